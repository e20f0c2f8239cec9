// Names a version: the draft as it is now.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import type { JobVersion } from '../../../worker/api/contract.ts'
import { api } from '../../app/api/client.ts'
import { saveNow } from '../../document/autosave.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { useEarlyText } from '../../ui/form/early-text.tsx'
import { Field } from '../../ui/form/field.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { say, sayError } from '../../ui/over/toasts.tsx'

export function KeepDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const keep = useKeep(onClose)
  const early = useEarlyText(() => void submit())
  const form = useForm({ defaultValues: { name: early } })
  const submit = form.handleSubmit(({ name }) => keep.mutate(name.trim()))
  return (
    <Dialog open onClose={onClose} title={t('versions.keep')} body={t('versions.keep-body')}>
      <form onSubmit={submit} noValidate>
        <DialogBody>
          <Field
            label={t('jobs.name')}
            error={
              form.formState.errors.name === undefined ? undefined : t('versions.keep-missing')
            }
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
          <Button look="go" type="submit" disabled={keep.isPending}>
            {t('verb.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

function useKeep(onDone: () => void) {
  const t = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (name: string) => {
      await saveNow()
      const { jobId, etag } = useJob.getState()
      const path = `/jobs/${encodeURIComponent(jobId)}/saves`
      return api<JobVersion>(path, { method: 'POST', body: { name }, ifMatch: etag })
    },
    onError: sayError,
    onSuccess: ({ name }) => {
      void client.invalidateQueries({ queryKey: ['jobs'] })
      say(t('versions.kept', { name }))
      onDone()
    },
  })
}
