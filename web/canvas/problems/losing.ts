// Nodes that reject rows in the newest preview.
import { useMemo } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { usePreview, type PreviewState } from '../../preview/store.ts'

export interface Losing {
  node: string
  rows: number
}

/** In the order of the document. A disabled node rejects nothing, whatever it did before. */
export function losingNodes(
  nodes: readonly JobNode[],
  reports: PreviewState['reports'],
): readonly Losing[] {
  return nodes
    .filter(({ disabled }) => disabled !== true)
    .map(({ id }) => ({ node: id, rows: reports[id]?.rejected ?? 0 }))
    .filter(({ rows }) => rows > 0)
}

export function useLosingNodes(): readonly Losing[] {
  const nodes = useJob(({ document }) => document.nodes)
  const reports = usePreview((state) => state.reports)
  return useMemo(() => losingNodes(nodes, reports), [nodes, reports])
}
