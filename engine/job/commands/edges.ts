// Commands on edges.
import type { Catalog } from '../../nodes/catalog.ts'
import { canConnect } from '../connect-rules.ts'
import type { PortRef } from '../connect-rules.ts'
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { refuseIf } from './add.ts'
import { edgeOf, edit, refuseTaken, withPart } from './edit.ts'
import { refreshed, taken } from './new-node.ts'

export interface Connect {
  edgeId: string
  from: PortRef
  to: PortRef
  catalog: Catalog
}

/**
 * Errors: `connect.…`, see `canConnect`. A target that nobody has touched yet begins anew with what arrives; another may take a choice
 * from it.
 */
export function connect(document: JobDocument, args: Connect): DocumentDiff {
  const { edgeId, from, to, catalog } = args
  refuseTaken(document.edges, edgeId)
  refuseIf(canConnect(document, from, to))
  const connected = { ...document, edges: [...document.edges, { id: edgeId, from, to }] }
  const after = refreshed(document, connected, to.node, catalog)
  return edit(document, taken(after, to, catalog))
}

export interface Reconnect {
  edgeId: string
  from: PortRef
  to: PortRef
}

export function reconnect(document: JobDocument, { edgeId, from, to }: Reconnect): DocumentDiff {
  edgeOf(document, edgeId)
  refuseIf(canConnect(document, from, to, edgeId))
  return edit(document, { edges: withPart(document.edges, { id: edgeId, from, to }) })
}
