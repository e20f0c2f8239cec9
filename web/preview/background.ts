// Which node is run while nobody waits for one: enough of them that every node is counted, and none whose run is known to stop.
import type { JobDocument } from '../../engine/job/document.ts'
import { downstreamOf, graphOf } from '../../engine/job/graph.ts'
import { printOf, type PreviewState } from './store.ts'

type Known = Pick<PreviewState, 'reportPrints' | 'prints' | 'failures'>

/**
 * A node whose counts are not of the newest state, and that may run: one without anything after it, or, where what comes after cannot
 * run, or is known already (it was set as it was before), the last that may. `tried` has the state in which a run to a node stopped.
 */
export function nextInBackground(
  document: JobDocument,
  known: Known,
  tried: ReadonlyMap<string, string>,
): string | undefined {
  const { reportPrints, prints } = known
  const graph = graphOf(document)
  const print = (id: string) => printOf(prints, id)
  const stopping = stoppingNodes(known, new Set(document.nodes.map(({ id }) => id)))
  const behind = new Set([...stopping].flatMap((id) => [...downstreamOf(graph, id)]))
  const stops = (id: string) => stopping.has(id) || behind.has(id) || tried.get(id) === print(id)
  const isKnown = (id: string) => reportPrints[id] === print(id)
  return graph.order.find(
    (id) =>
      !isKnown(id) &&
      !stops(id) &&
      (graph.outgoing.get(id) ?? []).every(({ to }) => stops(to.node) || isKnown(to.node)),
  )
}

/** Where runs of the newest state stopped: what lies behind such a node would only stop there, too. One to a node that is gone says nothing. */
function stoppingNodes(
  { failures, prints }: Known,
  there: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    Object.entries(failures).flatMap(([target, { print, failure }]) =>
      there.has(target) && print === printOf(prints, target) ? (failure.node ?? []) : [],
    ),
  )
}
