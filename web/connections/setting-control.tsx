// The control of one setting, from the connector's form data.
import type { FormField } from '../../engine/nodes/form.ts'
import type { FieldTexts } from '../../engine/nodes/node-type.ts'
import { Segments } from '../ui/form/segments.tsx'
import { Select } from '../ui/form/select.tsx'
import { Switch } from '../ui/form/switch.tsx'
import { NumberInput, TextInput } from '../ui/form/text-input.tsx'

export interface SettingControlProps {
  field: FormField
  texts: FieldTexts | undefined
  value: unknown
  onChange: (value: unknown) => void
}

export function SettingControl({ field, texts, value, onChange }: SettingControlProps) {
  switch (field.control) {
    case 'text':
      return (
        <TextInput
          mono={field.mono ?? false}
          placeholder={field.placeholder}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    case 'number':
      return (
        <NumberInput
          min={field.min}
          max={field.max}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      )
    case 'switch':
      return <Switch checked={value === true} onChange={onChange} />
    case 'choice': {
      const options = field.options.map((option) => ({
        value: option,
        label: texts?.options?.[option] ?? option,
      }))
      const chosen = typeof value === 'string' ? value : ''
      return options.length <= 4 ? (
        <Segments value={chosen} options={options} onChange={onChange} />
      ) : (
        <Select value={chosen} options={options} onChange={onChange} />
      )
    }
    default:
      // The other controls choose among data of a graph; a connection has none.
      return null
  }
}
