// Chooses the type of a field.
import { fieldTypes, type FieldType } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { TypeIcon } from '../type-icon.tsx'

export interface TypeSelectProps {
  value: FieldType
  onChange: (type: FieldType) => void
  label: string
}

export function TypeSelect({ value, onChange, label }: TypeSelectProps) {
  const t = useText()
  return (
    <Select
      label={label}
      small
      value={value}
      options={fieldTypes.map((type) => ({
        value: type,
        label: t(`type.${type}`),
        icon: <TypeIcon type={type} />,
      }))}
      onChange={onChange}
    />
  )
}
