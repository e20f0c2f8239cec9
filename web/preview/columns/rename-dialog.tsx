// Asks for a field's new name; references downstream follow in the same step.
import { useState, type FormEvent } from 'react'
import { AwaseError } from '../../../engine/error.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { fieldIndex, type Schema } from '../../../engine/value/schema.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { Field } from '../../ui/form/field.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { sayError } from '../../ui/over/toasts.tsx'
import { renameColumn } from './commands.ts'
import type { Behind } from './insert.ts'

export interface RenameDialogProps {
  behind: Behind
  field: string
  schema: Schema
  onClose: () => void
}

export function RenameDialog({ behind, field, schema, onClose }: RenameDialogProps) {
  const t = useText()
  const language = useLanguage()
  const [name, setName] = useState(field)
  const taken = name !== field && fieldIndex(schema, name) >= 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name === '' || taken) return
    onClose()
    if (name === field) return
    try {
      renameColumn(behind, field, name, nodeFace('select')?.texts[language].name ?? '')
    } catch (error) {
      if (!(error instanceof AwaseError)) throw error
      sayError(error)
    }
  }
  return (
    <Dialog open onClose={onClose} title={t('column.rename-title', { field })} width={420}>
      <form onSubmit={submit}>
        <DialogBody>
          <Field
            label={t('column.new-name')}
            help={t('column.rename-help')}
            {...(taken ? { error: t('column.name-taken') } : {})}
          >
            <TextInput value={name} autoFocus onChange={({ target }) => setName(target.value)} />
          </Field>
        </DialogBody>
        <footer>
          <Button onClick={onClose}>{t('verb.cancel')}</Button>
          <Button look="go" type="submit" disabled={name === '' || taken}>
            {t('column.rename-verb')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
