// News of a change, with the verb that undoes that change and no other.
import { translate } from '../i18n/language.ts'
import { say } from '../ui/over/toasts.tsx'
import { undo, useJob } from './store.ts'

/** Right after the change. Once the change is undone, or another one follows, the news goes: its verb would take back something else. */
export function sayUndoable(text: string): void {
  const entry = lastEntry()
  const label = translate('studio.undo')
  const takeBack = say(text, { label, onClick: () => lastEntry() === entry && undo() })
  const stop = useJob.subscribe(() => {
    if (lastEntry() === entry) return
    stop()
    takeBack()
  })
}

const lastEntry = () => useJob.getState().history.past.at(-1)
