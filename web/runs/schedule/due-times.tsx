// The next runs of a schedule as the edge computes them, with the changes of the clock marked.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ClockAlert } from 'lucide-react'
import type { DueTime } from '../../../worker/api/contract.ts'
import { dueTimesQuery } from '../../app/api/queries.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { LoadFailedLine } from '../../ui/wait/load-failed.tsx'
import { Skeleton } from '../../ui/wait/skeleton.tsx'
import { dayText, offsetText, utcText } from './due-time-text.ts'

export function DueTimes({ cron, zone }: { cron: string; zone: string }) {
  const t = useText()
  const times = useQuery({ ...dueTimesQuery(cron, zone), placeholderData: keepPreviousData })
  // Where the zone goes by UTC the same clock would stand there twice.
  const both = times.data?.some(({ offsetMinutes }) => offsetMinutes !== 0) ?? true
  return (
    <section className="min-w-0">
      <h3 className="cap flex pb-1">
        {t('schedule.next')}
        {both && <span className="ml-auto font-normal text-ink-3">{t('schedule.utc')}</span>}
      </h3>
      {times.isPending && <Skeleton rows={10} rowHeight={28} />}
      {times.isError && <LoadFailedLine error={times.error} onRetry={() => void times.refetch()} />}
      {times.data !== undefined && !times.isError && (
        <ol className="due">
          {times.data.map((time) => (
            <Moment key={time.at} {...{ time, both }} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Moment({ time, both }: { time: DueTime; both: boolean }) {
  const t = useText()
  const language = useLanguage()
  return (
    <li data-dst={time.dst ?? undefined}>
      <i />
      <span className="min-w-0 flex-1 truncate">
        {dayText(time.local, language, new Date().getFullYear())}
      </span>
      <b className="num font-semibold">{time.local.slice(11, 16)}</b>
      {both && (
        <>
          <span className="w-9 text-xs text-ink-3">{offsetText(time.offsetMinutes)}</span>
          <span className="num w-[62px] whitespace-nowrap text-right text-xs text-ink-3">
            {utcText(time, language)}
          </span>
        </>
      )}
      {time.dst !== null && (
        <small>
          <ClockAlert className="icon-xs mt-0.5 flex-none" aria-hidden />
          {t(`schedule.dst.${time.dst}`)}
        </small>
      )}
    </li>
  )
}
