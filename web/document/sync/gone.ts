// The open job may be deleted in another window: who works on it is told, and can have it back.
import { ApiError } from '../../app/api/api-error.ts'
import { api } from '../../app/api/client.ts'
import { jobQuery } from '../../app/api/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { saveNow } from '../autosave.ts'
import { useJob } from '../store.ts'
import { useOthers } from './others.ts'

/** Takes the answer that there is no such job as what it means while the job is open. */
export function noteGone(jobId: string, error: unknown): void {
  const isGone = error instanceof ApiError && error.code === 'job.not-found'
  if (isGone && useJob.getState().jobId === jobId) useOthers.setState({ others: [], gone: true })
}

/** What could not be saved meanwhile is saved. Does nothing for a job that was never gone. */
export function noteBack(jobId: string): void {
  if (!useOthers.getState().gone || useJob.getState().jobId !== jobId) return
  useOthers.setState({ gone: false })
  if (useJob.getState().saving === 'failed') void saveNow()
  void queryClient.invalidateQueries({ queryKey: jobQuery(jobId).queryKey })
}

/** Throws as `api` does. */
export async function restoreJob(): Promise<void> {
  const { jobId } = useJob.getState()
  await api(`/jobs/${encodeURIComponent(jobId)}/restore`, { method: 'POST' })
  noteBack(jobId)
}
