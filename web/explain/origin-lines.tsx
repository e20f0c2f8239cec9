// The rows of files that a rejected row was made of, a line each, and in which field of which the refused value stands.
import type { RejectedOrigin } from '../../engine/run/explain/rejected-origins.ts'
import { useText } from '../i18n/language.ts'

/** The rows of a group can be many. */
const mostShown = 6

export function OriginLines({ origins }: { origins: readonly RejectedOrigin[] }) {
  const t = useText()
  const more = origins.length - mostShown
  return (
    <ul className="grid gap-0.5">
      {origins.slice(0, mostShown).map((origin) => (
        <li key={`${origin.node} ${origin.file} ${origin.row}`} className="wrap-anywhere">
          <OriginLine origin={origin} />
        </li>
      ))}
      {more > 0 && <li className="text-ink-3">{t('rejected.more-origins', { count: more })}</li>}
    </ul>
  )
}

function OriginLine({ origin: { file, line, fields } }: { origin: RejectedOrigin }) {
  const t = useText()
  const place = t('rejected.line', { file, line: String(line) })
  if (fields.length === 0) return place
  return (
    <>
      {place} <b className="font-medium text-warning-ink">{fields.join(', ')}</b>
    </>
  )
}
