// Below a line: the format of its cast when asked for, another field in the place of one that is gone, and what is wrong.
import type { SelectedField } from '../../../engine/nodes/select/config.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { useText } from '../../i18n/language.ts'
import { Field } from '../../ui/form/field.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { FieldSelect } from '../form/field-select.tsx'
import { ProblemList } from '../form/problem-lines.tsx'
import { usePanel } from '../panel.ts'
import { useLines } from './lines-context.ts'
import { canFormat } from './line-type.tsx'
import type { FieldLine } from './lines.ts'

export interface LineDetailsProps {
  line: FieldLine
  tabIndex: number
  missing: boolean
  /** The format was asked for. */
  open: boolean
  problems: readonly Problem[]
  onChange: (change: Partial<SelectedField>, part?: 'format') => void
}

export function LineDetails(props: LineDetailsProps) {
  const { line, missing, open, problems } = props
  const entry = line.kept ? line.entry : null
  const cast = canFormat(line.type, entry?.type ?? 'kept')
  const formatWrong = problems.some(({ formKey }) => formKey?.endsWith('.format'))
  const format = entry !== null && ((cast && open) || formatWrong)
  if (!format && !missing && problems.length === 0) return null
  return (
    <div role="gridcell" className="in-pick-details">
      {missing && entry !== null && <Instead {...props} />}
      {format && <Format {...props} />}
      <ProblemList problems={problems} />
    </div>
  )
}

function Instead({ line, onChange }: LineDetailsProps) {
  const t = useText()
  const { inputs } = usePanel()
  return (
    <FieldSelect
      small
      at={`fields.${line.at}.field`}
      label={t('select.instead', { field: line.field })}
      schema={inputs['in']}
      value={line.field}
      onChange={(field) => onChange({ field })}
    />
  )
}

function Format({ line, tabIndex, onChange }: LineDetailsProps) {
  const { texts } = useLines()
  const text = texts['fields.format']
  return (
    <div data-part="format">
      <Field label={text?.label ?? ''} help={text?.help}>
        <TextInput
          small
          mono
          tabIndex={tabIndex}
          data-form-key={`fields.${line.at}.format`}
          placeholder={placeholders[line.entry?.type ?? 'kept'] ?? placeholders[line.type ?? '']}
          value={line.entry?.format ?? ''}
          onChange={({ target }) => onChange({ format: target.value }, 'format')}
        />
      </Field>
    </div>
  )
}

const numbers = '1.234,56'

/** By the type that is read, or that is written as text. */
const placeholders: Readonly<Record<string, string>> = {
  date: 'dd.MM.yyyy',
  datetime: 'dd.MM.yyyy HH:mm [Europe/Berlin]',
  integer: numbers,
  decimal: numbers,
  boolean: 'yes/no',
}
