// The graph of the measurement: 300 nodes and 400 edges, the same for both pages.
import { emptyDocument } from '../../../../engine/job/empty-document.ts'
import type { JobDocument, JobEdge, JobNode } from '../../../../engine/job/document.ts'
import { sortedById } from '../../../../engine/job/part-diff.ts'
import { nodeType } from '../../../../engine/nodes/index.ts'

const columns = 20
const rows = 15

/** A grid of columns: sources at the left, then merges and filters in turn. */
export function largeJob(id: string, name: string): JobDocument {
  const nodes = Array.from({ length: columns * rows }, (_, index) => nodeAt(index))
  return {
    ...emptyDocument(id, name),
    nodes: sortedById(nodes),
    edges: sortedById(edgesBetween(nodes)),
  }
}

function nodeAt(index: number): JobNode {
  const column = Math.floor(index / rows)
  const row = index % rows
  const type = column === 0 ? 'source' : column % 2 === 1 ? 'merge' : 'filter'
  const known = nodeType(type)
  if (known === undefined) throw new Error(`There is no node type ${type}`)
  return {
    id: `n-${String(index).padStart(3, '0')}`,
    type,
    version: known.version,
    name: `Node ${index}`,
    config: known.initial({ inputs: {}, catalog: { connections: [], objects: [] } }),
    position: { x: column * 240, y: row * 184 },
  }
}

/** Every node is fed by its left neighbour; merges also by the one below that, until there are 400. */
function edgesBetween(nodes: readonly JobNode[]): JobEdge[] {
  const first: JobEdge[] = []
  const second: JobEdge[] = []
  for (const [index, { id, type }] of nodes.entries()) {
    const left = nodes[index - rows]
    if (left === undefined) continue
    const merges = type === 'merge'
    first.push(edge(left.id, id, merges ? 'left' : 'in'))
    const below = nodes[index - rows + (index % rows === rows - 1 ? 1 - rows : 1)]
    if (merges && below !== undefined) second.push(edge(below.id, id, 'right'))
  }
  return [...first, ...second].slice(0, 400)
}

function edge(from: string, to: string, port: string): JobEdge {
  return { id: `${from}-${to}`, from: { node: from, port: 'out' }, to: { node: to, port } }
}
