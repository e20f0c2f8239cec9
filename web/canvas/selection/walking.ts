// Walks from card to card by arrow key: to what lies nearest in that direction.
import type { JobNode } from '../../../engine/job/document.ts'
import type { Direction } from './direction.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useJob } from '../../document/store.ts'
import { select, useView } from '../../studio/view.ts'
import { cardHeight, cardWidth } from '../cards/card-size.ts'
import { showNode } from '../viewport/visible.ts'
import { walkFromEdge } from './edge-walking.ts'
import { focusCard, focusedNode } from './targets.ts'

const ahead = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const

/** Off the way counts double: what lies straight ahead comes before what is a little nearer. */
export function neighbour(
  nodes: readonly JobNode[],
  id: string,
  direction: Direction,
): string | undefined {
  const from = nodes.find((node) => node.id === id)
  if (from === undefined) return undefined
  const [ax, ay] = ahead[direction]
  const start = middleOf(from)
  const ways = nodes.flatMap((node) => {
    const { x, y } = middleOf(node)
    const along = (x - start.x) * ax + (y - start.y) * ay
    const across = Math.abs((x - start.x) * ay) + Math.abs((y - start.y) * ax)
    return node.id !== id && along > 8 ? [{ id: node.id, far: along + 2 * across }] : []
  })
  return ways.toSorted((a, b) => a.far - b.far)[0]?.id
}

function middleOf({ position, type }: JobNode): { x: number; y: number } {
  const height = cardHeight(nodeFace(type)?.family)
  return { x: position.x + cardWidth / 2, y: position.y + height / 2 }
}

export function walk(direction: Direction): void {
  if (walkFromEdge(direction)) return
  const { nodes } = useJob.getState().document
  const from = focusedNode() ?? useView.getState().selected.at(-1) ?? nodes[0]?.id
  if (from === undefined) return
  const nowhere = focusedNode() === undefined && useView.getState().selected.length === 0
  const to = nowhere ? from : neighbour(nodes, from, direction)
  if (to === undefined) return
  select([to])
  focusCard(to)
  showNode(to)
}
