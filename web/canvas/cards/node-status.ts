// The status of a node on its card, from its problems and its newest counts.
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import type { Fault } from '../../preview/reason.ts'
import type { StatusName } from '../../ui/status.tsx'
import { problemStatus, worstOf } from '../problems/unfinished.ts'

export interface NodeFacts {
  node: JobNode
  problems: readonly Problem[]
  report: NodeReport | undefined
  stale: boolean
  /** The counts are of a part of the sources. */
  part: boolean
  /** Rows that miss their partner by their spelling alone, as far as is known. */
  missed: number
  /** Why it stopped, though nothing is wrong with its settings. */
  fault?: Fault | undefined
}

/** Such a node has its rows, and is no less well for that. */
const followedByNothing = 'node.output-unused'

export function nodeStatus({
  node,
  problems,
  report,
  stale,
  missed,
  fault,
}: NodeFacts): StatusName {
  if (node.disabled === true) return 'idle'
  if (fault !== undefined) return 'error'
  const worst = worstOf(problems.filter(({ code }) => code !== followedByNothing))
  const shown = worst && problemStatus(worst)
  if (shown === 'error' || shown === 'unfinished') return shown
  if (report === undefined) return 'idle'
  if (stale) return 'stale'
  const noticed = shown === 'warning'
  const empties = nodeFace(node.type)?.kind !== 'destination' && report.rowsOut === 0
  const lost = report.rejected > 0 || (empties && rowsIn(report) > 0)
  return noticed || lost || missed > 0 || !report.balance.holds ? 'warning' : 'ok'
}

/** Whether there is something to look at. */
export function waitsForSomebody(status: StatusName): boolean {
  return status === 'error' || status === 'unfinished' || status === 'warning'
}

/** Rows that leave the node; of a destination those that are handed to it. */
export function rowsOf({ type }: JobNode, report: NodeReport): number {
  return nodeFace(type)?.kind === 'destination' ? rowsIn(report) : report.rowsOut
}

/** Rows that arrive, over all ports. */
export function rowsIn(report: NodeReport): number {
  return Object.values(report.rowsIn).reduce((sum, rows) => sum + rows, 0)
}
