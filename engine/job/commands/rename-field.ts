// Renames a field where it gets its name, and every reference to it downstream, in one step.
import { AwaseError } from '../../error.ts'
import { openNode } from '../../nodes/config.ts'
import type { Checked } from '../../nodes/node-type.ts'
import type { Catalog } from '../../nodes/catalog.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument, JobNode } from '../document.ts'
import { graphOf } from '../graph.ts'
import { inferJob, inferNode } from '../infer.ts'
import type { JobInference } from '../infer.ts'
import { edit, nodeOf, withPart } from './edit.ts'

export interface RenameField {
  /** The node whose output field gets the name: a source, a case field, a mapping. */
  node: string
  from: string
  to: string
  catalog: Catalog
}

interface Renaming {
  from: string
  to: string
}

/**
 * Errors: `field.name-taken`, `field.not-named-here` (the node only passes the field on: rename it where it comes from).
 * What follows is renamed by place: wherever a node's output, inferred anew, shows another name at the same place, the references
 * to the old one move on. So prefixes and ` (2)` of merges come out right.
 */
export function renameField(document: JobDocument, args: RenameField): DocumentDiff {
  const before = inferJob(document, args.catalog)
  const outputs = before.outputs
  let next = renamedAtOrigin(document, args, before)
  const graph = graphOf(document)
  for (const id of graph.order) {
    const inputs: Record<string, Schema> = {}
    for (const { from, to } of graph.incoming.get(id)!) {
      const arriving = outputs[from.node]
      if (arriving !== undefined) inputs[to.port] ??= arriving
    }
    const node = followed(nodeOf(next, id), before.inputs[id]!, inputs)
    next = { ...next, nodes: withPart(next.nodes, node) }
    const { output } = inferNode(node, inputs, before.connected[id]!, args.catalog)
    if (output !== undefined) outputs[id] = output
  }
  return edit(document, next)
}

function renamedAtOrigin(
  document: JobDocument,
  { node: id, from, to, catalog }: RenameField,
  { inputs, connected, outputs }: JobInference,
): JobDocument {
  const place = { node: id, field: from }
  const output = outputs[id] ?? []
  if (fieldIndex(output, to) >= 0) {
    throw new AwaseError('field.name-taken', { place, values: { field: to } })
  }
  const node = nodeOf(document, id)
  const { opened } = openNode(node)
  const config = opened?.nodeType.renameOutput?.(opened.config, from, to) ?? null
  if (opened !== undefined && config !== null) {
    const renamed = { ...node, version: opened.nodeType.version, config }
    // A field replaced in place comes from further up: renamed here alone it would be a second field.
    const now = inferNode(renamed, inputs[id]!, connected[id]!, catalog).output ?? []
    if (fieldIndex(output, from) >= 0 && now.length === output.length) {
      return { ...document, nodes: withPart(document.nodes, renamed) }
    }
  }
  throw new AwaseError('field.not-named-here', { place, values: { field: from } })
}

/** The node with its references moved on to the names that arrive now. */
function followed(
  node: JobNode,
  before: Readonly<Record<string, Schema>>,
  now: Readonly<Record<string, Schema>>,
): JobNode {
  const { opened } = openNode(node)
  if (opened === undefined) return node
  const { nodeType, config } = opened
  let current = config
  for (const port of Object.keys(now)) {
    const renamings = renamingsBetween(before[port] ?? [], now[port]!)
    const rename = (in_: Checked, { from, to }: Renaming) =>
      nodeType.renameField(in_, port, from, to)
    // By way of names that no field has, so that names which swap or move up do not run into each other.
    const away = renamings.map(({ from }, index) => ({ from, to: `\u0000${index}` }))
    const home = renamings.map(({ to }, index) => ({ from: `\u0000${index}`, to }))
    current = [...away, ...home].reduce(rename, current)
  }
  return current === config ? node : { ...node, version: nodeType.version, config: current }
}

function renamingsBetween(before: Schema, now: Schema): Renaming[] {
  if (before.length !== now.length) return []
  return before.flatMap(({ name: from }, index) => {
    const to = now[index]!.name
    return from === to ? [] : [{ from, to }]
  })
}
