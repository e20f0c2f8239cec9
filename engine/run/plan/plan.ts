// The plan of an execution: which nodes run, with which settings and schemas, in which stages, and who holds rows meanwhile.
import { AwaseError } from '../../error.ts'
import type { JobDocument } from '../../job/document.ts'
import { openNode } from '../../nodes/config.ts'
import type { Checked, Holding, Problem } from '../../nodes/node-type.ts'
import type { Schema } from '../../value/schema.ts'
import { fedPorts, upstreamOf } from './graph.ts'
import type { GraphNode } from './graph.ts'
import { stagesOf } from './stages.ts'
import type { Stages } from './flow.ts'

export interface PlannedNode extends GraphNode {
  config: Checked
  /** By input port. */
  inputs: Readonly<Record<string, Schema>>
  /** Absent for destinations. */
  output?: Schema
}

export interface Plan {
  /** Each after those that feed it. */
  nodes: readonly PlannedNode[]
  stages: Stages
  /** What is held beyond a batch, in the order of the nodes. */
  holding: readonly HeldRows[]
}

/** Rows that a node holds: those of a port, or what it makes of all that streams through it. */
export interface HeldRows extends Holding {
  node: string
  port?: string
  /** The node that they come from. */
  from: string
}

/**
 * Plans the targets (ids of nodes) and what feeds them. Throws `AwaseError` with the node's place when a part of it cannot run:
 * an open port, a cycle, settings that its schema refuses, a schema that cannot be told.
 */
export function planRun(document: JobDocument, targets: readonly string[]): Plan {
  const graph = upstreamOf(document, targets)
  const planned = new Map<string, PlannedNode>()
  for (const node of graph) planned.set(node.node.id, planNode(node, planned))
  return {
    nodes: [...planned.values()],
    stages: stagesOf(graph),
    holding: [...planned.values()].flatMap(heldBy),
  }
}

/** The plan of one node of another plan, for when what arrives at it is known. */
export function planAlone({ nodes, holding }: Plan, id: string): Plan {
  return {
    nodes: nodes.filter(({ node }) => node.id === id),
    stages: {
      count: 1,
      flows: [],
      active: new Map([[id, [0]]]),
      passes: new Map([[id, [{ start: 0, end: 1 }]]]),
    },
    holding: holding.filter(({ node }) => node === id),
  }
}

function heldBy({ node, type, feeds, config }: PlannedNode): HeldRows[] {
  const ports = fedPorts({ type, feeds }).filter(({ holds }) => holds === true)
  const own = type.holding?.(config) ?? null
  const from = feeds[type.inputs[0]?.name ?? '']
  return [
    ...ports.map(({ name, over = 'refuse' }): HeldRows => {
      return { node: node.id, what: 'rows', over, port: name, from: feeds[name]! }
    }),
    ...(own === null || from === undefined ? [] : [{ node: node.id, ...own, from }]),
  ]
}

function planNode(graphNode: GraphNode, planned: ReadonlyMap<string, PlannedNode>): PlannedNode {
  const { node, type, feeds } = graphNode
  const { opened, problems: closed } = openNode(node)
  if (opened === undefined) throw unusable(node.id, node.name, closed)
  const { config } = opened
  const inputs: Record<string, Schema> = {}
  for (const { name } of fedPorts(graphNode)) inputs[name] = planned.get(feeds[name]!)!.output!
  const connected = Object.keys(inputs)
  const { output, problems } = type.infer(config, {
    nodeId: node.id,
    inputs,
    connected,
    catalog: null,
  })
  if (type.kind === 'destination') return { ...graphNode, config, inputs }
  if (output === undefined) throw unusable(node.id, node.name, problems)
  return { ...graphNode, config, inputs, output }
}

function unusable(node: string, name: string, problems: readonly Problem[]): AwaseError {
  const problem = problems.find(({ severity }) => severity === 'error')
  if (problem === undefined) {
    return new AwaseError('run.node-unfinished', { place: { node }, values: { name } })
  }
  const { code, field, values } = problem
  return new AwaseError(code, {
    place: { node, ...(field === undefined ? {} : { field }) },
    values: { name, ...values },
  })
}
