// The picture in a column's head: twenty bars for numbers and dates, a strip of the most frequent values for everything else.
import type { ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import type { FieldType } from '../../../../engine/value/schema.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/language.ts'
import type { Chip } from '../../views.ts'
import { barsOf, type Bar } from './bins.ts'
import { partWords, valueParts } from '../parts.ts'

export interface DistributionProps {
  field: string
  type: FieldType
  facts: ColumnFacts | undefined
  /** Ids of the chips that are set: their bars are marked. */
  chosen: ReadonlySet<string>
  onChip: (chip: Omit<Chip, 'id'>) => void
}

/** Pressing a part narrows the view to it. Its facts are said in words below, and in each part's name. */
export function Distribution(props: DistributionProps) {
  const { field, type, facts } = props
  if (facts === undefined || facts.rows === 0) return <div className="pv-strip" aria-hidden />
  if (facts.range === undefined || facts.range.bins.length === 1) {
    return <Strip {...props} facts={facts} />
  }
  return (
    <div className="pv-bins">
      {barsOf(field, type, facts.range).map((bar, index) => (
        <BinBar key={index} bar={bar} {...props} />
      ))}
    </div>
  )
}

function BinBar({ bar, chosen, onChip }: { bar: Bar } & DistributionProps) {
  const t = useText()
  const format = useFormat()
  const { rows, height, from, to, chip } = bar
  const name = t('facts.bin', { from, to, count: format.count(rows) })
  return (
    <button
      type="button"
      tabIndex={-1}
      title={name}
      aria-label={name}
      aria-pressed={chosen.has(JSON.stringify(chip.criteria))}
      disabled={rows === 0}
      onClick={() => onChip(chip)}
    >
      <i style={{ height: `${height * 100}%` }} />
    </button>
  )
}

function Strip({ field, facts, chosen, onChip }: DistributionProps & { facts: ColumnFacts }) {
  const t = useText()
  const format = useFormat()
  const parts = valueParts(field, facts)
  return (
    <div className="pv-strip">
      {parts.map(({ value, rows: share, chip }) => {
        const words = partWords({ value }, t)
        const name = t('facts.part', { value: words, count: format.count(share) })
        return (
          <button
            key={value === null ? 'null' : `=${value}`}
            type="button"
            tabIndex={-1}
            title={name}
            aria-label={name}
            aria-pressed={chosen.has(JSON.stringify(chip.criteria))}
            data-null={value === null || undefined}
            style={{ flexGrow: share / facts.rows }}
            onClick={() => onChip(chip)}
          />
        )
      })}
      <i style={{ flexGrow: restOf(facts, parts) }} />
    </div>
  )
}

/** The share of the rows that none of the parts stands for. */
function restOf({ rows }: ColumnFacts, parts: readonly { rows: number }[]): number {
  return Math.max(0, 1 - parts.reduce((sum, part) => sum + part.rows, 0) / rows)
}
