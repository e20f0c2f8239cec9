// Rows that the node rejected: where each came from, which value was refused, and why.
import { Route } from 'lucide-react'
import type { RejectedRow } from '../../../engine/run/report.ts'
import { askWhere } from '../../explain/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { CellValue } from '../cell.tsx'
import { usePreview } from '../store.ts'

export function RejectedTable({ node }: { node: string }) {
  const t = useText()
  const rows = usePreview(({ focus }) => (focus?.node === node ? focus.rejected : none))
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
            <RejectedLine key={index} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const none: readonly RejectedRow[] = []

function RejectedLine({ row }: { row: RejectedRow }) {
  const t = useText()
  const language = useLanguage()
  const { message, hint } = messageFor(row.code, language, {
    ...(row.field === undefined ? {} : { field: row.field }),
    ...row.values,
  })
  return (
    <tr>
      <td className="num">{t('rejected.line', { file: row.file, line: String(row.line) })}</td>
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
