// What the pages read from the edge, as query options: key, path and promised shape in one place.
import { queryOptions } from '@tanstack/react-query'
import type {
  Connection,
  DueTime,
  Job,
  JobSummary,
  ObjectInfo,
  RejectedRowView,
  Run,
  RunSummary,
  Session,
} from '../../../worker/api/contract.ts'
import type { Catalog } from '../../../engine/nodes/catalog.ts'
import { api } from './client.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api<Session>('/session', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: async ({ signal }) => (await api<{ jobs: JobSummary[] }>('/jobs', { signal })).jobs,
})

/** Deleted ones, which can be had back. */
export const deletedJobsQuery = queryOptions({
  queryKey: ['jobs', { deleted: true }],
  queryFn: async ({ signal }) =>
    (await api<{ jobs: JobSummary[] }>('/jobs?deleted=true', { signal })).jobs,
})

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => api<Job>(`/jobs/${encodeURIComponent(id)}`, { signal }),
  })

export const catalogQuery = queryOptions({
  queryKey: ['catalog'],
  queryFn: ({ signal }) => api<Catalog>('/catalog', { signal }),
})

/** Newest first, of one job or of all. */
export const runsQuery = ({ job, limit = 50 }: { job?: string; limit?: number } = {}) =>
  queryOptions({
    queryKey: ['runs', { job: job ?? null, limit }],
    queryFn: async ({ signal }) => {
      const filter = new URLSearchParams({ limit: String(limit) })
      if (job !== undefined) filter.set('job', job)
      return (await api<{ runs: RunSummary[] }>(`/runs?${filter}`, { signal })).runs
    },
  })

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['runs', id],
    queryFn: ({ signal }) => api<Run>(`/runs/${encodeURIComponent(id)}`, { signal }),
  })

export interface RejectedPage {
  rows: RejectedRowView[]
  total: number
}

export const fetchRejected = (run: string, offset: number, limit: number, signal?: AbortSignal) =>
  api<RejectedPage>(`/runs/${encodeURIComponent(run)}/rejected?offset=${offset}&limit=${limit}`, {
    signal,
  })

export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: async ({ signal }) =>
    (await api<{ connections: Connection[] }>('/connections', { signal })).connections,
})

export const objectsQuery = queryOptions({
  queryKey: ['objects'],
  queryFn: async ({ signal }) =>
    (await api<{ objects: ObjectInfo[] }>('/objects', { signal })).objects,
})

/** One record by field name, `GSID` included. */
export type StoredRecord = Record<string, string | null>

export const fetchRecords = async (
  name: string,
  offset: number,
  limit: number,
  signal?: AbortSignal,
): Promise<{ rows: StoredRecord[]; total: number }> => {
  const path = `/objects/${encodeURIComponent(name)}/records?offset=${offset}&limit=${limit}`
  const { records, total } = await api<{ records: StoredRecord[]; total: number }>(path, { signal })
  return { rows: records, total }
}

/** The next moments of a schedule that need not be saved yet. */
export const dueTimesQuery = (cron: string, zone: string, count = 10) =>
  queryOptions({
    queryKey: ['due-times', cron, zone, count],
    queryFn: async ({ signal }) =>
      (
        await api<{ times: DueTime[] }>('/schedules/preview', {
          method: 'POST',
          body: { cron, zone, count },
          signal,
        })
      ).times,
    retry: false,
    staleTime: 60_000,
  })
