// The fields of a select, one line each: which go on, under which name, as which type, in which order.
import { useState } from 'react'
import type { SelectConfig } from '../../../engine/nodes/select/config.ts'
import { setNodeConfig } from '../../document/edits.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Field } from '../../ui/form/field.tsx'
import { Select } from '../../ui/form/select.tsx'
import { fieldFinder } from '../form/field-found.ts'
import { FindFields, TickAll } from '../form/find-fields.tsx'
import { ProblemLines } from '../form/problem-lines.tsx'
import { usePanel, type FormTexts } from '../panel.ts'
import { FieldTable } from './field-table.tsx'
import { withKept } from './line-edits.ts'
import type { Typing } from './lines-context.ts'
import {
  configOf,
  inPlaces,
  linesOf,
  putAside,
  withAside,
  type FieldLine,
  type Others,
} from './lines.ts'
import { useAside } from './use-aside.ts'
import './select.css'

export interface SelectFieldsProps {
  config: SelectConfig
  texts: FormTexts
}

export function SelectFields({ config, texts }: SelectFieldsProps) {
  const t = useText()
  const { id, inputs } = usePanel()
  const [sought, setSought] = useState('')
  const [aside, setAside] = useAside(id)
  const lines = withAside(linesOf(config, inputs['in']), aside)
  const isFound = fieldFinder(sought)
  const found = lines.filter(({ field, entry }) => isFound([field, entry?.name ?? '']))
  const edit = (next: readonly FieldLine[], typing?: Typing) => {
    setAside(putAside(next))
    save(id, configOf(next, config.others), typing, next)
  }
  const keepFound = (kept: boolean) =>
    edit(withKept(lines, new Set(found.map(({ key }) => key)), kept))
  return (
    <>
      {inputs['in'] === undefined && <p className="help">{t('inspector.no-schema')}</p>}
      {lines.length > 0 && (
        <div className="in-picks" role="group" aria-label={texts['fields']?.label}>
          <Head {...{ lines, found, sought }} onSeek={setSought} onKeep={keepFound} />
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

interface HeadProps {
  lines: readonly FieldLine[]
  found: readonly FieldLine[]
  sought: string
  onSeek: (text: string) => void
  onKeep: (kept: boolean) => void
}

function Head({ lines, found, sought, onSeek, onKeep }: HeadProps) {
  const t = useText()
  const format = useFormat()
  const kept = format.count(countKept(lines))
  const all = found.length === lines.length
  return (
    <FindFields
      {...{ sought, onSeek }}
      found={found.length}
      said={t('select.kept', { kept, count: format.count(lines.length) })}
      first='[data-line="0"] [data-part="name"] input'
    >
      <TickAll
        label={all ? t('select.keep-all') : t('select.keep-found', { count: found.length })}
        count={found.length}
        ticked={countKept(found)}
        onTick={onKeep}
      />
    </FindFields>
  )
}

function countKept(lines: readonly FieldLine[]): number {
  return lines.filter(({ kept }) => kept).length
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
