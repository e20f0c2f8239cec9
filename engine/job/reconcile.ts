// Two people changed one draft: what each did apart from the other is kept, field by field; where both changed the same field
// differently, a person chooses per node. Nothing is dropped unseen.
import type { JobDocument, JobEdge, JobFrame, JobNode, JobNote } from './document.ts'
import { distinctIds } from './distinct-ids.ts'
import { sortedById } from './part-diff.ts'
import { sameContent } from './same-content.ts'
import { mergeValues, type Side } from './three-way.ts'

/** A node with the edges that lead into it: they are chosen together. */
export interface NodeState {
  node: JobNode
  inputs: Readonly<Record<string, JobEdge>>
}

/** Both changed it, each differently. A side without it has deleted it. */
export interface Conflict {
  kind: 'node' | 'frame' | 'note' | 'name'
  /** Of the node, frame or note; empty for the name of the job. */
  id: string
  /** Paths that both changed, e.g. `node.config.keys`; empty when one side deleted what the other changed. */
  paths: readonly string[]
  mine: NodeState | JobFrame | JobNote | string | undefined
  theirs: NodeState | JobFrame | JobNote | string | undefined
}

/** By `conflictKey`. */
export type Choices = Readonly<Record<string, Side>>

export interface Reconciled {
  /** With every choice made, the draft that both can go on with; until then theirs stands where a choice is open. */
  document: JobDocument
  conflicts: readonly Conflict[]
}

export function conflictKey({ kind, id }: Pick<Conflict, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

/** `base` is the draft that both began with, `theirs` the one on the edge. Nodes added by both under one id are two nodes. */
export function reconcile(
  base: JobDocument,
  mineGiven: JobDocument,
  theirs: JobDocument,
  choices: Choices = {},
): Reconciled {
  const mine = distinctIds(base, mineGiven, theirs)
  const meeting: Meeting = { base, mine, theirs, choices, conflicts: [] }
  const nodes = mergeParts(meeting, 'node', statesOf(base), statesOf(mine), statesOf(theirs))
  const frames = mergeParts(
    meeting,
    'frame',
    byId(base.frames),
    byId(mine.frames),
    byId(theirs.frames),
  )
  const notes = mergeParts(
    meeting,
    'note',
    byId(base.notes ?? []),
    byId(mine.notes ?? []),
    byId(theirs.notes ?? []),
  )
  const name = mergeName(meeting)
  const wired = wire(meeting, nodes)
  const { notes: _before, ...rest } = theirs
  const document = {
    ...rest,
    name,
    nodes: sortedById([...wired.values()].map(({ node }) => node)),
    edges: sortedById([...wired.values()].flatMap(({ inputs }) => Object.values(inputs))),
    frames: sortedById(frames.values()),
    ...(notes.size === 0 ? {} : { notes: sortedById(notes.values()) }),
  }
  return { document, conflicts: meeting.conflicts }
}

interface Meeting {
  base: JobDocument
  mine: JobDocument
  theirs: JobDocument
  choices: Choices
  conflicts: Conflict[]
}

function byId<Part extends { id: string }>(parts: readonly Part[]): Map<string, Part> {
  return new Map(parts.map((part) => [part.id, part]))
}

function statesOf({ nodes, edges }: JobDocument): Map<string, NodeState> {
  const inputs = new Map<string, Record<string, JobEdge>>(nodes.map(({ id }) => [id, {}]))
  for (const edge of edges) Object.assign(inputs.get(edge.to.node) ?? {}, { [edge.id]: edge })
  return new Map(nodes.map((node) => [node.id, { node, inputs: inputs.get(node.id) ?? {} }]))
}

function mergeParts<Part extends NodeState | JobFrame | JobNote>(
  meeting: Meeting,
  kind: 'node' | 'frame' | 'note',
  base: ReadonlyMap<string, Part>,
  mine: ReadonlyMap<string, Part>,
  theirs: ReadonlyMap<string, Part>,
): Map<string, Part> {
  const merged = new Map<string, Part>()
  for (const id of new Set([...theirs.keys(), ...mine.keys()])) {
    const sides = { mine: mine.get(id), theirs: theirs.get(id) }
    const { value, paths } = mergeValues(base.get(id), sides.mine, sides.theirs)
    const crowded = paths.length === 0 ? crowdedPorts(value, sides) : []
    const open = paths.length > 0 || crowded.length > 0
    const part = open
      ? chosen(meeting, { kind, id, paths: [...paths, ...crowded], ...sides })
      : value
    if (part !== undefined) merged.set(id, part as Part)
  }
  return merged
}

/** Records the conflict, or takes the side that was chosen for it. */
function chosen(meeting: Meeting, conflict: Conflict): Conflict['mine'] {
  const side = meeting.choices[conflictKey(conflict)]
  if (side === undefined) meeting.conflicts.push(conflict)
  return conflict[side ?? 'theirs']
}

/** Ports that have more edges than on either side: each connected another node to the same input. */
function crowdedPorts(
  merged: unknown,
  sides: Readonly<Record<Side, NodeState | JobFrame | JobNote | undefined>>,
): string[] {
  const most = (port: string) => Math.max(count(sides.mine, port), count(sides.theirs, port))
  const ports = inputEdges(merged).map(({ to }) => to.port)
  const crowded = [...new Set(ports)].filter(
    (port) => count(merged, port) > Math.max(1, most(port)),
  )
  return crowded.map((port) => `inputs.${port}`)
}

function count(state: unknown, port: string): number {
  return inputEdges(state).filter(({ to }) => to.port === port).length
}

function inputEdges(state: unknown): JobEdge[] {
  const inputs = (state as Partial<NodeState> | undefined)?.inputs
  return inputs === undefined ? [] : Object.values(inputs)
}

function mergeName(meeting: Meeting): string {
  const { base, mine, theirs } = meeting
  const { value, paths } = mergeValues(base.name, mine.name, theirs.name)
  if (paths.length === 0) return String(value)
  const conflict = {
    kind: 'name',
    id: '',
    paths: [''],
    mine: mine.name,
    theirs: theirs.name,
  } as const
  return String(chosen(meeting, conflict))
}

/** A node that one side deleted while the other connected it anew is a choice; edges from what is gone go too. */
function wire(meeting: Meeting, nodes: Map<string, NodeState>): Map<string, NodeState> {
  const states = { mine: statesOf(meeting.mine), theirs: statesOf(meeting.theirs) }
  const old = byId(meeting.base.edges)
  const lost = new Set(
    [...nodes.values()].flatMap(({ inputs }) =>
      Object.values(inputs)
        .filter((edge) => !nodes.has(edge.from.node) && !sameContent(edge, old.get(edge.id)))
        .map(({ from }) => from.node),
    ),
  )
  for (const id of lost) {
    const sides = { mine: states.mine.get(id), theirs: states.theirs.get(id) }
    const decided = meeting.conflicts.some((known) => known.kind === 'node' && known.id === id)
    const part = decided ? undefined : chosen(meeting, { kind: 'node', id, paths: [], ...sides })
    if (part !== undefined) nodes.set(id, part as NodeState)
  }
  const kept = [...nodes].map(([id, { node, inputs }]) => {
    const alive = Object.entries(inputs).filter(([, { from }]) => nodes.has(from.node))
    return [id, { node, inputs: Object.fromEntries(alive) }] as const
  })
  return new Map(kept)
}
