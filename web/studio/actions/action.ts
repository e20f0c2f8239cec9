// One thing that a person can do in the studio. Keys, menus, the command palette and the sheet of shortcuts all read the same table.
import type { ReactFlowInstance } from '@xyflow/react'
import type { LucideIcon } from 'lucide-react'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { TextId } from '../../i18n/areas/index.ts'

/** What an action may reach that is not in a store. */
export interface Surroundings {
  flow: ReactFlowInstance
  language: Language
  runNow: () => void
  /** To another page. */
  go: (to: string) => void
}

/** In the order of the sheet. */
export const actionGroups = [
  'job',
  'add',
  'edit',
  'select',
  'node',
  'arrange',
  'view',
  'help',
] as const
export type ActionGroup = (typeof actionGroups)[number]

/** What was clicked with the right button. */
export type MenuPlace = 'node' | 'edge' | 'pane' | 'frame' | 'note'

export interface Said {
  id: TextId
  values?: Readonly<Record<string, string | number>>
}

export interface Action {
  id: string
  label: TextId
  group: ActionGroup
  icon?: LucideIcon
  /** Chords, see `chord.ts`; the first is the one that is shown. */
  keys?: readonly string[]
  /** The browser makes events of its own of these keys (copy, paste); they stand here to be shown. */
  browserKeys?: true
  /** Its keys, or these of them, work while somebody types, too. */
  whileTyping?: true | readonly string[]
  /** Its keys belong to the canvas: elsewhere they do what they always do. */
  onCanvas?: true
  menus?: readonly MenuPlace[]
  /** Not worth a line in the palette: it only makes sense as a key. */
  keysOnly?: true
  danger?: true
  /** False when there is nothing that it could be done to. */
  enabled?: () => boolean
  /** Why it would do nothing now, where that is worth saying; null when it would. */
  refusal?: () => Said | null
  perform: (surroundings: Surroundings) => void
}

/** Whether it can be done now. */
export function isPossible({ enabled, refusal }: Action): boolean {
  return enabled?.() !== false && (refusal?.() ?? null) === null
}
