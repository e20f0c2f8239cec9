// Every action of the studio: one line per group.
import { addActions } from './add-actions.ts'
import type { Action } from './action.ts'
import { arrangeActions } from './arrange-actions.ts'
import { editActions } from './edit-actions.ts'
import { helpActions } from './help-actions.ts'
import { jobActions } from './job-actions.ts'
import { nodeActions } from './node-actions.ts'
import { selectActions } from './select-actions.ts'
import { viewActions } from './view-actions.ts'

export const actions: readonly Action[] = [
  ...jobActions,
  ...addActions,
  ...editActions,
  ...selectActions,
  ...nodeActions,
  ...arrangeActions,
  ...viewActions,
  ...helpActions,
]
