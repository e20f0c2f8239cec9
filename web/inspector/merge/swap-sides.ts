// The left side of a merge becomes the right one: what is wired to it, its keys, its fields, and which rows stay.
import { mergeConfigSchema, type MergeConfig } from '../../../engine/nodes/merge/config.ts'
import type { JobDocument } from '../../../engine/job/document.ts'

const otherSide: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  'left-only': 'right-only',
  'right-only': 'left-only',
}

/** The rows that it kept it still keeps. The same document where the node's settings cannot be read. */
export function withSidesSwapped(document: JobDocument, merge: string): JobDocument {
  const config = mergeConfigSchema.safeParse(
    document.nodes.find(({ id }) => id === merge)?.config,
  ).data
  if (config === undefined) return document
  return {
    ...document,
    nodes: document.nodes.map((node) =>
      node.id === merge ? { ...node, config: swapped(config) } : node,
    ),
    edges: document.edges.map((edge) =>
      edge.to.node === merge
        ? { ...edge, to: { node: merge, port: otherSide[edge.to.port] ?? edge.to.port } }
        : edge,
    ),
  }
}

function swapped({ how, keys, leftFields, rightFields, ...others }: MergeConfig) {
  return {
    ...others,
    how: otherSide[how] ?? how,
    keys: keys.map(({ left, right, normalise }) => ({ left: right, right: left, normalise })),
    leftFields: rightFields,
    rightFields: leftFields,
  }
}
