// What arrives at a node whose settings cannot run yet: the first rows of the node before it.
import type { JobNode } from '../../../engine/job/document.ts'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { useJob } from '../../document/store.ts'
import type { Reason } from '../reason.ts'
import { usePeek } from './use-peek.ts'

const arriving = { purpose: 'arriving', rows: 20, waitMs: 0 } as const

/** The node whose rows come in by the port; undefined where nothing is connected. */
export function useFeeder(node: string, port: string | undefined): JobNode | undefined {
  return useJob(({ document }) => {
    const edge = document.edges.find(({ to }) => to.node === node && to.port === port)
    return document.nodes.find(({ id }) => id === edge?.from.node)
  })
}

/** `reason`: why the node shows no rows of its own. Null while it can run, and where its sources cannot be read. */
export function useArriving(
  node: string,
  port: string | undefined,
  reason: Reason | null,
): PreviewPage | null {
  const feeder = useFeeder(node, port)
  return usePeek(reason === null || reason.kind === 'unreadable' ? undefined : feeder?.id, arriving)
}
