// Walks along the edges of a card by key. Tab goes from card to card and leaves edges out: W goes to those of the card one stands on.
import type { KeyboardEvent } from 'react'
import type { JobEdge } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { showNode } from '../viewport/visible.ts'
import { cardElement, focusCard, focusedEdge, oneTarget } from './targets.ts'
import type { Direction } from './direction.ts'

/** The card whose edges are being walked along. */
let around: string | undefined

/** What leaves the card, then what arrives at it. */
export function edgesAround(edges: readonly JobEdge[], node: string): JobEdge[] {
  return [
    ...edges.filter(({ from }) => from.node === node),
    ...edges.filter(({ to, from }) => to.node === node && from.node !== node),
  ]
}

/** The edge that comes next; from none the first, or the last one when going back. */
export function nextEdge(
  edges: readonly JobEdge[],
  node: string,
  from: string | undefined,
  step: 1 | -1,
): JobEdge | undefined {
  const own = edgesAround(edges, node)
  const at = own.findIndex(({ id }) => id === from)
  return own.at(at < 0 ? Math.min(0, step) : (at + step) % own.length)
}

/** From a card to its first edge, from there to its next. */
export function walkEdges(step: 1 | -1): void {
  const { edges } = useJob.getState().document
  const here = standingOn()
  around = here?.card ?? oneTarget()
  if (around !== undefined) focusEdge(nextEdge(edges, around, here?.edge.id, step))
}

/** From an edge: left and right to the card at that end, up and down to the next edge. False when the keyboard is on none. */
export function walkFromEdge(direction: Direction): boolean {
  const here = standingOn()
  if (here === undefined) return false
  if (direction === 'up' || direction === 'down') walkEdges(direction === 'down' ? 1 : -1)
  else {
    const { node } = direction === 'left' ? here.edge.from : here.edge.to
    focusCard(node)
    showNode(node)
  }
  return true
}

/** Tab goes on from the card that the edge was reached from, Shift+Tab comes back to it. */
export function leaveEdgeByTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab') return
  const here = standingOn()
  if (here === undefined) return
  cardElement(here.card)?.focus({ preventScroll: true })
  if (event.shiftKey) event.preventDefault()
}

function standingOn(): { edge: JobEdge; card: string } | undefined {
  const id = focusedEdge()
  const edge = useJob.getState().document.edges.find((one) => one.id === id)
  if (edge === undefined) return undefined
  const ends = [edge.from.node, edge.to.node]
  const card = around !== undefined && ends.includes(around) ? around : edge.from.node
  return { edge, card }
}

function focusEdge(edge: JobEdge | undefined): void {
  if (edge === undefined) return
  const line = `.react-flow__edge[data-id="${CSS.escape(edge.id)}"]`
  document.querySelector<SVGElement>(line)?.focus({ preventScroll: true })
  showNode(edge.from.node === around ? edge.to.node : edge.from.node)
}
