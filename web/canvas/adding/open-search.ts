// Opens the quick search where the hand is, and knows what its choice will be connected to.
import type { ReactFlowInstance } from '@xyflow/react'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useJob } from '../../document/store.ts'
import { select, useView, type SearchRequest } from '../../studio/view.ts'
import { cardElement } from '../selection/targets.ts'
import { pointOnCanvas } from '../viewport/pointer.ts'
import { cardWidth, columnGap } from '../cards/card-size.ts'
import { placeAfterSelected } from './adding.ts'

const searchWidth = 300
/** As tall as it gets; over a lower canvas its list scrolls. */
export const searchHeight = 366

/** Upper left of the search in pixels of the canvas, kept inside of it. */
export function placeSearch(
  canvas: Element,
  client: { x: number; y: number },
): Pick<SearchRequest, 'left' | 'top'> {
  const box = canvas.getBoundingClientRect()
  return {
    left: Math.max(8, Math.min(client.x - box.left, box.width - searchWidth - 8)),
    top: Math.max(8, Math.min(client.y - box.top, box.height - searchHeight - 8)),
  }
}

export function openSearch(request: SearchRequest): void {
  useView.setState({ search: request })
}

export function searchOnEdge(edge: string, at: { x: number; y: number }, button: Element): void {
  const canvas = button.closest('.cv')
  if (canvas === null) return
  const { left, bottom } = button.getBoundingClientRect()
  openSearch({ ...placeSearch(canvas, { x: left, y: bottom + 4 }), at, edge })
}

export function closeSearch(): void {
  useView.setState({ search: null })
}

/** At the pointer; what is chosen comes after the one selected node where that is possible. */
export function searchAtPointer(flow: ReactFlowInstance): void {
  const canvas = document.querySelector('.cv')
  if (canvas === null) return
  const { client } = pointOnCanvas()
  const at = flow.screenToFlowPosition(client)
  openSearch({ ...placeSearch(canvas, client), ...placeAfterSelected(at), proposed: true })
}

/** Beside the card: what is chosen follows it, connected. */
export function searchAfter(id: string, flow: ReactFlowInstance): void {
  const canvas = document.querySelector('.cv')
  const card = cardElement(id)?.getBoundingClientRect()
  if (canvas === null || card === undefined) return
  select([id])
  const client = { x: card.right + 10, y: card.top }
  const at = flow.screenToFlowPosition(client)
  openSearch({ ...placeSearch(canvas, client), ...placeAfterSelected(at), proposed: true })
}

/** Beside the card: what is chosen goes into the edge that arrives first, or before the first input while none does. */
export function searchBefore(id: string): void {
  const canvas = document.querySelector('.cv')
  const card = cardElement(id)?.getBoundingClientRect()
  const { nodes, edges } = useJob.getState().document
  const node = nodes.find((one) => one.id === id)
  const ports = nodeFace(node?.type ?? '')?.inputs.map(({ name }) => name) ?? []
  if (canvas === null || card === undefined || node === undefined || ports.length === 0) return
  select([id])
  const edge = ports
    .map((port) => edges.find(({ to }) => to.node === id && to.port === port))
    .find((one) => one !== undefined)
  const at = { x: node.position.x - cardWidth - columnGap, y: node.position.y }
  const into = edge === undefined ? { to: { node: id, port: ports[0]! } } : { edge: edge.id }
  openSearch({ ...placeSearch(canvas, { x: card.left, y: card.bottom + 4 }), at, ...into })
}
