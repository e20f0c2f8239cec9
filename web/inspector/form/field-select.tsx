// Chooses one field of a schema, of many by a search; a name that is no longer there stays visible and is marked.
import { TriangleAlert } from 'lucide-react'
import type { Schema } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { searchedFrom } from './field-found.ts'
import { FoundSelect } from './found-select.tsx'
import { TypeIcon } from '../type-icon.tsx'

export interface FieldSelectProps {
  schema: Schema | undefined
  /** Empty: none chosen yet. */
  value: string
  onChange: (name: string) => void
  label: string
  small?: boolean
  /** Form key of the setting. */
  at?: string
}

export function FieldSelect({
  schema,
  value,
  onChange,
  label,
  small = false,
  at,
}: FieldSelectProps) {
  const t = useText()
  const fields = schema ?? []
  const options = fields.map((field) => ({
    value: field.name,
    label: field.name,
    icon: <TypeIcon type={field.type} />,
  }))
  if (value !== '' && !fields.some((field) => field.name === value)) {
    options.unshift({
      value,
      label: t('control.missing', { name: value }),
      icon: <TriangleAlert className="icon-s" aria-hidden />,
    })
  }
  if (options.length >= searchedFrom) {
    return <FoundSelect {...{ value, options, onChange, label, small }} formKey={at} />
  }
  return (
    <Select
      label={label}
      formKey={at}
      small={small}
      value={value === '' ? null : value}
      placeholder={t('control.choose')}
      options={options}
      onChange={onChange}
    />
  )
}
