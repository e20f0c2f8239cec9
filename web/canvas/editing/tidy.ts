// Lays the graph out from left to right, all of it or the selection; one entry of the history.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { useView } from '../../studio/view.ts'
import { cardHeight, cardWidth, columnGap, rowGap } from '../cards/card-size.ts'

/** The layout's own code comes with its first use. */
export async function tidy(): Promise<void> {
  const dagre = await import('@dagrejs/dagre')
  const { document } = useJob.getState()
  const { selected } = useView.getState()
  const ids = selected.length > 1 ? selected : document.nodes.map(({ id }) => id)
  command({ id: 'change.tidy' }, 'move', { nodes: tidyPositions(dagre, document, ids) })
}

/** New positions of the nodes; their upper left corner stays where it was. */
export function tidyPositions(
  { Graph, layout }: typeof import('@dagrejs/dagre'),
  document: JobDocument,
  ids: readonly string[],
): Record<string, JobNode['position']> {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: rowGap, ranksep: columnGap })
  graph.setDefaultEdgeLabel(() => ({}))
  const nodes = document.nodes.filter(({ id }) => ids.includes(id))
  for (const { id, type } of nodes) {
    graph.setNode(id, { width: cardWidth, height: cardHeight(nodeFace(type)?.family) })
  }
  for (const { from, to } of document.edges) {
    if (ids.includes(from.node) && ids.includes(to.node)) graph.setEdge(from.node, to.node)
  }
  layout(graph)
  const corner = (axis: 'x' | 'y') => Math.min(...nodes.map(({ position }) => position[axis]))
  const [left, top] = [corner('x'), corner('y')]
  const placed = nodes.map(({ id, type }) => {
    const { x, y } = graph.node(id) as { x: number; y: number }
    return { id, x: x - cardWidth / 2, y: y - cardHeight(nodeFace(type)?.family) / 2 }
  })
  const shiftX = left - Math.min(...placed.map(({ x }) => x))
  const shiftY = top - Math.min(...placed.map(({ y }) => y))
  return Object.fromEntries(
    placed.map(({ id, x, y }) => [id, { x: Math.round(x + shiftX), y: Math.round(y + shiftY) }]),
  )
}
