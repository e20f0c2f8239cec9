// Saves or removes a job's schedule and tells every page that shows it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Schedule } from '../../../worker/api/contract.ts'
import { ApiError } from '../../app/api/api-error.ts'
import { api } from '../../app/api/client.ts'
import { jobQuery, jobsQuery } from '../../app/api/queries.ts'
import { say, sayError } from '../../ui/over/toasts.tsx'
import { asDraft, type ScheduleDraft } from './schedule-draft.ts'

const pathOf = (jobId: string) => `/jobs/${encodeURIComponent(jobId)}/schedule`

/** `seen` is the schedule that it takes the place of: where another stands by now, nothing is saved and that one is fetched. */
export function useSaveSchedule(jobId: string, seen: Schedule | null, onDone: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ cron, ...draft }: ScheduleDraft) =>
      api(pathOf(jobId), {
        method: 'PUT',
        body: { ...draft, cron: cron.trim(), from: asDraft(seen) },
      }),
    onError: (error) => {
      sayError(error)
      if (error instanceof ApiError && error.code === 'schedule.changed')
        void queryClient.invalidateQueries({ queryKey: jobQuery(jobId).queryKey })
    },
    onSuccess: () => {
      say((t) => t('schedule.saved'))
      void queryClient.invalidateQueries({ queryKey: jobsQuery.queryKey })
      onDone()
    },
  })
}

export function useRemoveSchedule(jobId: string, onDone: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api(pathOf(jobId), { method: 'DELETE' }),
    onError: sayError,
    onSuccess: () => {
      say((t) => t('schedule.removed'))
      void queryClient.invalidateQueries({ queryKey: jobsQuery.queryKey })
      onDone()
    },
  })
}
