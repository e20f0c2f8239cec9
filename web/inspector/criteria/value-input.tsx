// What a field is compared with: who types it is offered the values that the field has, the most frequent first.
import { useId, useState } from 'react'
import type { PreviewPort } from '../../../engine/run/previewed.ts'
import { isNumeric } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { useFacts } from '../../preview/grid/columns/facts.ts'
import { usePreview } from '../../preview/store.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import { useInvalid } from '../form/problem-lines.tsx'
import { usePanel } from '../panel.ts'

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
  const [asked, setAsked] = useState(false)
  const list = useId()
  return (
    <>
      <TextInput
        small
        className="in-data"
        data-form-key={`${at}.value`}
        aria-label={t('criteria.value', { letter })}
        aria-invalid={invalid}
        list={list}
        value={value}
        onFocus={() => setAsked(true)}
        onChange={({ target }) => set(`${at}.value`, target.value)}
      />
      {asked && <OfferedValues id={list} field={field} />}
    </>
  )
}

interface OfferedValuesProps {
  /** Of the list: an input names it. */
  id: string
  field: string
}

/** Nothing while no rows are known, and for numbers: nobody looks for one among those that are there. */
function OfferedValues({ id, field }: OfferedValuesProps) {
  const node = usePanel().id
  const focus = usePreview((state) => (state.focus?.node === node ? state.focus : null))
  const port = focus?.inputs.find(({ name }) => name === arriving)
  const column = port?.schema.findIndex(({ name }) => name === field) ?? -1
  if (focus === null || port === undefined || column < 0) return null
  if (isNumeric(port.schema[column]!.type)) return null
  return <ValueList {...{ id, port, column }} revision={focus.revision} />
}

interface ValueListProps {
  id: string
  port: PreviewPort
  column: number
  revision: number
}

function ValueList({ id, port: { schema }, column, revision }: ValueListProps) {
  const t = useText()
  const fields = schema.map(({ name, type }) => `${name} ${type}`).join('\u0000')
  const { facts } = useFacts(arriving, fields, String(column), revision)
  const known = facts[column]?.top.filter(({ value }) => value !== '') ?? []
  return (
    <datalist id={id}>
      {known.map(({ value, rows }) => (
        <option key={value} value={value}>
          {t('criteria.rows-with', { count: rows })}
        </option>
      ))}
    </datalist>
  )
}
