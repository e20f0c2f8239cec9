// Names a new job and opens it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Job } from '../../worker/api/contract.ts'
import { api } from '../app/api/client.ts'
import { jobsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { ownZone } from '../i18n/own-zone.ts'
import { Dialog } from '../ui/over/dialog.tsx'
import { NameForm } from '../ui/form/name-form.tsx'
import { sayError } from '../ui/over/toasts.tsx'

export function NewJobDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText()
  const create = useCreateJob()
  return (
    <Dialog open={open} onClose={onClose} title={t('jobs.new')} body={t('jobs.new-body')}>
      <NameForm
        missing={t('jobs.name-missing')}
        verb={t('jobs.create')}
        busy={create.isPending}
        onName={(name) => create.mutate(name)}
        onClose={onClose}
      />
    </Dialog>
  )
}

function useCreateJob() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (name: string) =>
      api<Job>('/jobs', { method: 'POST', body: { name, zone: ownZone() } }),
    onError: sayError,
    onSuccess: async (job) => {
      void queryClient.invalidateQueries({ queryKey: jobsQuery.queryKey, exact: true })
      await navigate({ to: '/jobs/$jobId', params: { jobId: job.id } })
    },
  })
}
