// Destinations that a run would deliver nothing to, as so many rows are rejected on their way.
import type { JobDocument } from '../../engine/job/document.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { ExecutionReport } from '../../engine/run/report.ts'
import { engineHere } from '../document/engine.ts'
import type { PreviewState } from './store.ts'

/** Of the destinations that ran; undefined where rejected rows are within the limit, or there is none. Rows of a part are enough to be over it. */
export function overLimitsOf(
  document: JobDocument,
  { nodes }: Pick<ExecutionReport, 'nodes'>,
): PreviewState['overLimits'] {
  const ran = document.nodes.filter(
    ({ id, type }) => id in nodes && nodeFace(type)?.kind === 'destination',
  )
  const over = (id: string) => engineHere()?.rejectsOver(document, id, nodes) ?? undefined
  return Object.fromEntries(ran.map(({ id }) => [id, over(id)]))
}
