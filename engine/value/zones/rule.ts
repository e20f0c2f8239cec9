// What a zone does after its last recorded change, as tzdata's footers say it: `-1|,M3.5.0,M10.5.0/3` (POSIX TZ without names).
import { daysInMonth, daysOf, yearOfDay } from '../moment.ts'

/** `week` 5 is the last; `day` 0 is Sunday; `seconds` after midnight on the clock before the change, also below 0 or beyond a day. */
interface Change {
  month: number
  week: number
  day: number
  seconds: number
}

/** Offsets are seconds ahead of UTC. */
export interface ZoneRule {
  standard: number
  summer: { offset: number; begin: Change; end: Change } | undefined
}

export function parseRule(text: string): ZoneRule {
  const [standardText = '', rest] = text.split('|')
  const standard = -secondsOf(standardText)
  if (rest === undefined) return { standard, summer: undefined }
  const [offset = '', begin = '', end = ''] = rest.split(',')
  return {
    standard,
    summer: {
      offset: offset === '' ? standard + 3600 : -secondsOf(offset),
      begin: parseChange(begin),
      end: parseChange(end),
    },
  }
}

/** `-9:30`, `3`, `24`; POSIX counts offsets westwards. */
function secondsOf(text: string): number {
  const [hours = '0', minutes = '0'] = text.replace(/^[+-]/, '').split(':')
  const seconds = Number(hours) * 3600 + Number(minutes) * 60
  return text.startsWith('-') ? -seconds : seconds
}

/** `M3.5.0/3`; without a time it is 2 o'clock. */
function parseChange(text: string): Change {
  const [date = '', time = '2'] = text.slice(1).split('/')
  const [month = 1, week = 1, day = 0] = date.split('.').map(Number)
  return { month, week, day, seconds: secondsOf(time) }
}

export function offsetByRule({ standard, summer }: ZoneRule, instant: number): number {
  if (summer === undefined) return standard
  const year = yearOfDay(Math.floor((instant + standard) / 86400))
  const begin = changeIn(year, summer.begin) - standard
  const end = changeIn(year, summer.end) - summer.offset
  const isSummer =
    begin < end ? instant >= begin && instant < end : instant >= begin || instant < end
  return isSummer ? summer.offset : standard
}

/** Seconds on the zone's clock at which the change of a year is due. */
function changeIn(year: number, { month, week, day, seconds }: Change): number {
  const first = daysOf(year, month, 1)
  const weekday = (((first + 4) % 7) + 7) % 7
  let of = 1 + ((day - weekday + 7) % 7) + (week - 1) * 7
  while (of > daysInMonth(year, month)) of -= 7
  return (first + of - 1) * 86400 + seconds
}
