// The values that a field has, most frequent first, offered to who types what it is compared with.
import type { PreviewPort } from '../../../engine/run/previewed.ts'
import { isNumeric } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { useFacts } from '../../preview/grid/columns/facts.ts'
import { usePreview } from '../../preview/store.ts'
import { usePanel } from '../panel.ts'

/** Where the rows arrive whose fields criteria compare. */
const arriving = 'in'

export interface OfferedValuesProps {
  /** Of the list: an input names it. */
  id: string
  field: string
}

/** Nothing while no rows are known, and for numbers: nobody looks for one among those that are there. */
export function OfferedValues({ id, field }: OfferedValuesProps) {
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
