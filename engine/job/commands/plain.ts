// The commands that ask no node type anything: they run before what node types do is there.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { groupIntoFrame, removeFrames, setFrame } from './frames.ts'
import { move, renameJob, renameNode, setNote, toggleDisabled } from './nodes.ts'
import { addNote, editNote, removeNotes } from './notes.ts'
import { duplicate, paste } from './paste.ts'
import { removeEdges, removeNodes } from './remove.ts'

export const plainCommands = {
  'remove-edges': removeEdges,
  move,
  'rename-node': renameNode,
  'set-note': setNote,
  'toggle-disabled': toggleDisabled,
  'remove-nodes': removeNodes,
  paste,
  duplicate,
  'group-into-frame': groupIntoFrame,
  'set-frame': setFrame,
  'remove-frames': removeFrames,
  'add-note': addNote,
  'edit-note': editNote,
  'remove-notes': removeNotes,
  'rename-job': renameJob,
} as const

/** The command of that name, if it is one of these. */
export function plainCommand(name: string): RunCommand | undefined {
  return Object.hasOwn(plainCommands, name)
    ? (plainCommands[name as keyof typeof plainCommands] as RunCommand)
    : undefined
}

type RunCommand = (document: JobDocument, args: never) => DocumentDiff
