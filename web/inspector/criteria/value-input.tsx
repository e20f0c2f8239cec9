// What a field is compared with: who types it is offered the values that the field has, the most frequent first.
import { useId, useState } from 'react'
import { sameContent } from '../../../engine/job/same-content.ts'
import type { PreviewPort } from '../../../engine/run/previewed.ts'
import { isNumeric } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { useFacts } from '../../preview/grid/columns/facts.ts'
import { usePreview } from '../../preview/store.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import { useInvalid } from '../form/problem-lines.tsx'
import { usePanel } from '../panel.ts'
import { beforeLast, formatValueList, parseValueList } from './value-list.ts'

/** Where the rows arrive whose fields criteria compare. */
const arriving = 'in'

export interface ValueInputProps {
  at: string
  letter: string
  field: string
  value: string
}

export function ValueInput({ at, letter, field, value }: ValueInputProps) {
  const t = useText()
  const { set } = usePanel()
  const invalid = useInvalid(at)
  return (
    <OfferingInput
      formKey={`${at}.value`}
      label={t('criteria.value', { letter })}
      invalid={invalid}
      field={field}
      text={value}
      onType={(text) => set(`${at}.value`, text)}
    />
  )
}

export interface ValuesInputProps extends Omit<ValueInputProps, 'value'> {
  values: readonly string[]
}

/** Keeps the text as typed (a comma at the end means that more is coming) while the config holds the parsed list. */
export function ValuesInput({ at, letter, field, values }: ValuesInputProps) {
  const t = useText()
  const { set } = usePanel()
  const [typed, setTyped] = useState(() => formatValueList(values))
  const text = sameContent(parseValueList(typed), values) ? typed : formatValueList(values)
  const type = (next: string) => {
    setTyped(next)
    set(`${at}.values`, parseValueList(next))
  }
  return (
    <span className="in-operand">
      <OfferingInput
        formKey={at}
        label={t('criteria.value', { letter })}
        hint={t('criteria.values-hint')}
        field={field}
        before={beforeLast(text)}
        text={text}
        onType={type}
      />
    </span>
  )
}

interface OfferingInputProps {
  formKey: string
  label: string
  hint?: string
  invalid?: boolean
  field: string
  /** Of a list: the values before the one that is offered. Absent where there is one value alone. */
  before?: string
  text: string
  onType: (text: string) => void
}

function OfferingInput({ formKey, label, field, text, ...props }: OfferingInputProps) {
  const { hint, invalid, before, onType } = props
  const [asked, setAsked] = useState(false)
  const list = useId()
  return (
    <>
      <TextInput
        small
        className="in-data"
        data-form-key={formKey}
        aria-label={label}
        aria-invalid={invalid}
        placeholder={hint}
        list={list}
        value={text}
        onFocus={() => setAsked(true)}
        onChange={({ target }) => onType(target.value)}
      />
      {asked && <OfferedValues {...{ id: list, field, before }} />}
    </>
  )
}

interface OfferedValuesProps {
  /** Of the list: an input names it. */
  id: string
  field: string
  before: string | undefined
}

/** Nothing while no rows are known, and for numbers: nobody looks for one among those that are there. */
function OfferedValues({ id, field, before }: OfferedValuesProps) {
  const node = usePanel().id
  const focus = usePreview((state) => (state.focus?.node === node ? state.focus : null))
  const port = focus?.inputs.find(({ name }) => name === arriving)
  const column = port?.schema.findIndex(({ name }) => name === field) ?? -1
  if (focus === null || port === undefined || column < 0) return null
  if (isNumeric(port.schema[column]!.type)) return null
  return <ValueList {...{ id, port, column, before }} revision={focus.revision} />
}

interface ValueListProps {
  id: string
  port: PreviewPort
  column: number
  before: string | undefined
  revision: number
}

function ValueList({ id, port: { schema }, column, before, revision }: ValueListProps) {
  const t = useText()
  const fields = schema.map(({ name, type }) => `${name} ${type}`).join('\u0000')
  const { facts } = useFacts(arriving, fields, String(column), revision)
  const has = before === undefined ? [] : parseValueList(before)
  const known = facts[column]?.top.filter(({ value }) => value !== '' && !has.includes(value)) ?? []
  const written = (value: string) =>
    before === undefined ? value : `${before}${formatValueList([value])}`
  return (
    <datalist id={id}>
      {known.map(({ value, rows }) => (
        <option key={value} value={written(value)}>
          {t('criteria.rows-with', { count: rows })}
        </option>
      ))}
    </datalist>
  )
}
