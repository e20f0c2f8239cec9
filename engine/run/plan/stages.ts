// Orders the work of a run: in each stage some sources are scanned, and their rows flow as far as nothing has to wait for others.
import { fedPorts } from './graph.ts'
import type { GraphNode } from './graph.ts'
import { StageLayout } from './stage-layout.ts'
import type { Root } from './stage-layout.ts'

/** Rows of `from` go to a port of `to`, in these stages. */
export interface Flow {
  from: string
  to: string
  port: string
  holds: boolean
  stages: readonly number[]
}

/** A node hands on all its rows once, in the stages from `start` to before `end`. */
export interface Pass {
  start: number
  end: number
}

export interface Stages {
  count: number
  flows: readonly Flow[]
  /** By node: the stages in which rows stream through it. */
  active: ReadonlyMap<string, readonly number[]>
  /** By node, in order. After the first pass it only repeats itself for somebody who had to wait. */
  passes: ReadonlyMap<string, readonly Pass[]>
}

/**
 * A held port is filled in stages before those in which its node's rows stream; streaming ports of one node (a union's) take stages
 * one after the other. Everything that nobody waits for happens in the last stages, so that a source is scanned once for all
 * destinations; a source needed at two times is scanned twice.
 */
export function stagesOf(graph: readonly GraphNode[]): Stages {
  const layout = new StageLayout(graph)
  for (const { node, type, feeds } of graph) {
    for (const { name, holds } of fedPorts({ type, feeds })) {
      if (holds === true)
        layout.placeEarly({ node: feeds[name]!, heldBy: { to: node.id, port: name } })
    }
  }
  const terminals = terminalsOf(graph).toSorted((a, b) => layout.earliest(b) - layout.earliest(a))
  for (const terminal of terminals) layout.placeLate(terminal)
  return layout.finish()
}

/** Nodes that nobody gets rows from. */
function terminalsOf(graph: readonly GraphNode[]): Root[] {
  const feeding = new Set(graph.flatMap(({ feeds }) => Object.values(feeds)))
  return graph.filter(({ node }) => !feeding.has(node.id)).map(({ node }) => ({ node: node.id }))
}

/** All that streams into a node, from its sources on. */
export function flowsInto(node: string, { flows }: Stages): Set<Flow> {
  const found = new Set<Flow>()
  const visit = (id: string): void => {
    for (const flow of flows) {
      if (flow.to !== id || flow.holds || found.has(flow)) continue
      found.add(flow)
      visit(flow.from)
    }
  }
  visit(node)
  return found
}
