// Rows that nodes left out by their settings: filtered, removed, without a partner. Nothing is wrong with them, but they went no further.
import type { JobNode } from '../../engine/job/document.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import type { Run } from '../../worker/api/contract.ts'
import { nodesInOrder } from './node-order.ts'

export interface LeftOut {
  node: JobNode
  /** Counters of the node that say it, with their rows; never zero. */
  counters: readonly { name: string; rows: number }[]
}

/** Nodes that left rows out, in the order of the graph. */
export function leftOutByNode(run: Pick<Run, 'document' | 'nodes'>): LeftOut[] {
  return nodesInOrder(run.document)
    .map((node) => ({ node, counters: countersOf(node, run.nodes[node.id]?.counters ?? {}) }))
    .filter(({ counters }) => counters.length > 0)
}

export function rowsLeftOut(nodes: readonly LeftOut[]): number {
  return nodes.flatMap(({ counters }) => counters).reduce((sum, { rows }) => sum + rows, 0)
}

function countersOf(node: JobNode, counted: Readonly<Record<string, number>>): LeftOut['counters'] {
  return (nodeType(node.type)?.leftOut ?? [])
    .map(({ counter, less }) => ({
      name: counter,
      rows: (counted[counter] ?? 0) - (less === undefined ? 0 : (counted[less] ?? 0)),
    }))
    .filter(({ rows }) => rows > 0)
}
