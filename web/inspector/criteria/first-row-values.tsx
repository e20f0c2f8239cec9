// What the first row that arrives carries in the fields that a criterion compares.
import type { Criterion } from '../../../engine/expression/condition.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { firstRowOf } from '../../preview/first-row.ts'
import { useArriving } from '../../preview/peek/arriving.ts'
import { useReason } from '../../preview/reason.ts'
import { usePreview } from '../../preview/store.ts'
import { usePanel } from '../panel.ts'

/** Nothing while no row is known. */
export function FirstRowValues({ criterion: { field, operand } }: { criterion: Criterion }) {
  const t = useText()
  const valueOf = useFirstRow()
  const fields = operand.kind === 'field' ? [field, operand.field] : [field]
  const values = fields.map((name) => ({ name, value: valueOf(name) }))
  if (values.every(({ value }) => value === undefined)) return null
  return (
    <dl className="in-first-row">
      <dt>{t('criteria.first-row')}</dt>
      {values.map(({ name, value }, index) =>
        value === undefined ? null : (
          <dd key={index} title={`${name}: ${value}`}>
            <CellValue value={value} />
          </dd>
        ),
      )}
    </dl>
  )
}

/** Of the rows in focus; while the settings cannot run, of the rows that the node before it hands on. */
function useFirstRow() {
  const { id } = usePanel()
  const seen = usePreview(({ focus }) => (focus?.node === id ? focus.pages['in'] : undefined))
  const peeked = useArriving(id, 'in', useReason(id))
  return firstRowOf(peeked ?? seen)
}
