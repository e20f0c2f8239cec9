// The inside of a dialog that asks for a name, and nothing else.
import { useForm } from 'react-hook-form'
import { useText } from '../../i18n/language.ts'
import { Button } from '../button.tsx'
import { DialogBody } from '../over/dialog.tsx'
import { useEarlyText } from './early-text.tsx'
import { Field } from './field.tsx'
import { TextInput } from './text-input.tsx'

export interface NameFormProps {
  /** Said when it is empty. */
  missing: string
  /** On the button. */
  verb: string
  busy: boolean
  /** Gets it without blanks around it, never empty. */
  onName: (name: string) => void
  onClose: () => void
}

export function NameForm({ missing, verb, busy, onName, onClose }: NameFormProps) {
  const t = useText()
  const early = useEarlyText(() => void submit())
  const form = useForm({ defaultValues: { name: early } })
  const submit = form.handleSubmit(({ name }) => onName(name.trim()))
  return (
    <form onSubmit={submit} noValidate>
      <DialogBody>
        <Field
          label={t('jobs.name')}
          error={form.formState.errors.name === undefined ? undefined : missing}
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
        <Button look="go" type="submit" disabled={busy}>
          {verb}
        </Button>
      </footer>
    </form>
  )
}
