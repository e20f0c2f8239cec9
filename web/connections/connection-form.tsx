// The fields of one connection, driven by its connector's form data.
import { Controller, FormProvider, useForm, useFormContext } from 'react-hook-form'
import { Trash2 } from 'lucide-react'
import { remoteConnector } from '../../engine/connectors/index.ts'
import type { Connection } from '../../worker/api/contract.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { DialogBody } from '../ui/over/dialog.tsx'
import { Field } from '../ui/form/field.tsx'
import { TextInput } from '../ui/form/text-input.tsx'
import { say, sayError } from '../ui/over/toasts.tsx'
import { ConnectionCheck } from './connection-check.tsx'
import { draftOf, wrongSettings, type ConnectionDraft } from './connection-draft.ts'
import { ConnectionNaming } from './connection-naming.tsx'
import { useSaveConnection } from './save-connection.ts'
import { SettingControl } from './setting-control.tsx'

export interface ConnectionFormProps {
  connection: Connection | null
  taken: readonly string[]
  onSaved: (connection: Connection) => void
  onCancel: () => void
  onDelete: () => void
}

export function ConnectionForm({
  connection,
  taken,
  onSaved,
  onCancel,
  onDelete,
}: ConnectionFormProps) {
  const t = useText()
  const form = useForm<ConnectionDraft>({ defaultValues: draftOf(connection) })
  const save = useSaveConnection(connection === null)
  const submit = form.handleSubmit(async (draft) => {
    try {
      const saved = await save.mutateAsync(draft)
      form.reset(draftOf(saved))
      say(() => t('connections.saved'))
      onSaved(saved)
    } catch (error) {
      sayError(error)
    }
  })
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogBody>
          <ConnectionNaming isNew={connection === null} taken={taken} />
          <Settings />
          <Secrets stored={connection?.secrets ?? {}} />
          <ConnectionCheck
            slug={connection?.slug ?? ''}
            ready={connection !== null && !form.formState.isDirty}
          />
        </DialogBody>
        <footer>
          {connection !== null && (
            <Button onClick={onDelete} className="mr-auto -ml-2.5 text-error-ink">
              <Trash2 className="icon-s" aria-hidden />
              {t('verb.delete')}
            </Button>
          )}
          <Button onClick={onCancel}>{t('verb.close')}</Button>
          <Button look="go" type="submit" disabled={save.isPending}>
            {t('verb.save')}
          </Button>
        </footer>
      </form>
    </FormProvider>
  )
}

function Settings() {
  const t = useText()
  const language = useLanguage()
  const { control, watch } = useFormContext<ConnectionDraft>()
  const connector = remoteConnector(watch('connector'))
  const texts = connector?.texts[language].fields ?? {}
  return connector?.connectionForm.map((field) => (
    <Controller
      key={field.key}
      control={control}
      name={`settings.${field.key}`}
      rules={{
        validate: (_value, draft) => !wrongSettings(draft.connector, draft.settings).has(field.key),
      }}
      render={({ field: { value, onChange }, fieldState }) => (
        <Field
          label={texts[`connection.${field.key}`]?.label ?? field.key}
          help={texts[`connection.${field.key}`]?.help}
          error={
            fieldState.invalid
              ? [
                  t(isMissing(value) ? 'connections.setting-missing' : 'connections.setting-wrong'),
                  texts[`connection.${field.key}`]?.help,
                ].join(language === 'ja' ? '' : ' ')
              : undefined
          }
        >
          <SettingControl
            field={field}
            texts={texts[`connection.${field.key}`]}
            value={value}
            onChange={onChange}
          />
        </Field>
      )}
    />
  ))
}

function isMissing(value: unknown): boolean {
  return value === '' || value === null || value === undefined
}

function Secrets({ stored }: { stored: Connection['secrets'] }) {
  const t = useText()
  const language = useLanguage()
  const { register, watch } = useFormContext<ConnectionDraft>()
  const connector = remoteConnector(watch('connector'))
  return connector?.secrets.map((name) => {
    const state = stored[name]
    const standing =
      state?.set === true
        ? t('connections.secret.set', { version: String(state.version) })
        : t('connections.secret.unset')
    return (
      <Field
        key={name}
        label={
          <>
            {connector.texts[language].fields[`secrets.${name}`]?.label ?? name}{' '}
            <span className="font-normal text-ink-3">· {standing}</span>
          </>
        }
        help={t(state?.set === true ? 'connections.secret.help' : 'connections.secret.help-new')}
      >
        <TextInput type="password" autoComplete="new-password" {...register(`secrets.${name}`)} />
      </Field>
    )
  })
}
