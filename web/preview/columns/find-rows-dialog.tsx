// Asks for a text; the grid then shows only the rows that contain it in the column.
import { useState, type FormEvent } from 'react'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/form/field.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { containingChip, toggleChip } from '../views.ts'

export interface FindRowsDialogProps {
  grid: string
  field: string
  onClose: () => void
}

export function FindRowsDialog({ grid, field, onClose }: FindRowsDialogProps) {
  const t = useText()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text === '') return
    onClose()
    toggleChip(grid, containingChip(field, text))
  }
  return (
    <Dialog open onClose={onClose} title={t('column.find-rows-title', { field })} width={420}>
      <form onSubmit={submit}>
        <DialogBody>
          <Field label={t('column.contained')} help={t('column.contained-help')}>
            <TextInput value={text} autoFocus onChange={({ target }) => setText(target.value)} />
          </Field>
        </DialogBody>
        <footer>
          <Button onClick={onClose}>{t('verb.cancel')}</Button>
          <Button look="go" type="submit" disabled={text === ''}>
            {t('column.find-rows-verb')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
