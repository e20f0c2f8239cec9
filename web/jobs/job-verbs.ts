// What can be done with a job in the list: switch its schedule, duplicate it, delete it and have it back.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Job, JobSummary, Schedule } from '../../worker/api/contract.ts'
import { api } from '../app/api/client.ts'
import { jobsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { say, sayError } from '../ui/over/toasts.tsx'

const pathOf = (id: string) => `/jobs/${encodeURIComponent(id)}`

export interface JobVerbs {
  toggleSchedule: (job: JobSummary) => void
  duplicate: (job: JobSummary) => void
  remove: (job: JobSummary) => void
  /** By its id. */
  restore: (id: string) => void
}

export function useJobVerbs(): JobVerbs {
  const t = useText()
  const client = useQueryClient()
  const fresh = () => client.invalidateQueries({ queryKey: jobsQuery.queryKey })
  const toggle = useMutation({
    mutationFn: ({ id, schedule }: JobSummary) => {
      const body = { cron: schedule?.cron, zone: schedule?.zone, enabled: !schedule?.enabled }
      return api<Schedule>(`${pathOf(id)}/schedule`, { method: 'PUT', body })
    },
    onError: sayError,
    onSettled: fresh,
  })
  const copy = useMutation({
    mutationFn: async (job: JobSummary) => duplicateJob(job, t('jobs.copy-of', { name: job.name })),
    onError: sayError,
    onSuccess: ({ name }) => say(() => t('jobs.duplicated', { name })),
    onSettled: fresh,
  })
  const restore = useMutation({
    mutationFn: (id: string) => api<Job>(`${pathOf(id)}/restore`, { method: 'POST' }),
    onError: sayError,
    onSuccess: ({ name }) => say(() => t('jobs.restored', { name })),
    onSettled: fresh,
  })
  const remove = useMutation({
    mutationFn: ({ id }: JobSummary) => api(pathOf(id), { method: 'DELETE' }),
    onError: sayError,
    onSuccess: (_, { id, name }) =>
      say(() => t('jobs.deleted', { name }), {
        label: () => t('studio.undo'),
        onClick: () => restore.mutate(id),
      }),
    onSettled: fresh,
  })
  return {
    toggleSchedule: toggle.mutate,
    duplicate: copy.mutate,
    remove: remove.mutate,
    restore: restore.mutate,
  }
}

/** The draft of a job under another name, with what is still being saved of it; its versions, schedule and runs stay with the first. */
async function duplicateJob({ id }: JobSummary, name: string): Promise<Job> {
  const { saveNow } = await import('../document/autosave.ts')
  await saveNow()
  const { draft, zone } = await api<Job>(pathOf(id))
  const shortName = name.slice(0, 200)
  const copy = await api<Job>('/jobs', { method: 'POST', body: { name: shortName, zone } })
  const body = { ...draft, id: copy.id, name: shortName }
  await api(`${pathOf(copy.id)}/draft`, { method: 'PUT', body, ifMatch: copy.etag })
  return copy
}
