// Files that somebody drops, chooses or pastes: what looks at them is fetched with the first.
import type { JobNode } from '../../../engine/job/document.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { sayError } from '../../ui/over/toasts.tsx'
import { untilLeft } from './until-left.ts'

/** One source per file, beside each other from `at` on; what cannot be read is said. */
export function dropFiles(
  files: readonly File[],
  at: JobNode['position'],
  language: Language,
): void {
  const stays = untilLeft()
  import('./add-files.ts')
    .then(({ addFiles }) => addFiles(files, at, language, stays))
    .catch(sayError)
}
