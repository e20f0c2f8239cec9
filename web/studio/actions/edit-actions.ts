// Undo, clipboard, delete.
import { ClipboardPaste, Copy, CopyPlus, Redo2, Scissors, Trash2, Undo2 } from 'lucide-react'
import {
  copySelection,
  duplicateSelection,
  pasteFromClipboard,
} from '../../canvas/editing/clipboard.ts'
import { hasSelection, removeSelection } from '../../canvas/editing/removing.ts'
import { hasTargetParts } from '../../canvas/selection/target-parts.ts'
import { hasTargets } from '../../canvas/selection/targets.ts'
import { redo, undo, useJob } from '../../document/store.ts'
import type { Action } from './action.ts'

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'studio.undo',
    group: 'edit',
    icon: Undo2,
    keys: ['Mod+Z'],
    enabled: () => useJob.getState().history.past.length > 0,
    perform: undo,
  },
  {
    id: 'redo',
    label: 'studio.redo',
    group: 'edit',
    icon: Redo2,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: () => useJob.getState().history.future.length > 0,
    perform: redo,
  },
  {
    id: 'copy',
    label: 'action.copy',
    group: 'edit',
    icon: Copy,
    keys: ['Mod+C'],
    browserKeys: true,
    menus: ['node', 'frame', 'note'],
    enabled: hasTargetParts,
    perform: () => void copySelection(),
  },
  {
    id: 'cut',
    label: 'action.cut',
    group: 'edit',
    icon: Scissors,
    keys: ['Mod+X'],
    browserKeys: true,
    menus: ['node', 'frame', 'note'],
    enabled: hasTargetParts,
    perform: () => void copySelection().then(() => removeSelection(true)),
  },
  {
    id: 'paste',
    label: 'action.paste',
    group: 'edit',
    icon: ClipboardPaste,
    keys: ['Mod+V'],
    browserKeys: true,
    menus: ['pane'],
    perform: ({ flow }) => void pasteFromClipboard(flow, false),
  },
  {
    id: 'paste-connected',
    label: 'action.paste-connected',
    group: 'edit',
    icon: ClipboardPaste,
    keys: ['Mod+Shift+V'],
    browserKeys: true,
    perform: ({ flow }) => void pasteFromClipboard(flow, true),
  },
  {
    id: 'duplicate',
    label: 'action.duplicate',
    group: 'edit',
    icon: CopyPlus,
    keys: ['Mod+D'],
    menus: ['node', 'frame', 'note'],
    enabled: hasTargetParts,
    perform: duplicateSelection,
  },
  {
    id: 'delete',
    label: 'action.delete',
    group: 'edit',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    menus: ['node', 'edge', 'frame', 'note'],
    danger: true,
    enabled: hasSelection,
    perform: () => removeSelection(true),
  },
  {
    id: 'delete-only',
    label: 'action.delete-only',
    group: 'edit',
    icon: Trash2,
    keys: ['Shift+Delete', 'Shift+Backspace'],
    menus: ['node'],
    danger: true,
    enabled: hasTargets,
    perform: () => removeSelection(false),
  },
]
