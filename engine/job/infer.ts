// Inference: which fields travel along every edge of a job, and what is wrong with it, without looking at a single row.
import { openNode } from '../nodes/config.ts'
import { nodeType } from '../nodes/index.ts'
import type { AnyNodeType, Inference, Problem } from '../nodes/node-type.ts'
import type { Catalog } from '../nodes/catalog.ts'
import { Problems } from '../inference/problems.ts'
import type { Schema } from '../value/schema.ts'
import type { JobDocument, JobEdge, JobNode } from './document.ts'
import { graphOf } from './graph.ts'
import type { Graph } from './graph.ts'

export interface JobInference {
  /** Schemas arriving at each node, by port. Ports that nothing known arrives at are absent. */
  inputs: Record<string, Record<string, Schema>>
  /** Input ports of each node that an enabled node feeds, also while it is not known with what. */
  connected: Record<string, readonly string[]>
  /** Schema leaving each node; absent for destinations and wherever it cannot be told. */
  outputs: Record<string, Schema>
  /** In document order of the nodes; what is wrong with the job as a whole comes last. */
  problems: Problem[]
}

/** Nothing but `document` and `catalog` decides the answer. Never throws on a document that its schema accepts. */
export function inferJob(document: JobDocument, catalog: Catalog): JobInference {
  const graph = graphOf(document)
  const nodes = new Map(document.nodes.map((node) => [node.id, node]))
  const inputs = byId<Record<string, Schema>>()
  const outputs = byId<Schema>()
  const connected = byId<readonly string[]>()
  const feeding = new Set<string>()
  const found = new Map<string, Problem[]>()
  for (const id of graph.order) {
    const node = nodes.get(id)!
    inputs[id] = arriving(graph.incoming.get(id)!, outputs)
    connected[id] = connectedPorts(graph.incoming.get(id)!, feeding)
    if (handsOn(node, connected[id])) feeding.add(id)
    const { output, problems } = inferNode(node, inputs[id], connected[id], catalog)
    if (output !== undefined) outputs[id] = output
    found.set(id, [...portProblems(node, { graph, nodes }, connected[id]), ...problems])
  }
  const problems = document.nodes.flatMap((node) => found.get(node.id) ?? unordered(node, graph))
  return {
    inputs,
    connected,
    outputs,
    problems: [...edgeProblems(document), ...problems, ...deliversNothing(document)],
  }
}

/** Without a prototype: `constructor` is a fine id of a node. */
function byId<Value>(): Record<string, Value> {
  return Object.create(null)
}

/** One node alone. A disabled one passes its first input through and has no problems of its own. */
export function inferNode(
  node: JobNode,
  inputs: Readonly<Record<string, Schema>>,
  connected: readonly string[],
  catalog: Catalog,
): Inference {
  if (node.disabled === true) {
    const output = inputs[passedPort(node)]
    return { ...(output === undefined ? {} : { output }), problems: [] }
  }
  const { opened, problems } = openNode(node)
  if (opened === undefined) return { problems }
  return opened.nodeType.infer(opened.config, { nodeId: node.id, inputs, connected, catalog })
}

/** Of two edges into one port the first counts; the second is a problem. */
function arriving(
  edges: readonly JobEdge[],
  outputs: Readonly<Record<string, Schema>>,
): Record<string, Schema> {
  const schemas = byId<Schema>()
  for (const { from, to } of edges) {
    const schema = outputs[from.node]
    if (schema !== undefined) schemas[to.port] ??= schema
  }
  return schemas
}

function connectedPorts(edges: readonly JobEdge[], feeding: ReadonlySet<string>): string[] {
  return edges.filter(({ from }) => feeding.has(from.node)).map(({ to }) => to.port)
}

/** A disabled node hands on what somebody before it does. */
function handsOn(node: JobNode, connected: readonly string[]): boolean {
  return node.disabled !== true || connected.includes(passedPort(node))
}

/** The input whose rows a disabled node passes through. */
function passedPort({ type }: JobNode): string {
  return nodeType(type)?.inputs[0]?.name ?? ''
}

interface Around {
  graph: Graph
  nodes: ReadonlyMap<string, JobNode>
}

function portProblems(
  node: JobNode,
  { graph, nodes }: Around,
  connected: readonly string[],
): Problem[] {
  const problems = new Problems(node.id)
  const type = nodeType(node.type)
  const edges = graph.incoming.get(node.id)!
  const outgoing = graph.outgoing.get(node.id)!
  if (type === undefined || node.disabled === true) return []
  for (const { name: port, optional } of type.inputs) {
    const [first, ...others] = edges.filter(({ to }) => to.port === port)
    const feeder = nodes.get(first?.from.node ?? '')
    if (optional !== true && !connected.includes(port)) {
      if (feeder === undefined) problems.error(missingCode(type), { values: { port } })
      else problems.error('node.feeder-disabled', { values: named(feeder) })
    }
    if (others.length > 0) problems.error('edge.port-taken', { values: { port } })
  }
  if (type.outputs.length > 0 && outgoing.length === 0) problems.notice('node.output-unused')
  return problems.found
}

function named({ id, name }: JobNode): { feeder: string; name: string } {
  return { feeder: id, name }
}

function missingCode({ inputs }: AnyNodeType): string {
  return inputs.filter(({ optional }) => optional !== true).length > 1
    ? 'node.side-missing'
    : 'node.input-missing'
}

/** For nodes without a place in the order: on a loop, or behind one. */
function unordered(node: JobNode, graph: Graph): Problem[] {
  const problems = new Problems(node.id)
  if (graph.looping.has(node.id)) problems.error('node.loop')
  return problems.found
}

/** Edges that lead nowhere, located at the end that exists. */
function edgeProblems({ nodes, edges }: JobDocument): Problem[] {
  const types = new Map(nodes.map(({ id, type }) => [id, nodeType(type)]))
  return edges.flatMap(({ id, from, to }) => {
    const problems = new Problems(types.has(to.node) ? to.node : from.node)
    const values = { edge: id }
    if (!types.has(from.node) || !types.has(to.node))
      problems.error('edge.node-missing', { values })
    else if (!hasPorts(types.get(from.node), from.port, types.get(to.node), to.port)) {
      problems.error('edge.port-unknown', { values: { ...values, port: to.port } })
    }
    return problems.found
  })
}

/** A run of such a job reads nothing and hands nothing over, and looks as if all were well. */
function deliversNothing({ nodes }: JobDocument): Problem[] {
  const destinations = nodes.filter(({ type }) => nodeType(type)?.kind === 'destination')
  if (destinations.some(({ disabled }) => disabled !== true)) return []
  return destinations.flatMap(({ id }) => {
    const problems = new Problems(id)
    problems.notice('job.delivers-nothing')
    return problems.found
  })
}

type Type = ReturnType<typeof nodeType>

/** Ports of an unknown node type cannot be judged. */
function hasPorts(from: Type, output: string, to: Type, input: string): boolean {
  const leaves = from === undefined || from.outputs.includes(output)
  return leaves && (to === undefined || to.inputs.some(({ name }) => name === input))
}
