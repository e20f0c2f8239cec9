// After an outage: the last due time that was missed.
import { openSchedule } from '../host/due-times.ts'

/** Wider than any change of a clock: due times near one are taken from the forward rule alone. */
const aroundChangeMs = 3 * 3_600_000

/** The latest due time from `dueSince`, itself due, up to `untilMs`; both epoch ms. */
export function lastDue(cron: string, zone: string, dueSince: number, untilMs: number): number {
  const schedule = openSchedule(cron, zone)
  const [recent] = schedule.previousRuns(1, new Date(untilMs))
  const from = Math.max(dueSince, (recent?.getTime() ?? dueSince) - aroundChangeMs)
  let last = dueSince
  for (let next = schedule.nextRun(new Date(from)); next !== null; next = schedule.nextRun(next)) {
    if (next.getTime() > untilMs) break
    last = next.getTime()
  }
  return last
}
