// The form of one connection: its settings, its secrets (write-only) and the check.
import { useState } from 'react'
import type { Connection } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/over/dialog.tsx'
import { say, sayError } from '../ui/over/toasts.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { useDeleteConnection } from './save-connection.ts'

export interface ConnectionDialogProps {
  connection: Connection | null
  /** Slugs that exist. */
  taken: readonly string[]
  onSaved: (connection: Connection) => void
  onClose: () => void
}

export function ConnectionDialog({ connection, taken, onSaved, onClose }: ConnectionDialogProps) {
  const t = useText()
  const [deleting, setDeleting] = useState(false)
  const title =
    connection === null ? t('connections.new') : t('connections.edit', { name: connection.name })
  if (deleting && connection !== null)
    return (
      <DeleteDialog connection={connection} onBack={() => setDeleting(false)} onDeleted={onClose} />
    )
  return (
    <Dialog open onClose={onClose} title={title} width={560}>
      <ConnectionForm
        key={connection?.slug ?? ''}
        connection={connection}
        taken={taken}
        onSaved={onSaved}
        onCancel={onClose}
        onDelete={() => setDeleting(true)}
      />
    </Dialog>
  )
}

interface DeleteDialogProps {
  connection: Connection
  onBack: () => void
  onDeleted: () => void
}

function DeleteDialog({ connection, onBack, onDeleted }: DeleteDialogProps) {
  const t = useText()
  const remove = useDeleteConnection()
  const confirm = () =>
    remove.mutate(connection.slug, {
      onError: sayError,
      onSuccess: () => {
        say(() => t('connections.deleted'))
        onDeleted()
      },
    })
  return (
    <Dialog open onClose={onBack} title={t('connections.delete-title', { name: connection.name })}>
      <DialogBody>
        <p>{t('connections.delete-body')}</p>
      </DialogBody>
      <footer>
        <Button onClick={onBack}>{t('verb.cancel')}</Button>
        <Button look="danger" disabled={remove.isPending} onClick={confirm}>
          {t('verb.delete')}
        </Button>
      </footer>
    </Dialog>
  )
}
