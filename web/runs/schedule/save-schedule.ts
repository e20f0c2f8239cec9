// Saves or removes a job's schedule and tells every page that shows it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Schedule } from '../../../worker/api/contract.ts'
import { api } from '../../app/api/client.ts'
import { jobsQuery } from '../../app/api/queries.ts'
import { say, sayError } from '../../ui/over/toasts.tsx'

export type ScheduleDraft = Pick<Schedule, 'cron' | 'zone' | 'enabled'>

const pathOf = (jobId: string) => `/jobs/${encodeURIComponent(jobId)}/schedule`

export function useSaveSchedule(jobId: string, onDone: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (draft: ScheduleDraft) =>
      api(pathOf(jobId), { method: 'PUT', body: { ...draft, cron: draft.cron.trim() } }),
    onError: sayError,
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
