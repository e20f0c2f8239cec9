// The part of a document that a run follows: from the wanted nodes upstream, disabled nodes stepped over.
import { AwaseError } from '../../error.ts'
import type { JobDocument, JobNode } from '../../job/document.ts'
import { nodeType } from '../../nodes/index.ts'
import type { AnyNodeType, Port } from '../../nodes/node-type.ts'

export interface GraphNode {
  node: JobNode
  type: AnyNodeType
  /** Which node feeds each input port; optional ones that nothing feeds are absent. */
  feeds: Readonly<Record<string, string>>
}

export function nodeTypeOf(node: JobNode): AnyNodeType {
  const type = nodeType(node.type)
  if (type !== undefined) return type
  throw new AwaseError('node.unknown-type', {
    place: { node: node.id },
    values: { type: node.type },
  })
}

/** Ids of the enabled destinations, in the document's order. */
export function destinationsOf(document: JobDocument): string[] {
  return document.nodes
    .filter((node) => node.disabled !== true && nodeTypeOf(node).kind === 'destination')
    .map((node) => node.id)
}

/**
 * The targets and all that feeds them, each node after those that feed it. The order depends on the document alone.
 * Throws `node.input-missing` for an input that nothing feeds and `node.loop` for a graph that feeds itself.
 */
export function upstreamOf(document: JobDocument, targets: readonly string[]): GraphNode[] {
  const found = new Map<string, GraphNode>()
  const open = new Set<string>()
  const byId = new Map(document.nodes.map((node) => [node.id, node]))

  function visit(id: string): void {
    const node = byId.get(id)
    if (node === undefined) throw new AwaseError('run.unknown-node', { values: { node: id } })
    if (found.has(id)) return
    if (open.has(id)) throw placed('node.loop', node)
    open.add(id)
    const type = nodeTypeOf(node)
    const feeds: Record<string, string> = {}
    for (const { name, optional } of type.inputs) {
      const from = feederOf(document, byId, node, name)
      if (from === undefined && optional === true) continue
      if (from === undefined) throw placed('node.input-missing', node, { port: name })
      visit(from)
      feeds[name] = from
    }
    found.set(id, { node, type, feeds })
  }

  for (const target of targets) visit(target)
  return [...found.values()]
}

/** The enabled node whose rows arrive at the port, if there is one; a disabled one hands on what streams into it. */
export function feederOf(
  document: JobDocument,
  byId: ReadonlyMap<string, JobNode>,
  node: JobNode,
  port: string,
): string | undefined {
  const passed = new Set<string>()
  let at: JobNode = node
  let wanted: string | undefined = port
  for (;;) {
    const here: string = at.id
    const edge = document.edges.find(
      ({ from, to }) => to.node === here && to.port === wanted && byId.has(from.node),
    )
    const from = edge === undefined ? undefined : byId.get(edge.from.node)
    if (from === undefined) return undefined
    if (from.disabled !== true) return from.id
    if (passed.has(from.id)) throw placed('node.loop', node)
    passed.add(from.id)
    at = from
    wanted = passedPort(from)
  }
}

/** The input whose rows a disabled node hands on; a source has none. */
export function passedPort(node: JobNode): string | undefined {
  return nodeTypeOf(node).inputs.find(({ holds }) => holds !== true)?.name
}

/** The input ports that something feeds. */
export function fedPorts({ type, feeds }: Pick<GraphNode, 'type' | 'feeds'>): Port[] {
  return type.inputs.filter(({ name }) => feeds[name] !== undefined)
}

/** Those whose rows flow through a node, one after the other, while those of the others are held; none for a source. */
export function streamingPorts(node: Pick<GraphNode, 'type' | 'feeds'>): string[] {
  return fedPorts(node)
    .filter(({ holds }) => holds !== true)
    .map(({ name }) => name)
}

export function placed(
  code: string,
  node: JobNode,
  values: Record<string, string> = {},
): AwaseError {
  return new AwaseError(code, { place: { node: node.id }, values: { name: node.name, ...values } })
}
