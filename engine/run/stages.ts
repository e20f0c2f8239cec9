// Orders the work of a run: in each stage some sources are scanned, and their rows flow as far as nothing has to wait for others.
import { streamingPort } from './graph.ts'
import type { GraphNode } from './graph.ts'

/** Rows of `from` go to a port of `to`, in these stages (held ports: in one). */
export interface Flow {
  from: string
  to: string
  port: string
  holds: boolean
  stages: readonly number[]
}

export interface Stages {
  count: number
  flows: readonly Flow[]
  /** By node: the stages in which rows stream through it. After the first it only repeats itself for somebody who had to wait. */
  active: ReadonlyMap<string, readonly number[]>
}

/**
 * A held port is filled in a stage before the one in which its node's rows stream. Everything that nobody waits for happens in the
 * last stage, so that a source is scanned once for all destinations; a source needed in two stages is scanned twice.
 */
export function stagesOf(graph: readonly GraphNode[]): Stages {
  const earliest = earliestStages(graph)
  const last = Math.max(0, ...earliest.values())
  const active = new Map<string, readonly number[]>()
  const flows: Flow[] = []
  for (const { node } of graph.toReversed()) {
    const own = flowsFrom(node.id, graph, active, earliest)
    flows.unshift(...own)
    const stages = own.length === 0 ? [last] : own.flatMap((flow) => flow.stages)
    active.set(
      node.id,
      [...new Set(stages)].toSorted((a, b) => a - b),
    )
  }
  return { count: last + 1, flows, active }
}

/** The first stage in which a node can hand rows on. */
function earliestStages(graph: readonly GraphNode[]): Map<string, number> {
  const earliest = new Map<string, number>()
  for (const { node, type, feeds } of graph) {
    const ready = type.inputs.map(
      ({ name, holds }) => earliest.get(feeds[name]!)! + (holds === true ? 1 : 0),
    )
    earliest.set(node.id, Math.max(0, ...ready))
  }
  return earliest
}

function flowsFrom(
  from: string,
  graph: readonly GraphNode[],
  active: ReadonlyMap<string, readonly number[]>,
  earliest: ReadonlyMap<string, number>,
): Flow[] {
  const ports = graph.flatMap(({ node, type, feeds }) =>
    type.inputs
      .filter(({ name }) => feeds[name] === from)
      .map(({ name }) => ({ to: node.id, port: name, holds: name !== streamingPort(type) })),
  )
  const streaming: Flow[] = ports
    .filter(({ holds }) => !holds)
    .map((port) => ({ from, ...port, stages: active.get(port.to)! }))
  const shared = streaming.flatMap(({ stages }) => stages).toSorted((a, b) => a - b)
  const held = ports
    .filter(({ holds }) => holds)
    .map((port): Flow => {
      const first = earliest.get(from)!
      const before = active.get(port.to)![0]!
      const stage = shared.find((candidate) => candidate >= first && candidate < before) ?? first
      return { from, ...port, stages: [stage] }
    })
  return [...streaming, ...held]
}
