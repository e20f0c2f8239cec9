// Where a target field comes from: a source field, a fixed value, or nothing yet.
import { Minus, TextCursorInput } from 'lucide-react'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { usePanel } from '../panel.ts'
import { TypeIcon } from '../type-icon.tsx'

/** Field names are prefixed, so that no name can be taken for a choice of its own. */
const ofField = 'field:'

export function MappedSource({ at, field }: { at: string; field: MappedField }) {
  const t = useText()
  const { set, inputs } = usePanel()
  const { from, target } = field
  return (
    <span className="in-from">
      <Select
        small
        label={t('mapping.from', { target })}
        value={
          from === null ? null : from.kind === 'field' ? `${ofField}${from.field}` : 'constant'
        }
        placeholder={t('mapping.not-filled')}
        options={[
          ...missingOption(from, inputs['in']?.map(({ name }) => name) ?? [], (name) =>
            t('control.missing', { name }),
          ),
          ...(inputs['in'] ?? []).map(({ name, type }) => ({
            value: `${ofField}${name}`,
            label: name,
            icon: <TypeIcon type={type} />,
          })),
          {
            value: 'constant',
            label: t('mapping.constant'),
            icon: <TextCursorInput className="icon-s" aria-hidden />,
          },
          {
            value: 'none',
            label: t('mapping.not-filled'),
            icon: <Minus className="icon-s" aria-hidden />,
          },
        ]}
        onChange={(choice) => set(at, sourceOf(choice))}
      />
      {from?.kind === 'constant' && (
        <TextInput
          small
          className="in-data"
          data-form-key={`${at}.value`}
          aria-label={t('mapping.constant-of', { target })}
          value={from.value}
          onChange={(event) => set(`${at}.value`, event.target.value)}
        />
      )}
    </span>
  )
}

function sourceOf(choice: string): MappedField['from'] {
  if (choice === 'none') return null
  if (choice === 'constant') return { kind: 'constant', value: '' }
  return { kind: 'field', field: choice.slice(ofField.length) }
}

function missingOption(
  from: MappedField['from'],
  names: readonly string[],
  label: (name: string) => string,
): { value: string; label: string }[] {
  if (from?.kind !== 'field' || names.includes(from.field)) return []
  return [{ value: `${ofField}${from.field}`, label: label(from.field) }]
}
