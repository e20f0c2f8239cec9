// Nodes of the document as cards of the drawing.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { graphOf } from '../../../engine/job/graph.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { cardHeight, cardWidth } from '../cards/card-size.ts'
import type { CardNode } from './drawn-node.ts'
import { drawnAt, known, type DrawnNode } from './drawn-node.ts'

/** Topological order: DOM order is reading order. What React Flow knows of a node is kept while the node is the same. */
export function drawCards(
  document: JobDocument,
  selected: ReadonlySet<string>,
  before: ReadonlyMap<string, DrawnNode>,
  label: (node: JobNode) => string,
): CardNode[] {
  const place = new Map(graphOf(document).order.map((id, index) => [id, index]))
  const last = document.nodes.length
  return document.nodes
    .map((node) => drawCard(node, selected.has(node.id), known(before, node.id, 'card'), label))
    .toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last))
}

function drawCard(
  node: JobNode,
  selected: boolean,
  old: CardNode | undefined,
  label: (node: JobNode) => string,
): CardNode {
  const position = drawnAt(old, node.position)
  const ariaLabel = label(node)
  const same = old?.data.node === node && old.selected === selected && old.position === position
  if (same && old.ariaLabel === ariaLabel) return old
  return {
    ...old,
    id: node.id,
    type: 'card',
    position,
    data: old?.data.node === node ? old.data : { node },
    selected,
    width: cardWidth,
    height: cardHeight(nodeFace(node.type)?.family),
    ariaLabel,
    domAttributes: { 'data-node': node.id } as object,
  }
}
