// Which system a connection speaks to, its name, and its short name, which follows the name until it is typed over.
import { Controller, useFormContext } from 'react-hook-form'
import { remoteConnectors } from '../../engine/connectors/index.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { Field } from '../ui/form/field.tsx'
import { Select } from '../ui/form/select.tsx'
import { TextInput } from '../ui/form/text-input.tsx'
import {
  firstSettings,
  isSlug,
  noSecrets,
  slugFrom,
  type ConnectionDraft,
} from './connection-draft.ts'

export function ConnectionNaming({ isNew, taken }: { isNew: boolean; taken: readonly string[] }) {
  const t = useText()
  const { register, formState, setValue, getValues } = useFormContext<ConnectionDraft>()
  const { errors } = formState
  return (
    <>
      {isNew && remoteConnectors.length > 1 && <ConnectorChoice />}
      <Field
        label={t('connections.name')}
        error={errors.name === undefined ? undefined : t('connections.name-missing')}
      >
        <TextInput
          autoFocus={isNew}
          maxLength={200}
          {...register('name', {
            validate: (name) => name.trim() !== '',
            onChange: () => {
              if (isNew && formState.dirtyFields.slug !== true)
                setValue('slug', slugFrom(getValues('name')), { shouldDirty: false })
            },
          })}
        />
      </Field>
      <Field
        label={t('connections.slug')}
        help={isNew ? t('connections.slug-help') : undefined}
        error={errors.slug === undefined ? undefined : t('connections.slug-wrong')}
      >
        <TextInput
          mono
          disabled={!isNew}
          maxLength={63}
          {...register('slug', {
            validate: (slug) => !isNew || (isSlug(slug) && !taken.includes(slug)),
          })}
        />
      </Field>
    </>
  )
}

function ConnectorChoice() {
  const t = useText()
  const language = useLanguage()
  const { control, setValue } = useFormContext<ConnectionDraft>()
  const options = remoteConnectors.map(({ name, texts }) => ({
    value: name,
    label: texts[language].name,
  }))
  return (
    <Controller
      control={control}
      name="connector"
      render={({ field }) => (
        <Field label={t('connections.connector')}>
          <Select
            value={field.value}
            options={options}
            onChange={(connector) => {
              field.onChange(connector)
              setValue('settings', firstSettings(connector))
              setValue('secrets', noSecrets(connector))
            }}
          />
        </Field>
      )}
    />
  )
}
