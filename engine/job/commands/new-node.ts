// A node as it is born: the newest version of its type, with a config that suits what arrives.
import { AwaseError } from '../../error.ts'
import { openNode } from '../../nodes/config.ts'
import { nodeType } from '../../nodes/index.ts'
import type { AnyNodeType } from '../../nodes/node-type.ts'
import type { Catalog } from '../../nodes/catalog.ts'
import type { Schema } from '../../value/schema.ts'
import type { JobDocument, JobNode } from '../document.ts'
import type { PortRef } from '../connect-rules.ts'
import { inferJob } from '../infer.ts'
import { sameContent } from '../same-content.ts'
import { nodeOf, withPart } from './edit.ts'
import type { Position } from './edit.ts'

export interface NewNode {
  id: string
  type: string
  name: string
  position: Position
}

type Inputs = Readonly<Record<string, Schema>>

/** Error `node.unknown-type`. */
export function knownType(type: string): AnyNodeType {
  const known = nodeType(type)
  if (known === undefined) throw new AwaseError('node.unknown-type', { values: { type } })
  return known
}

export function bornNode(
  { id, type, name, position }: NewNode,
  inputs: Inputs,
  catalog: Catalog,
): JobNode {
  const { version, initial } = knownType(type)
  return { id, type, version, name, config: initial({ inputs, catalog }), position }
}

/**
 * `after` with the config of a node begun anew for what arrives now, if nobody has touched it since it was born: a merge suggests
 * its key as soon as both sides are there, a direct mapping starts with all fields.
 */
export function refreshed(
  before: JobDocument,
  after: JobDocument,
  id: string,
  catalog: Catalog,
): JobDocument {
  const node = nodeOf(after, id)
  const { initial, version } = knownType(node.type)
  const arrived = inferJob(before, catalog).inputs[id] ?? {}
  const untouched = sameContent(node.config, initial({ inputs: arrived, catalog }))
  if (!untouched || node.version !== version) return after
  const inputs = inferJob(after, catalog).inputs[id] ?? {}
  const config = initial({ inputs, catalog })
  return { ...after, nodes: withPart(after.nodes, { ...node, config }) }
}

/** The document with the choice that a node takes from what was connected to one of its ports. */
export function taken(document: JobDocument, { node: id, port }: PortRef, catalog: Catalog) {
  const node = nodeOf(document, id)
  const { opened } = openNode(node)
  if (opened?.nodeType.connected === undefined) return document
  const { version, connected } = opened.nodeType
  const config = connected(opened.config, port, inferJob(document, catalog).inputs[id] ?? {})
  return { ...document, nodes: withPart(document.nodes, { ...node, version, config }) }
}
