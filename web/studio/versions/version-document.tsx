// A version of the open job, and what stands in its place until it comes.
import { useQuery } from '@tanstack/react-query'
import type { JobDocument } from '../../../engine/job/document.ts'
import { api } from '../../app/api/client.ts'
import { useJob } from '../../document/store.ts'
import { LoadFailed } from '../../ui/wait/load-failed.tsx'
import { Skeleton } from '../../ui/wait/skeleton.tsx'

export const draftRef = 'draft'

export const jobPath = (jobId: string) => `/jobs/${encodeURIComponent(jobId)}`

interface Asked {
  error: Error | null
  refetch: () => unknown
}

/** What is not here yet, or why it does not come. */
export function OnItsWay({ asked }: { asked: readonly Asked[] }) {
  const error = asked.find((one) => one.error !== null)?.error ?? null
  if (error === null) return <Skeleton rows={6} />
  return (
    <LoadFailed
      error={error}
      onRetry={() => asked.forEach((one) => one.error !== null && one.refetch())}
    />
  )
}

/** The draft is the one on the screen; everything else never changes and is asked for once. */
export function useDocument(ref: string): Asked & { document: JobDocument | undefined } {
  const { jobId, document } = useJob()
  const kept = useQuery({
    queryKey: ['versions', jobId, ref],
    queryFn: ({ signal }) => api<JobDocument>(`${jobPath(jobId)}/${ref}`, { signal }),
    enabled: ref !== draftRef,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { data, error, refetch } = kept
  return ref === draftRef
    ? { document, error: null, refetch: () => undefined }
    : { document: data, error, refetch }
}
