// The last missed due time against counting all of them forward.
import { describe, expect, it } from 'vitest'
import { lastDue } from '../../../worker/cron/last-due.ts'
import { nextDue } from '../../../worker/host/due-times.ts'

const hour = 3_600_000

function byCounting(cron: string, zone: string, dueSince: number, until: number): number {
  let last = dueSince
  for (
    let at = nextDue(cron, zone, last);
    at !== null && at <= until;
    at = nextDue(cron, zone, at)
  ) {
    last = at
  }
  return last
}

describe('the last missed due time', () => {
  for (const zone of ['Asia/Tokyo', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']) {
    for (const cron of ['30 2 * * *', '*/20 * * * *', '0 0 * * 1', '15 1 1 * *']) {
      it(`of ${cron} in ${zone} is the one that counting finds, through both changes of the clock`, () => {
        for (const start of [Date.UTC(2026, 2, 6), Date.UTC(2026, 9, 2), Date.UTC(2026, 9, 30)]) {
          const dueSince = nextDue(cron, zone, start)!
          for (let hours = 0; hours <= 72; hours += 7) {
            const until = dueSince + hours * hour
            expect(lastDue(cron, zone, dueSince, until)).toBe(
              byCounting(cron, zone, dueSince, until),
            )
          }
        }
      })
    }
  }
})
