// All that is known of a node at the moment, for its card and its line of the outline.
import type { JobNode } from '../../../engine/job/document.ts'
import { ofNode } from '../../document/of-node.ts'
import { useJob } from '../../document/store.ts'
import { useNearMisses } from '../../preview/near-misses.ts'
import { useFault } from '../../preview/reason.ts'
import { useIsPart, usePreview, useStale } from '../../preview/store.ts'
import type { NodeFacts } from './node-status.ts'

export function useNodeFacts(node: JobNode): NodeFacts {
  const problems = useJob(({ inference }) => ofNode(inference.problems, node.id))
  const report = usePreview(({ reports }) => reports[node.id])
  const stale = useStale(node.id)
  const part = useIsPart(node.id)
  const missed = useNearMisses(node.id)
  const fault = useFault(node)
  return { node, report, stale, part, missed, fault, problems }
}
