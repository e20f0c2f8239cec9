// A random command on a document: what a restless hand does on the canvas. The same seed gives the same hand.
import { copyParts } from '../../../engine/job/commands/paste.ts'
import type { CommandArgs, CommandName } from '../../../engine/job/commands/index.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { allNodeTypes, nodeType } from '../../../engine/nodes/index.ts'

export interface RandomCommand {
  name: CommandName
  args: CommandArgs<CommandName>
  /** Some go on with the gesture before, as typing and nudging do. */
  gesture?: string
}

/** Numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const catalog = { connections: [], objects: [] }
const size = { width: 200, height: 120 }

export function randomCommand(
  document: JobDocument,
  random: () => number,
  at: number,
): RandomCommand {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const place = () => ({ x: Math.floor(random() * 2000), y: Math.floor(random() * 1000) })
  const id = pick(document.nodes)?.id ?? 'none'
  const edgeId = pick(document.edges)?.id ?? 'none'
  const node = () => ({
    id: `n${at}`,
    type: pick(allNodeTypes())?.type ?? 'filter',
    name: `Node ${at}`,
    position: place(),
  })
  const output = () => ({ node: pick(document.nodes)?.id ?? 'none', port: 'out' })
  const input = () => {
    const target = pick(document.nodes)
    const port = pick(nodeType(target?.type ?? '')?.inputs ?? [])?.name ?? 'in'
    return { node: target?.id ?? 'none', port }
  }
  const makers: (() => RandomCommand)[] = [
    () => ({ name: 'add-node', args: { node: node(), catalog } }),
    () => ({
      name: 'add-connected-node',
      args: { node: node(), catalog, from: output(), edgeId: `e${at}` },
    }),
    () => ({ name: 'splice-node', args: { node: node(), catalog, edgeId, onwardId: `e${at}` } }),
    () => ({ name: 'insert-node', args: { id, edgeId, onwardId: `e${at}`, catalog } }),
    () => ({
      name: 'connect',
      args: { edgeId: `e${at}`, from: output(), to: input(), catalog },
    }),
    () => ({ name: 'reconnect', args: { edgeId, from: output(), to: input() } }),
    () => ({ name: 'remove-edges', args: { ids: [edgeId] } }),
    () => ({ name: 'move', args: { nodes: { [id]: place() } }, gesture: `nudge ${id}` }),
    () => ({ name: 'rename-node', args: { id, name: `Name ${at}` }, gesture: `${id} name` }),
    () => ({ name: 'set-note', args: { id, note: random() < 0.5 ? '' : `Note ${at}` } }),
    () => ({ name: 'set-config', args: { id, config: { value: at } }, gesture: `${id} value` }),
    () => ({ name: 'toggle-disabled', args: { ids: [id] } }),
    () => ({ name: 'remove-nodes', args: { ids: [id], heal: random() < 0.5 } }),
    () => duplicated(document, id, at),
    () => ({
      name: 'group-into-frame',
      args: { frame: { id: `f${at}`, title: 'Frame', position: place(), size } },
    }),
    () => ({
      name: 'set-frame',
      args: { id: pick(document.frames)?.id ?? 'none', title: `Frame ${at}` },
    }),
    () => ({ name: 'remove-frames', args: { ids: [pick(document.frames)?.id ?? 'none'] } }),
    () => ({
      name: 'add-note',
      args: { note: { id: `t${at}`, text: '', position: place(), size } },
    }),
    () => ({
      name: 'edit-note',
      args: { id: pick(document.notes ?? [])?.id ?? 'none', text: `Text ${at}` },
    }),
    () => ({ name: 'remove-notes', args: { ids: [pick(document.notes ?? [])?.id ?? 'none'] } }),
    () => ({ name: 'rename-job', args: { name: `Job ${at}` }, gesture: 'job name' }),
  ]
  return pick(makers)!()
}

function duplicated(document: JobDocument, id: string, at: number): RandomCommand {
  const known = document.nodes.some((node) => node.id === id)
  const { edges, incoming } = known
    ? copyParts(document, { nodes: [id] })
    : { edges: [], incoming: [] }
  const ids = Object.fromEntries([
    [id, `d${at}`],
    ...[...edges, ...incoming].map((edge, index) => [edge.id, `d${at}-${index}`]),
  ]) as Record<string, string>
  return { name: 'duplicate', args: { nodes: [id], ids, offset: { x: 32, y: 32 } } }
}
