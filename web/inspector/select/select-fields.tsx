// The fields of a select, one line each: which go on, under which name, as which type, in which order.
import { useState } from 'react'
import type { SelectConfig } from '../../../engine/nodes/select/config.ts'
import { setNodeConfig } from '../../document/edits.ts'
import { useText } from '../../i18n/language.ts'
import { Field } from '../../ui/form/field.tsx'
import { Select } from '../../ui/form/select.tsx'
import { ProblemLines } from '../form/problem-lines.tsx'
import { usePanel, type FormTexts } from '../panel.ts'
import { FieldTable } from './field-table.tsx'
import { FindFields } from './find-fields.tsx'
import { withKept } from './line-edits.ts'
import type { Typing } from './lines-context.ts'
import { configOf, inPlaces, linesOf, type FieldLine, type Others } from './lines.ts'
import './select.css'

export interface SelectFieldsProps {
  config: SelectConfig
  texts: FormTexts
}

export function SelectFields({ config, texts }: SelectFieldsProps) {
  const t = useText()
  const { id, inputs } = usePanel()
  const [sought, setSought] = useState('')
  const lines = linesOf(config, inputs['in'])
  const found = lines.filter((line) => isFound(line, sought))
  const edit = (next: readonly FieldLine[], typing?: Typing) =>
    save(id, configOf(next, config.others), typing, next)
  const keepFound = (kept: boolean) =>
    edit(withKept(lines, new Set(found.map(({ key }) => key)), kept))
  return (
    <>
      {inputs['in'] === undefined && <p className="help">{t('inspector.no-schema')}</p>}
      {lines.length > 0 && (
        <div className="in-picks" role="group" aria-label={texts['fields']?.label}>
          <FindFields {...{ lines, found, sought }} onSeek={setSought} onKeep={keepFound} />
          <FieldTable {...{ lines, found, texts, edit }} />
        </div>
      )}
      <ProblemLines at="fields" />
      <LaterFields
        {...{ texts }}
        others={config.others}
        onChange={(others) =>
          save(id, configOf(others === 'keep' ? inPlaces(lines) : lines, others))
        }
      />
    </>
  )
}

function save(
  id: string,
  config: SelectConfig,
  typing?: Typing,
  lines: readonly FieldLine[] = [],
): void {
  const entry = lines.find(({ key }) => key === typing?.key)?.entry
  const at = entry == null ? -1 : config.fields.indexOf(entry)
  const path = typing === undefined || at < 0 ? 'fields' : `fields.${at}.${typing.part}`
  setNodeConfig(id, path, () => ({ ...config }), path !== 'fields')
}

/** By its name before or after. */
function isFound({ field, entry }: FieldLine, sought: string): boolean {
  const wanted = sought.toLowerCase()
  return [field, entry?.name ?? ''].some((name) => name.toLowerCase().includes(wanted))
}

interface LaterFieldsProps {
  texts: FormTexts
  others: Others
  onChange: (others: Others) => void
}

/** Whatever is chosen, what goes on now still does: the choices differ in fields that are not there yet. */
function LaterFields({ texts, others, onChange }: LaterFieldsProps) {
  const text = texts['others']
  const options = (['keep', 'after', 'drop'] as const).map((value) => ({
    value,
    label: text?.options?.[value] ?? value,
  }))
  return (
    <div className="in-later" data-form-section="others">
      <Field label={text?.label ?? ''} help={text?.help}>
        <Select value={others} options={options} onChange={onChange} formKey="others" />
      </Field>
    </div>
  )
}
