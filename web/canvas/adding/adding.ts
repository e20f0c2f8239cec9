// Adds nodes: where there is room, connected to what they follow, under a name that no other node has.
import { canConnect } from '../../../engine/job/connect-rules.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import type { AnyNodeType, Language } from '../../../engine/nodes/node-type.ts'
import { command } from '../../document/edits.ts'
import { newEdgeId, newNodeId, newNodeName } from '../../document/new-id.ts'
import { useJob } from '../../document/store.ts'
import { select, useView, type SearchRequest } from '../../studio/view.ts'
import { focusNode, oneTarget } from '../selection/targets.ts'
import { cardHeight, cardWidth, columnGap, rowGap } from '../cards/card-size.ts'

type Position = JobNode['position']
type Port = { node: string; port: string }

/** What the new node will be connected to. */
export type Place = Pick<SearchRequest, 'at' | 'from' | 'to' | 'edge'>

/** Adds a node of the type and selects it. One entry of the history, connections included. */
export function addNodeAt(type: AnyNodeType, place: Place, language: Language): void {
  const { document, catalog } = useJob.getState()
  const name = newNodeName(document, type.texts[language].name)
  const id = newNodeId(document, type.type)
  const position = freePosition(document, place.at, cardHeight(type.family))
  const args = { node: { id, type: type.type, name, position }, catalog }
  const values = { name }
  if (place.edge !== undefined) {
    const onwardId = newEdgeId(document)
    command({ id: 'change.insert', values }, 'splice-node', {
      ...args,
      edgeId: place.edge,
      onwardId,
    })
  } else if (place.from !== undefined && type.inputs.length > 0) {
    const edgeId = newEdgeId(document)
    command({ id: 'change.add-node', values }, 'add-connected-node', {
      ...args,
      from: place.from,
      edgeId,
    })
  } else {
    command({ id: 'change.add-node', values }, 'add-node', args, `add ${id}`)
    if (place.to !== undefined) connectTo(id, type, place.to)
  }
  select([id])
  useView.setState({ tab: 'settings', search: null })
  focusNode(id)
}

/** The second half of "add before this input": coalesced with the first. */
function connectTo(id: string, type: AnyNodeType, to: Port): void {
  const port = type.outputs[0]
  const { document, catalog } = useJob.getState()
  const from = { node: id, port: port ?? '' }
  if (port === undefined || canConnect(document, from, to) !== null) return
  const args = { edgeId: newEdgeId(document), from, to, catalog }
  const values = { name: document.nodes.find((node) => node.id === id)?.name ?? '' }
  command({ id: 'change.add-node', values }, 'connect', args, `add ${id}`)
}

/** Right of the one selected node and connected to it when that is possible, else where the caller says. */
export function placeAfterSelection(type: AnyNodeType, otherwise: Position): Place {
  return type.inputs.length === 0 ? { at: otherwise } : placeAfterSelected(otherwise)
}

export function placeAfterSelected(otherwise: Position): Place {
  const { document } = useJob.getState()
  const target = oneTarget()
  const before = document.nodes.find(({ id }) => id === target)
  const output = before === undefined ? undefined : nodeType(before.type)?.outputs[0]
  if (before === undefined || output === undefined) return { at: otherwise }
  return { at: rightOf(before), from: { node: before.id, port: output } }
}

export function rightOf({ position }: JobNode): Position {
  return { x: position.x + cardWidth + columnGap, y: position.y }
}

/** The nearest place below `at` where no card stands. */
export function freePosition(document: JobDocument, at: Position, height: number): Position {
  const position = { x: Math.round(at.x / 8) * 8, y: Math.round(at.y / 8) * 8 }
  const inTheWay = () =>
    document.nodes.find(
      (node) =>
        Math.abs(node.position.x - position.x) < cardWidth + 8 &&
        node.position.y < position.y + height + 8 &&
        position.y < node.position.y + cardHeight(nodeType(node.type)?.family) + 8,
    )
  for (let node = inTheWay(); node !== undefined; node = inTheWay()) {
    position.y = node.position.y + cardHeight(nodeType(node.type)?.family) + rowGap
  }
  return position
}

/** Types that can stand at the place: behind an output, before an input, or both. */
export function fitsPlace(type: AnyNodeType, place: Place): boolean {
  const needsInput = place.from !== undefined || place.edge !== undefined
  const needsOutput = place.to !== undefined || place.edge !== undefined
  return (!needsInput || type.inputs.length > 0) && (!needsOutput || type.outputs.length > 0)
}
