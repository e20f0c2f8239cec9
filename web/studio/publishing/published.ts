// The version that runs now, and whether the draft still says the same.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { diffDocuments, isEmptyDiff, type DocumentDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { api } from '../../app/api/client.ts'
import { queryClient } from '../../app/query-client.ts'
import { useJob } from '../../document/store.ts'

const versionKey = (jobId: string, version: number | null) => ['versions', jobId, version] as const

/** What leads from the published version to the draft; undefined without a version, or while it is on its way. */
export function useDraftDiff(): DocumentDiff | undefined {
  const jobId = useJob((state) => state.jobId)
  const version = useJob((state) => state.publishedVersion)
  const draft = useJob((state) => state.document)
  const { data } = useQuery({
    queryKey: versionKey(jobId, version),
    queryFn: ({ signal }) =>
      api<JobDocument>(`/jobs/${encodeURIComponent(jobId)}/versions/${version}`, { signal }),
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useMemo(() => (data === undefined ? undefined : diffDocuments(data, draft)), [data, draft])
}

/** How many things differ from the published version: nodes, edges, frames, notes, the name. 0 without a version. */
export function useChangeCount(): number {
  const diff = useDraftDiff()
  if (diff === undefined) return 0
  const parts = [diff.nodes, diff.edges, diff.frames, diff.notes]
  return parts.reduce(
    (sum, { added, updated, removed }) => sum + added.length + updated.length + removed.length,
    diff.name === undefined ? 0 : 1,
  )
}

export function useIsAsPublished(): boolean {
  const diff = useDraftDiff()
  return diff !== undefined && isEmptyDiff(diff)
}

/** The same for who asks at the moment of doing; false while the version is on its way. */
export function isAsPublished(): boolean {
  const { jobId, publishedVersion, document } = useJob.getState()
  const published = queryClient.getQueryData<JobDocument>(versionKey(jobId, publishedVersion))
  return published !== undefined && isEmptyDiff(diffDocuments(published, document))
}
