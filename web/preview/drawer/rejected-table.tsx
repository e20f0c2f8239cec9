// Rows that the node rejected: where each came from, which value was refused, and why.
import { Route } from 'lucide-react'
import type { RejectedOrigin } from '../../../engine/run/explain/rejected-origins.ts'
import type { RejectedRow } from '../../../engine/run/report.ts'
import { useJob } from '../../document/store.ts'
import { OriginLines } from '../../explain/origin-lines.tsx'
import { askWhere } from '../../explain/store.ts'
import { useRejectedOrigins } from '../../explain/use-rejected-origins.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { CellValue } from '../cell/cell.tsx'
import { useReason } from '../reason.ts'
import { usePreview } from '../store.ts'
import { Failed, Loading, OldRows } from './no-rows.tsx'

/** Whether a node that did not run would reject rows, nobody knows. */
export function RejectedRows({ node }: { node: string }) {
  const rows = usePreview(({ focus }) => (focus?.node === node ? focus.rejected : null))
  const reason = useReason(node)
  if (reason === null) return rows === null ? <Loading /> : <RejectedTable rows={rows} />
  if (rows === null || rows.length === 0) return <Failed reason={reason} />
  return (
    <div className="pv-unfinished">
      <OldRows reason={reason} />
      <RejectedTable rows={rows} />
    </div>
  )
}

function RejectedTable({ rows }: { rows: readonly RejectedRow[] }) {
  const t = useText()
  const origins = useOrigins(rows)
  if (rows.length === 0) {
    return (
      <div className="pv-void" role="status">
        <Status is="ok" label="" />
        <b>{t('rejected.none')}</b>
      </div>
    )
  }
  return (
    <div className="pv-rejected" tabIndex={0} role="region" aria-label={t('rejected.reason')}>
      <table>
        <thead>
          <tr>
            <th>{t('rejected.where')}</th>
            <th>{t('rejected.field')}</th>
            <th>{t('rejected.value')}</th>
            <th>{t('rejected.reason')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <RejectedLine key={index} row={row} origins={origins?.[index]} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Undefined until they are known: then each row is told by the one that it names. */
function useOrigins(rows: readonly RejectedRow[]) {
  const document = useJob((state) => state.document)
  const snapshot = usePreview((state) => state.snapshot)
  const shown = usePreview(({ focus }) => `${focus?.print} ${focus?.revision}`)
  return useRejectedOrigins(document, snapshot, rows, shown).data
}

interface RejectedLineProps {
  row: RejectedRow
  origins: readonly RejectedOrigin[] | undefined
}

function RejectedLine({ row, origins }: RejectedLineProps) {
  const t = useText()
  const language = useLanguage()
  const { message, hint } = messageFor(row.code, language, {
    ...(row.field === undefined ? {} : { field: row.field }),
    ...row.values,
  })
  return (
    <tr>
      <td className="num">
        <OriginLines origins={origins ?? [namedOrigin(row)]} />
      </td>
      <td>{row.field}</td>
      <td>
        <code>{row.value === undefined ? '' : <CellValue value={row.value} />}</code>
      </td>
      <td>
        {message} <span className="text-ink-2">{hint}</span>{' '}
        <code className="text-ink-3">{row.code}</code>
      </td>
      <td>
        <Button
          look="link"
          size="sm"
          aria-label={t('rejected.follow-named', { file: row.file, line: String(row.line) })}
          onClick={() => void askWhere(row.source, row.file, row.row)}
        >
          <Route className="icon-xs" aria-hidden />
          {t('rejected.follow')}
        </Button>
      </td>
    </tr>
  )
}

function namedOrigin({ source, file, line, row }: RejectedRow): RejectedOrigin {
  return { node: source, file, line, row, fields: [] }
}
