// The commands by name: each is a pure function (document, args) → diff. Undo, audit and the command palette use these names.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { addConnectedNode, addNode, insertNode, spliceNode } from './add.ts'
import { connect, reconnect } from './edges.ts'
import { plainCommands } from './plain.ts'
import { renameField } from './rename-field.ts'
import { setConfig } from './set-config.ts'

export const commands = {
  ...plainCommands,
  'add-node': addNode,
  'add-connected-node': addConnectedNode,
  'splice-node': spliceNode,
  'insert-node': insertNode,
  connect,
  reconnect,
  'set-config': setConfig,
  'rename-field': renameField,
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
