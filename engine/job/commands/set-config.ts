// A node's settings as a whole.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { edit, nodeOf, withPart } from './edit.ts'
import { knownType } from './new-node.ts'

export interface SetConfig {
  id: string
  /** The whole config, in the newest version of its type. */
  config: Record<string, unknown>
}

export function setConfig(document: JobDocument, { id, config }: SetConfig): DocumentDiff {
  const node = nodeOf(document, id)
  const { version } = knownType(node.type)
  return edit(document, { nodes: withPart(document.nodes, { ...node, version, config }) })
}
