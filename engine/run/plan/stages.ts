// Orders the work of a run: in each stage some sources are scanned, and their rows flow as far as nothing has to wait for others.
import { fedPorts } from './graph.ts'
import type { GraphNode } from './graph.ts'
import type { Stages } from './flow.ts'
import { StageLayout } from './stage-layout.ts'
import type { Root } from './stage-layout.ts'

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
