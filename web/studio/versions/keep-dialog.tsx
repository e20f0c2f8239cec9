// Names a version: the draft as it is now.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { JobVersion } from '../../../worker/api/contract.ts'
import { api } from '../../app/api/client.ts'
import { saveNow } from '../../document/autosave.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { Dialog } from '../../ui/over/dialog.tsx'
import { NameForm } from '../../ui/form/name-form.tsx'
import { say, sayError } from '../../ui/over/toasts.tsx'

export function KeepDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const keep = useKeep(onClose)
  return (
    <Dialog open onClose={onClose} title={t('versions.keep')} body={t('versions.keep-body')}>
      <NameForm
        missing={t('versions.keep-missing')}
        verb={t('verb.save')}
        busy={keep.isPending}
        onName={(name) => keep.mutate(name)}
        onClose={onClose}
      />
    </Dialog>
  )
}

function useKeep(onDone: () => void) {
  const t = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (name: string) => {
      const { jobId: kept } = useJob.getState()
      await saveNow()
      const { jobId, etag, saving, saveError } = useJob.getState()
      if (jobId !== kept) throw new Error(t('versions.keep-left', { name }))
      // The edge would keep what it had before.
      if (saving === 'failed' && saveError !== null) throw saveError
      const path = `/jobs/${encodeURIComponent(jobId)}/saves`
      return api<JobVersion>(path, { method: 'POST', body: { name }, ifMatch: etag })
    },
    onError: sayError,
    onSuccess: ({ name }) => {
      void client.invalidateQueries({ queryKey: ['jobs'] })
      say(() => t('versions.kept', { name }))
      onDone()
    },
  })
}
