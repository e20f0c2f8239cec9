// News of an edit, with a verb that undoes it. They go with the next edit: Undo takes back what was done last.
import { translate } from '../i18n/language.ts'
import { say } from '../ui/over/toasts.tsx'
import { undo, useJob } from './store.ts'

/** To be called once the edit is in the history. */
export function sayEdit(text: string): void {
  const edit = newestEdit()
  const takeAway = say(text, { label: translate('studio.undo'), onClick: undo })
  const stop = useJob.subscribe(() => {
    if (newestEdit() === edit) return
    stop()
    takeAway()
  })
}

function newestEdit() {
  return useJob.getState().history.past.at(-1)
}
