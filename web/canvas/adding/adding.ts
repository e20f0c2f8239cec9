// Adds nodes: where there is room, connected to what they follow, under a name that no other node has.
import { canConnect } from '../../../engine/job/connect-rules.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { newNodeName } from '../../../engine/job/node-name.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { NodeFace, Language } from '../../../engine/nodes/node-type.ts'
import { command } from '../../document/edits.ts'
import { withEngine } from '../../document/engine.ts'
import type { ChangeName } from '../../document/history.ts'
import { newEdgeId, newNodeId } from '../../document/new-id.ts'
import { useJob } from '../../document/store.ts'
import { select, useView, type SearchRequest } from '../../studio/view.ts'
import { focusNode, targetNodes } from '../selection/targets.ts'
import { cardHeight, cardWidth } from '../cards/card-size.ts'
import { roomBetween, type Room } from './making-room.ts'
import { freeBelow, freeNear, rightOf } from './placing.ts'

type Position = JobNode['position']
type Port = { node: string; port: string }

/** What the new node will be connected to. */
export type Place = Pick<SearchRequest, 'at' | 'from' | 'several' | 'to' | 'edge'>

/** Adds a node of the type and selects it. One entry of the history, connections included. */
export function addNodeAt(type: NodeFace, place: Place, language: Language): void {
  withEngine(() => addNow(type, place, language))
}

function addNow(type: NodeFace, place: Place, language: Language): void {
  const { document, catalog } = useJob.getState()
  const name = newNodeName(document.nodes, type.texts[language].name)
  const id = newNodeId(document, type.type)
  const values = { name }
  const [first = place.from, ...further] = type.inputs.length > 1 ? (place.several ?? []) : []
  const maker = makerOf(document, place.edge, first)
  const height = cardHeight(type.family)
  const between =
    place.edge === undefined || maker === undefined
      ? undefined
      : roomBetween(document, maker, place.at, height)
  const position =
    between?.position ??
    (first === undefined
      ? freeNear(document, place.at, { width: cardWidth, height })
      : freeBelow(document, place.at, height, maker))
  const args = { node: { id, type: type.type, name, position }, catalog }
  if (place.edge !== undefined) {
    const onwardId = newEdgeId(document)
    const named = { id: 'change.insert', values } as const
    command(named, 'splice-node', { ...args, edgeId: place.edge, onwardId }, `add ${id}`)
    if (between !== undefined) makeRoom(between, named, `add ${id}`)
  } else if (first !== undefined && type.inputs.length > 0) {
    const edgeId = newEdgeId(document)
    const connected = { ...args, from: first, edgeId }
    command({ id: 'change.add-node', values }, 'add-connected-node', connected, `add ${id}`)
    for (const from of further) connectFrom(from, id, type)
  } else {
    command({ id: 'change.add-node', values }, 'add-node', args, `add ${id}`)
    if (place.to !== undefined) connectTo(id, type, place.to)
  }
  select([id])
  useView.setState({ tab: 'settings', search: null })
  focusNode(id)
}

/** Whose rows the new node takes, where it takes any. */
function makerOf(
  { nodes, edges }: JobDocument,
  into: string | undefined,
  from: Port | undefined,
): JobNode | undefined {
  const maker = edges.find(({ id }) => id === into)?.from.node ?? from?.node
  return nodes.find(({ id }) => id === maker)
}

/** One entry of the history with what goes there. */
function makeRoom({ moved, frames }: Room, name: ChangeName, gesture: string): void {
  if (Object.keys(moved).length > 0) command(name, 'move', { nodes: moved }, gesture)
  for (const frame of frames) command(name, 'set-frame', frame, gesture)
}

/** A further dataset into the first input that takes it; one entry of the history with the first. */
function connectFrom(from: Port, id: string, type: NodeFace): void {
  const { document, catalog } = useJob.getState()
  const free = type.inputs
    .map(({ name }) => ({ node: id, port: name }))
    .find((to) => canConnect(document, from, to) === null)
  if (free === undefined) return
  const args = { edgeId: newEdgeId(document), from, to: free, catalog }
  const values = { name: document.nodes.find((node) => node.id === id)?.name ?? '' }
  command({ id: 'change.add-node', values }, 'connect', args, `add ${id}`)
}

/** The second half of "add before this input": coalesced with the first. */
function connectTo(id: string, type: NodeFace, to: Port): void {
  const port = type.outputs[0]
  const { document, catalog } = useJob.getState()
  const from = { node: id, port: port ?? '' }
  if (port === undefined || canConnect(document, from, to) !== null) return
  const args = { edgeId: newEdgeId(document), from, to, catalog }
  const values = { name: document.nodes.find((node) => node.id === id)?.name ?? '' }
  command({ id: 'change.add-node', values }, 'connect', args, `add ${id}`)
}

/** Right of the one selected node and connected to it when that is possible, else where the caller says. */
export function placeAfterSelection(type: NodeFace, otherwise: Position): Place {
  return type.inputs.length === 0 ? { at: otherwise } : placeAfterSelected(otherwise)
}

export function placeAfterSelected(otherwise: Position): Place {
  const { document } = useJob.getState()
  const targets = targetNodes()
  const outputs = document.nodes
    .filter(({ id }) => targets.includes(id))
    .flatMap((node) => {
      const [port] = nodeFace(node.type)?.outputs ?? []
      return port === undefined ? [] : [{ node: node.id, port, right: rightOf(node) }]
    })
    .toSorted((a, b) => a.right.y - b.right.y)
  const [first, second] = outputs
  if (first === undefined) return { at: otherwise }
  if (second === undefined) {
    return targets.length === 1
      ? { at: first.right, from: { node: first.node, port: first.port } }
      : { at: otherwise }
  }
  const at = { x: Math.max(...outputs.map(({ right }) => right.x)), y: first.right.y }
  return { at, several: outputs.map(({ node, port }) => ({ node, port })) }
}

/** Types that can stand at the place: behind an output or several, before an input, or both. */
export function fitsPlace(type: NodeFace, place: Place): boolean {
  const needsInput = place.from !== undefined || place.edge !== undefined
  const needsOutput = place.to !== undefined || place.edge !== undefined
  const takesSeveral = place.several === undefined || type.inputs.length > 1
  return (
    takesSeveral &&
    (!needsInput || type.inputs.length > 0) &&
    (!needsOutput || type.outputs.length > 0)
  )
}
