// Puts a node right behind the output that a grid shows, configured for the column somebody points at: one step of the history.
import { applyDiff } from '../../../engine/job/diff.ts'
import {
  runCommand,
  type CommandArgs,
  type CommandName,
} from '../../../engine/job/commands/index.ts'
import type { JobDocument, JobEdge } from '../../../engine/job/document.ts'
import { newNodeName } from '../../../engine/job/node-name.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { roomBetween, type Room } from '../../canvas/adding/making-room.ts'
import { freeBelow, rightOf } from '../../canvas/adding/placing.ts'
import { cardHeight } from '../../canvas/cards/card-size.ts'
import { newEdgeId, newNodeId } from '../../document/new-id.ts'
import type { ChangeName } from '../../document/history.ts'
import { changeTo, useJob } from '../../document/store.ts'
import { select } from '../../studio/view.ts'

/** Whose output, and the input that alone gets the new node's rows when it is given. */
export interface Behind {
  maker: string
  makerPort: string
  to?: { node: string; port: string }
}

export interface Inserted {
  document: JobDocument
  node: string
}

export function run<Name extends CommandName>(
  document: JobDocument,
  name: Name,
  args: CommandArgs<Name>,
): JobDocument {
  return applyDiff(document, runCommand(document, name, args))
}

/** Edges that leave the output, or the one that arrives at the given input. */
export function edgesBehind(document: JobDocument, { maker, makerPort, to }: Behind): JobEdge[] {
  return document.edges.filter(
    (edge) =>
      edge.from.node === maker &&
      edge.from.port === makerPort &&
      (to === undefined || (edge.to.node === to.node && edge.to.port === to.port)),
  )
}

/** The document with a new node of the type behind the output, its config begun and then changed. */
export function withNodeBehind(
  document: JobDocument,
  behind: Behind,
  type: string,
  config: Readonly<Record<string, unknown>>,
  called: string,
): Inserted {
  const { catalog } = useJob.getState()
  const maker = document.nodes.find(({ id }) => id === behind.maker)
  if (maker === undefined) return { document, node: behind.maker }
  const node = newNodeId(document, type)
  const name = newNodeName(document.nodes, called)
  const height = cardHeight(nodeFace(type)?.family)
  const [first, ...others] = edgesBehind(document, behind)
  const place = rightOf(maker)
  const room: Room =
    first === undefined
      ? { position: freeBelow(document, place, height, maker), moved: {}, frames: [] }
      : roomBetween(document, maker, place, height)
  const args = { node: { id: node, type, name, position: room.position }, catalog }
  const from = { node: behind.maker, port: behind.makerPort }
  const edgeId = newEdgeId(document)
  let next =
    first === undefined
      ? run(document, 'add-connected-node', { ...args, from, edgeId })
      : run(document, 'splice-node', { ...args, edgeId: first.id, onwardId: edgeId })
  for (const { id, to } of others) {
    next = run(next, 'reconnect', { edgeId: id, from: { node, port: 'out' }, to })
  }
  next = run(next, 'move', { nodes: room.moved })
  for (const frame of room.frames) next = run(next, 'set-frame', frame)
  const begun = next.nodes.find(({ id }) => id === node)!.config
  return { document: run(next, 'set-config', { id: node, config: { ...begun, ...config } }), node }
}

/** Inserts it, names the step, and shows the new node. */
export function insertBehind(
  behind: Behind,
  type: string,
  config: Readonly<Record<string, unknown>>,
  called: string,
): void {
  const { document } = useJob.getState()
  const { document: next, node } = withNodeBehind(document, behind, type, config, called)
  finish({ id: 'change.insert', values: { name: called } }, next, node)
}

export function finish(name: ChangeName, next: JobDocument, shown: string): void {
  changeTo(name, next)
  select([shown])
}
