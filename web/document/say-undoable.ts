// News of a change, with the verb that undoes that change and no other.
import { say, type Words } from '../ui/over/toasts.tsx'
import { undo, useJob } from './store.ts'

/** Right after the change. Once the change is undone, or another one follows, the news goes: its verb would take back something else. */
export function sayUndoable(words: Words): void {
  const entry = lastEntry()
  const takeBack = say(words, {
    label: (t) => t('studio.undo'),
    onClick: () => lastEntry() === entry && undo(),
  })
  const stop = useJob.subscribe(() => {
    if (lastEntry() === entry) return
    stop()
    takeBack()
  })
}

const lastEntry = () => useJob.getState().history.past.at(-1)
