// Deletes what is selected; by default the rows find their way around the gap.
import { command } from '../../document/edits.ts'
import type { ChangeName } from '../../document/history.ts'
import { useJob } from '../../document/store.ts'
import { select, useView } from '../../studio/view.ts'
import { sayUndoable } from '../../document/say-undoable.ts'
import { removeEdge } from '../connecting/connecting.ts'
import { partOfDrawing, type PartKind } from '../frames/part-ids.ts'
import { focusedEdge, focusedNode, focusNode, targets } from '../selection/targets.ts'

export function hasSelection(): boolean {
  const { selected, marked } = targets()
  return selected.length + marked.length > 0 || targetEdge() !== null
}

/** Where the keyboard stands, else what is selected. */
function targetEdge(): string | null {
  const id = focusedEdge() ?? useView.getState().selectedEdge
  return useJob.getState().document.edges.some((edge) => edge.id === id) ? id : null
}

/** Nodes, frames and notes go in one entry of the history; a selected edge only when nothing else is. */
export function removeSelection(heal: boolean): void {
  const { selected: nodes, marked } = targets()
  const onEdge = focusedEdge() !== undefined
  if (!onEdge && nodes.length + marked.length > 0) removeParts(nodes, marked, heal)
  else {
    const edge = targetEdge()
    if (edge !== null) takeEdgeAway(edge, onEdge)
    useView.setState({ selectedEdge: null })
  }
}

/** The keyboard goes on at the card that fed it. */
function takeEdgeAway(id: string, byKey: boolean): void {
  const from = useJob.getState().document.edges.find((edge) => edge.id === id)?.from.node
  removeEdge(id)
  if (byKey && from !== undefined) focusNode(from)
}

function removeParts(nodes: readonly string[], marked: readonly string[], heal: boolean): void {
  const name = nameOf(nodes, marked)
  const next = focusedNode() === undefined ? undefined : nodeBefore(nodes)
  const gesture = `remove ${[...nodes, ...marked].join(' ')}`
  const of = (kind: PartKind) =>
    marked.map(partOfDrawing).flatMap((part) => (part.kind === kind ? [part.id] : []))
  if (nodes.length > 0) command(name, 'remove-nodes', { ids: nodes, heal }, gesture)
  command(name, 'remove-frames', { ids: of('frame') }, gesture)
  command(name, 'remove-notes', { ids: of('note') }, gesture)
  select([])
  if (next !== undefined) focusNode(next)
  if (nodes.length === 0) return
  sayUndoable((t) => t('said.deleted', { count: nodes.length }))
}

/** Where the keyboard goes on: the node that fed the first of them. */
function nodeBefore(removed: readonly string[]): string | undefined {
  const { edges, nodes } = useJob.getState().document
  const fed = edges.find(({ from, to }) => to.node === removed[0] && !removed.includes(from.node))
  return fed?.from.node ?? nodes.find(({ id }) => !removed.includes(id))?.id
}

function nameOf(ids: readonly string[], marked: readonly string[]): ChangeName {
  const { nodes } = useJob.getState().document
  const [first, ...more] = nodes.filter(({ id }) => ids.includes(id))
  if (first === undefined) {
    const isFrame = marked.some((id) => partOfDrawing(id).kind === 'frame')
    return { id: isFrame ? 'change.remove-frame' : 'change.remove-note' }
  }
  if (more.length === 0) return { id: 'change.delete', values: { name: first.name } }
  return { id: 'change.delete-many', values: { count: more.length + 1 } }
}
