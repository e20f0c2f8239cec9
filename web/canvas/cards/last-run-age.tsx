// On the card of a destination: how long ago a run last came here, and whether it got to its end. Before the first one, when rows will come.
import { useQuery } from '@tanstack/react-query'
import { runsQuery } from '../../app/api/queries.ts'
import { useJob } from '../../document/store.ts'
import { agoText } from '../../i18n/ago.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'

const againMs = 30_000

export function LastRunAge() {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const job = useJob((state) => state.jobId)
  const isPublished = useJob((state) => state.publishedVersion !== null)
  const { data } = useQuery({
    ...runsQuery({ job, limit: 1 }),
    enabled: isPublished,
    refetchInterval: againMs,
  })
  const run = isPublished ? data?.[0] : undefined
  if (run === undefined) return t('node.at-run')
  const { status, startedAt, endedAt, dueAt } = run
  if (status === 'queued' || status === 'running') return t('node.runs-now')
  const at = endedAt ?? startedAt ?? dueAt
  return (
    <time dateTime={at} title={format.dateTime(at)} data-last-run={status}>
      {t(status === 'failed' ? 'node.stopped-ago' : 'node.ran-ago', { age: agoText(at, language) })}
    </time>
  )
}
