// What the formula gives in the first row that arrives, beside the values it is made of.
import { fieldsUsed } from './fields-used.ts'
import { firstRow } from './first-row.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { useReason } from '../../preview/reason.ts'
import { usePreview } from '../../preview/store.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { Status } from '../../ui/status.tsx'
import type { RejectedRow } from '../../../engine/run/report.ts'
import { useEditedNode, usePanel } from '../panel.ts'

/** Nothing while the settings cannot run: what stood there would be of other settings. */
export function LiveValue({ expression }: { expression: string }) {
  const { id } = usePanel()
  const node = useEditedNode()
  const reason = useReason(id)
  const focus = usePreview((state) => (state.focus?.node === id ? state.focus : null))
  if (focus === null || reason !== null) return null
  const port = focus.inputs[0]?.name ?? ''
  const { pages, rejected } = focus
  const row = firstRow(
    { arriving: pages[port], leaving: pages['out'], rejected },
    String(node.config['field']),
  )
  if (row === undefined) return null
  return (
    <dl className="in-live">
      {fieldsUsed(expression).map((name) => {
        const value = row.valueOf(name)
        return value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <CellValue value={value} />
            </dd>
          </div>
        )
      })}
      <Result row={row} />
    </dl>
  )
}

function Result({ row }: { row: NonNullable<ReturnType<typeof firstRow>> }) {
  const t = useText()
  return (
    <div data-result={'rejected' in row ? 'rejected' : 'value'}>
      <dt>
        <Sentence text={t('formula.first-row')} />
      </dt>
      <dd>
        {'rejected' in row ? <Refused row={row.rejected} /> : <CellValue value={row.result} />}
      </dd>
    </div>
  )
}

function Refused({ row: { code, field, values } }: { row: RejectedRow }) {
  const language = useLanguage()
  const { message, hint } = messageFor(code, language, {
    ...(field === undefined ? {} : { field }),
    ...values,
  })
  return (
    <span className="in-refused">
      <Status is="warning" label="" />
      <span>
        {message} <small>{hint}</small>
      </span>
    </span>
  )
}
