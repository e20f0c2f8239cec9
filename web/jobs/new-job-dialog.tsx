// Names a new job and opens it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import type { Job } from '../../worker/api/contract.ts'
import { api } from '../app/api/client.ts'
import { jobsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/over/dialog.tsx'
import { Field } from '../ui/form/field.tsx'
import { TextInput } from '../ui/form/text-input.tsx'
import { sayError } from '../ui/over/toasts.tsx'

export function NewJobDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('jobs.new')} body={t('jobs.new-body')}>
      <NewJobForm onClose={onClose} />
    </Dialog>
  )
}

function NewJobForm({ onClose }: { onClose: () => void }) {
  const t = useText()
  const create = useCreateJob()
  const form = useForm({ defaultValues: { name: '' } })
  return (
    <form onSubmit={form.handleSubmit(({ name }) => create.mutate(name.trim()))} noValidate>
      <DialogBody>
        <Field
          label={t('jobs.name')}
          error={form.formState.errors.name === undefined ? undefined : t('jobs.name-missing')}
        >
          <TextInput
            autoFocus
            maxLength={200}
            {...form.register('name', { validate: (name) => name.trim() !== '' })}
          />
        </Field>
      </DialogBody>
      <footer>
        <Button onClick={onClose}>{t('verb.cancel')}</Button>
        <Button look="go" type="submit" disabled={create.isPending}>
          {t('jobs.create')}
        </Button>
      </footer>
    </form>
  )
}

function useCreateJob() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (name: string) => api<Job>('/jobs', { method: 'POST', body: { name } }),
    onError: sayError,
    onSuccess: async (job) => {
      void queryClient.invalidateQueries({ queryKey: jobsQuery.queryKey, exact: true })
      await navigate({ to: '/jobs/$jobId', params: { jobId: job.id } })
    },
  })
}
