// The commands by name: each is a pure function (document, args) → diff. Undo, audit and the command palette use these names.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { addConnectedNode, addNode, insertNode, spliceNode } from './add.ts'
import { connect, reconnect, removeEdges } from './edges.ts'
import { groupIntoFrame, removeFrames, setFrame } from './frames.ts'
import { move, renameJob, renameNode, setConfig, setNote, toggleDisabled } from './nodes.ts'
import { addNote, editNote, removeNotes } from './notes.ts'
import { duplicate, paste } from './paste.ts'
import { removeNodes } from './remove.ts'
import { renameField } from './rename-field.ts'

export const commands = {
  'add-node': addNode,
  'add-connected-node': addConnectedNode,
  'splice-node': spliceNode,
  'insert-node': insertNode,
  connect,
  reconnect,
  'remove-edges': removeEdges,
  move,
  'set-config': setConfig,
  'rename-node': renameNode,
  'set-note': setNote,
  'toggle-disabled': toggleDisabled,
  'remove-nodes': removeNodes,
  'rename-field': renameField,
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

export type CommandName = keyof typeof commands
export type CommandArgs<Name extends CommandName> = Parameters<(typeof commands)[Name]>[1]

type Table = {
  [Name in CommandName]: (document: JobDocument, args: CommandArgs<Name>) => DocumentDiff
}

/** Runs a command by name. Errors are those of the command; the document is never changed. */
export function runCommand<Name extends CommandName>(
  document: JobDocument,
  name: Name,
  args: CommandArgs<Name>,
): DocumentDiff {
  const table: Table = commands
  return table[name](document, args)
}
