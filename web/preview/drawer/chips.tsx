// What a grid is narrowed to and ordered by, each part with a way out.
import { ArrowDownNarrowWide, ArrowDownWideNarrow, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Criterion } from '../../../engine/expression/condition.ts'
import type { RowOrder } from '../../../engine/preview/row-order.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText, type Translate } from '../../i18n/language.ts'
import { useJob } from '../../document/store.ts'
import { useLate } from '../../ui/wait/skeleton.tsx'
import type { GridRows } from '../grid/rows.ts'
import { useSubject } from '../grid/subject.ts'
import type { Sample } from '../protocol.ts'
import { hasAll, rowViewOf, setGridView, useGridView, type Chip } from '../views.ts'
import { MakeFilter, MakeSort } from './make-node.tsx'

export function Chips({ grid, rows }: { grid: string; rows: GridRows }) {
  const t = useText()
  const view = useGridView(grid)
  const { chips, sample, compare, order } = view
  const { data } = useSubject()
  const ordered = compare === null && data.schema.some(({ name }) => name === order?.field)
  return (
    <div className="pv-chips" role="group" aria-label={t('view.label')}>
      {compare !== null && (
        <ChipButton
          label={t(compare.with === 'input' ? 'view.compare-input' : 'view.compare-published')}
          onRemove={() => setGridView(grid, { compare: null })}
        />
      )}
      {compare !== null && <Marks grid={grid} rows={rows} />}
      {compare === null && sample.kind !== 'all' && <SampleChip grid={grid} sample={sample} />}
      {compare === null &&
        chips.map((chip) => (
          <ChipButton
            key={chip.id}
            label={chipWords(chip, t)}
            onRemove={() =>
              setGridView(grid, { chips: chips.filter((other) => other.id !== chip.id) })
            }
          />
        ))}
      {ordered && <OrderChip grid={grid} order={order!} />}
      {ordered && !rows.fresh && <Ordering />}
      <small className="pv-words">
        {t(hasAll(rowViewOf(view)) ? 'view.order-only-here' : 'view.only-here')}
      </small>
      <span className="grow" />
      {compare === null && chips.length > 0 && <MakeFilter grid={grid} chips={chips} />}
      {ordered && <MakeSort grid={grid} order={order!} />}
    </div>
  )
}

/** Of more rows than are kept, those that are kept are in order: the chip says so. */
function OrderChip({ grid, order }: { grid: string; order: RowOrder }) {
  const t = useText()
  const format = useFormat()
  const { data } = useSubject()
  const direction = order.descending ? 'descending' : 'ascending'
  const words = t(`view.order-${direction}`, { field: order.field })
  const part = t('view.order-part', { order: words, kept: format.count(data.kept) })
  return (
    <ChipButton
      icon={
        order.descending ? (
          <ArrowDownWideNarrow className="icon-xs" aria-hidden />
        ) : (
          <ArrowDownNarrowWide className="icon-xs" aria-hidden />
        )
      }
      label={data.capped ? part : words}
      onRemove={() => setGridView(grid, { order: null })}
    />
  )
}

/** A million rows take some seconds: until then those of before are shown. */
function Ordering() {
  const t = useText()
  return useLate() ? <small role="status">{t('view.ordering')}</small> : null
}

interface ChipButtonProps {
  label: string
  icon?: ReactNode
  onRemove: () => void
}

function ChipButton({ label, icon, onRemove }: ChipButtonProps) {
  const t = useText()
  return (
    <span className="pv-chip">
      {icon}
      <span title={label}>{label}</span>
      <button type="button" aria-label={t('view.remove', { what: label })} onClick={onRemove}>
        <X className="icon-xs" aria-hidden />
      </button>
    </span>
  )
}

/**
 * How many rows differ in which way; a press shows only these, another one all that differ. Nothing before they are counted: the rows of the view
 * before differ in none.
 */
function Marks({ grid, rows: { marks, fresh } }: { grid: string; rows: GridRows }) {
  const t = useText()
  const format = useFormat()
  const { mark: shown } = useGridView(grid)
  if (marks === undefined || !(fresh || Object.values(marks).some((count) => count > 0)))
    return null
  return (
    <span className="pv-marks" role="group" aria-label={t('view.only-marked')}>
      {(['changed', 'added', 'gone'] as const).map((mark) => (
        <button
          key={mark}
          type="button"
          className="chip"
          data-mark={mark}
          aria-pressed={shown === mark}
          disabled={marks[mark] === 0 && shown !== mark}
          onClick={() => setGridView(grid, { mark: shown === mark ? null : mark })}
        >
          {t(`view.${mark}`, { count: format.count(marks[mark]) })}
        </button>
      ))}
    </span>
  )
}

function SampleChip({ grid, sample }: { grid: string; sample: Sample }) {
  const t = useText()
  const format = useFormat()
  const name = useJob(({ document }) => {
    if (sample.kind === 'group') return t(sample.name)
    return sample.kind === 'reaching'
      ? document.nodes.find(({ id }) => id === sample.node)?.name
      : undefined
  })
  const count = 'rows' in sample ? format.count(sample.rows) : ''
  return (
    <ChipButton
      label={t(`sample.${sample.kind}`, { count, name })}
      onRemove={() => setGridView(grid, { sample: { kind: 'all' } })}
    />
  )
}

/** `flights 100 – 690`, `state = HI`, `state is null`. */
function chipWords({ field, criteria: [first, second] }: Chip, t: Translate): string {
  if (first === undefined) return field
  if (first.operator === 'is-null') return t('view.chip-null', { field })
  const value = valueOf(first)
  if (first.operator === 'contains') return t('view.chip-contains', { field, text: value })
  if (second === undefined) {
    const shown = value === '' ? t('data.empty-legend') : value
    return t('view.chip-value', { field, value: shown })
  }
  const words = second.operator === 'less' ? 'view.chip-below' : 'view.chip-range'
  return t(words, { field, from: value, to: valueOf(second) })
}

function valueOf({ operand }: Criterion): string {
  return operand.kind === 'value' ? operand.value : ''
}
