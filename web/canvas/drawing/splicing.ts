// A card that is let go over an edge goes into it.
import { create } from 'zustand'
import type { JobDocument } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { command } from '../../document/edits.ts'
import { newEdgeId } from '../../document/new-id.ts'
import { useJob } from '../../document/store.ts'
import { shownInputs } from '../cards/ports.ts'
import { edgePoints } from '../edges/edge-path.ts'
import { inputTop } from '../cards/port-place.ts'
import type { DrawnNode } from './drawn-node.ts'
import { boxOfDrawn } from './guides.ts'

/** The edge that would take the card in hand. */
export const useSplice = create<{ edge: string | null }>(() => ({ edge: null }))

/** Every edge listens: told only when it is another one. */
export function showSplice(edge: string | null): void {
  if (useSplice.getState().edge !== edge) useSplice.setState({ edge })
}

/** Only a card that stands alone: what is wired up already is not rewired by the way. */
export function edgeUnder({ id, type }: DrawnNode, drawn: readonly DrawnNode[]): string | null {
  const { document } = useJob.getState()
  if (type !== 'card' || !fitsBetween(document, id)) return null
  const boxes = new Map(drawn.map((node) => [node.id, boxOfDrawn(node)]))
  const box = boxes.get(id)
  if (box === undefined) return null
  const found = document.edges.find(({ from, to }) => {
    const source = boxes.get(from.node)
    const target = boxes.get(to.node)
    if (source === undefined || target === undefined) return false
    const span = {
      sourceX: source.x + source.width,
      sourceY: source.y + source.height / 2,
      targetX: target.x,
      targetY: target.y + (target.height * inputTop(portsOf(document, to.node), to.port)) / 100,
    }
    return edgePoints(span).some(
      ({ x, y }) =>
        x > box.x + 16 && x < box.x + box.width - 16 && y > box.y && y < box.y + box.height,
    )
  })
  return found?.id ?? null
}

function portsOf(document: JobDocument, id: string): string[] {
  const { nodes, edges } = document
  return shownInputs(nodeFace(nodes.find((node) => node.id === id)?.type ?? ''), edges, id)
}

function fitsBetween({ nodes, edges }: JobDocument, id: string): boolean {
  const type = nodeFace(nodes.find((node) => node.id === id)?.type ?? '')
  const touched = edges.some(({ from, to }) => from.node === id || to.node === id)
  return type !== undefined && type.inputs.length > 0 && type.outputs.length > 0 && !touched
}

/** One entry of the history: the move and the new edges. */
export function spliceInto(edge: string, { id, position }: DrawnNode): void {
  const { document, catalog } = useJob.getState()
  const node = document.nodes.find((one) => one.id === id)
  if (node === undefined) return
  const name = { id: 'change.insert', values: { name: node.name } } as const
  const gesture = `splice ${id}`
  command(name, 'move', { nodes: { [id]: position } }, gesture)
  const onwardId = newEdgeId(document)
  command(name, 'insert-node', { id, edgeId: edge, onwardId, catalog }, gesture)
}
