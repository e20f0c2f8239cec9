// A disabled node in a preview: what passes through it is what the node before it hands on, untouched.
import type { JobDocument, JobNode } from '../job/document.ts'
import { graphOf } from '../job/graph.ts'
import { nodeType } from '../nodes/index.ts'
import { feederOf, nodeTypeOf, passedPort, placed } from './plan/graph.ts'
import type { Preview } from './previewed.ts'
import type { NodeReport } from './report.ts'

export interface Passed {
  node: JobNode
  /** The input port through which the rows arrive, and the enabled node that they come from. */
  port: string
  from: string
}

/** Null for an enabled node. Throws `node.disabled` for a source and `node.input-missing` where nothing arrives. */
export function passedThrough(document: JobDocument, id: string): Passed | null {
  const byId = new Map(document.nodes.map((node) => [node.id, node]))
  const node = byId.get(id)
  if (node?.disabled !== true) return null
  const port = passedPort(node)
  if (port === undefined) throw placed('node.disabled', node)
  const from = feederOf(document, byId, node, port)
  if (from === undefined) throw placed('node.input-missing', node, { port })
  return { node, port, from }
}

/** The preview of the node before, as one of the node that it passes through. `output` is the name of that node's output port. */
export function asPassed(preview: Preview, { node, port }: Passed, output: string): Preview {
  const rows = preview.output
  return {
    ...preview,
    node: node.id,
    inputs: rows === null ? [] : [{ ...rows, name: port }],
    output: nodeTypeOf(node).kind === 'destination' ? null : rows,
    rejected: [],
    page: (_, offset, count) => preview.page(output, offset, count),
    batch: () => preview.batch(output),
    rows: (_, wanted) => preview.rows(output, wanted),
  }
}

/** Counts of the nodes that ran, and of the disabled ones behind them: as many rows out as in. */
export function withPassed(
  document: JobDocument,
  nodes: Readonly<Record<string, NodeReport>>,
): Record<string, NodeReport> {
  const { order, incoming } = graphOf(document)
  const disabled = new Map(
    document.nodes.filter((node) => node.disabled === true).map((node) => [node.id, node]),
  )
  const all = { ...nodes }
  for (const id of order) {
    const type = nodeType(disabled.get(id)?.type ?? '')
    const port = type?.inputs.find(({ holds }) => holds !== true)?.name
    const edge = incoming.get(id)?.find(({ to }) => to.port === port)
    const before = edge === undefined ? undefined : all[edge.from.node]
    if (port !== undefined && before !== undefined) all[id] = reportOf(id, port, before.rowsOut)
  }
  return all
}

function reportOf(node: string, port: string, rows: number): NodeReport {
  return {
    node,
    rowsIn: { [port]: rows },
    rowsOut: rows,
    rejected: 0,
    counters: {},
    balance: { left: rows, right: rows, holds: true },
  }
}
