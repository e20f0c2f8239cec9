// When a schedule comes due: five fields of cron on the clocks of a zone.
// Where the clocks change, croner's rule holds: a fixed time (one hour, one minute) in the gap runs right after it, and one
// that occurs twice runs at its first; an interval (`*/30`) follows real time, so it neither skips nor repeats.
import { Cron } from 'croner'
import { AwaseError } from '../../engine/error.ts'
import type { DueTime } from '../api/contract.ts'
import { isZone, localTime, offsetMinutes } from './local-time.ts'

const aroundChangeMs = 3 * 3_600_000

/** Checked. Throws `schedule.zone`, `schedule.cron`, or `schedule.cron-minute` and so on, after the field that is wrong. */
export function openSchedule(cron: string, zone: string): Cron {
  if (!isZone(zone)) throw new AwaseError('schedule.zone', { values: { zone } })
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 5) throw new AwaseError('schedule.cron', { values: { cron } })
  try {
    return openCron(fields, zone)
  } catch (cause) {
    throw refusal(cron, fields, cause)
  }
}

function openCron(fields: readonly string[], zone: string): Cron {
  return new Cron(fields.join(' '), { timezone: zone, mode: '5-part', paused: true })
}

/** What is said of each field when it is wrong. */
const fieldCodes = [
  'schedule.cron-minute',
  'schedule.cron-hour',
  'schedule.cron-day',
  'schedule.cron-month',
  'schedule.cron-weekday',
] as const

/** Names the field that is wrong all by itself, by its own code: each takes something else. */
function refusal(cron: string, fields: readonly string[], cause: unknown): AwaseError {
  const wrong = fields.findIndex((field, index) => !isPossible(field, index))
  const code = fieldCodes[wrong]
  if (code === undefined) return new AwaseError('schedule.cron', { values: { cron }, cause })
  const values = { cron, value: fields[wrong]!.slice(0, 100) }
  return new AwaseError(code, { values, cause })
}

function isPossible(field: string, index: number): boolean {
  try {
    openCron(
      fieldCodes.map((_, at) => (at === index ? field : '*')),
      'UTC',
    )
    return true
  } catch {
    return false
  }
}

/** The first due time after `after` (epoch ms); null when there is none any more. */
export function nextDue(cron: string, zone: string, after: number): number | null {
  return openSchedule(cron, zone).nextRun(new Date(after))?.getTime() ?? null
}

/** The next `count` due times after `after` (epoch ms), with the changes of the clock marked. */
export function dueTimes(cron: string, zone: string, after: number, count: number): DueTime[] {
  const schedule = openSchedule(cron, zone)
  let previous = after
  return schedule.nextRuns(count, new Date(after)).map((date) => {
    const at = date.getTime()
    const time: DueTime = {
      at: date.toISOString(),
      local: localTime(at, zone).slice(0, 16),
      offsetMinutes: offsetMinutes(at, zone),
      dst: clockChange(schedule, zone, previous, at),
    }
    previous = at
    return time
  })
}

function clockChange(schedule: Cron, zone: string, previous: number, at: number): DueTime['dst'] {
  if (occursTwice(at, zone)) return 'overlap'
  if (offsetMinutes(previous, zone) === offsetMinutes(at, zone)) return null
  return schedule.match(new Date(at)) ? 'shift' : 'gap'
}

/** Another moment near by shows the same wall time. */
function occursTwice(at: number, zone: string): boolean {
  const before = offsetMinutes(at - aroundChangeMs, zone)
  const after = offsetMinutes(at + aroundChangeMs, zone)
  const change = (before - after) * 60_000
  const wall = localTime(at, zone)
  return change > 0 && [at - change, at + change].some((other) => localTime(other, zone) === wall)
}
