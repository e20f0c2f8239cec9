// Where a rejected row of a list comes from: every row of files that it was made of, asked for with the rows that it is listed with.
import type { RejectedRowView, Run } from '../../worker/api/contract.ts'
import { useRejectedOrigins } from '../explain/use-rejected-origins.ts'
import { useText } from '../i18n/language.ts'

export interface ListedRejection {
  row: RejectedRowView
  /** The page of the list: one question is asked for all of it. */
  page: { offset: number; rows: readonly RejectedRowView[] }
}

/** So many have room in a line of the list. */
const mostShown = 2

/** Until all are known: the one that the row names. */
export function RejectedPlace({ run, listed }: { run: Run; listed: ListedRejection }) {
  const t = useText()
  const { row, page } = listed
  const key = JSON.stringify([run.id, page.offset, page.rows.length])
  const { data } = useRejectedOrigins(run.document, run.snapshot, page.rows, key)
  const origins = data?.[page.rows.indexOf(row)] ?? [row]
  const shown = origins.slice(0, origins.length > mostShown ? mostShown - 1 : mostShown)
  const more = origins.length - shown.length
  return (
    <ul className="min-w-0" title={origins.map(({ file, line }) => `${file}:${line}`).join('\n')}>
      {shown.map(({ file, line }) => (
        <li key={`${file} ${line}`} className="flex min-w-0">
          <code className="truncate">{file}</code>
          <span className="num text-ink-3">:{line}</span>
        </li>
      ))}
      {more > 0 && <li className="text-ink-3">{t('rejected.more-origins', { count: more })}</li>}
    </ul>
  )
}
