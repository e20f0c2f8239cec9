// Files that take long to be read come into no other job than the one that they were meant for.
import { translate } from '../../i18n/language.ts'
import { useJob } from '../store.ts'
import { thisVisit } from '../this-visit.ts'

/** What this returns throws, in words, once the job of now has been left. */
export function untilLeft(): () => void {
  const isHere = thisVisit()
  const { name } = useJob.getState().document
  return () => {
    if (!isHere()) throw new Error(translate('upload.left', { name }))
  }
}
