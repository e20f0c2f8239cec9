// What the edge says to a schedule that is being written: at which field it is wrong, and why.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ApiError } from '../../app/api/api-error.ts'
import { dueTimesQuery } from '../../app/api/queries.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'

export interface ScheduleCheck {
  cronError: string | undefined
  zoneError: string | undefined
}

export function useScheduleCheck(cron: string, zone: string): ScheduleCheck {
  const t = useText()
  const language = useLanguage()
  const known = isZone(zone)
  const times = useQuery({
    ...dueTimesQuery(cron, zone),
    placeholderData: keepPreviousData,
    enabled: known,
  })
  const refused = (code: string) =>
    times.error instanceof ApiError && times.error.code.startsWith(code)
      ? `${times.error.message} ${times.error.hint}`
      : undefined
  const never = messageFor('schedule.never', language, { cron })
  const empty = times.data?.length === 0 && !times.isPlaceholderData
  return known
    ? {
        cronError: empty ? `${never.message} ${never.hint}` : refused('schedule.cron'),
        zoneError: refused('schedule.zone'),
      }
    : { cronError: undefined, zoneError: t('schedule.zone-wrong') }
}

/** Half a name is not worth a question to the edge; browsers know other names than it, so it has the last word. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
