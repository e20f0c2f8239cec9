// Our zone tables against the platform's zones, at instants of two centuries; clocks that are turned; names.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadZones, zoneNames } from '../../../engine/value/zones/zones.ts'
import { tzdataVersion } from '../../../engine/value/zones/tzdata-version.ts'
import type { ClockChoice } from '../../../engine/value/zones/zone.ts'
import { datetimeText, clockAt, localSeconds, parseMoment } from '../../../engine/value/moment.ts'

const zones = await loadZones()
/** `AWASE_LONG=1` looks at every month. */
const stepDays = process.env['AWASE_LONG'] === '1' ? 29 : 131

/** As the platform has it: the wall clock of an instant, read as UTC. */
function platformOffset(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(
    format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - instant
}

const formatOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })

/** Zones whose clocks tzdata changed after the release that this Node carries. */
const changedSince: Readonly<Record<string, readonly string[]>> = {
  '2026c': ['America/Inuvik'],
}

describe(`zones of tzdata ${tzdataVersion}`, () => {
  it('are those of the platform, at odd hours', { timeout: 180_000 }, () => {
    const different: string[] = []
    const known = Intl.supportedValuesOf('timeZone').filter((name) => zoneNames().includes(name))
    expect(known.length).toBeGreaterThan(400)
    for (const name of known) {
      const format = formatOf(name)
      const zone = zones.named(name)
      for (let instant = Date.UTC(1905) / 1000; instant < Date.UTC(2105) / 1000;) {
        const expected = platformOffset(format, instant)
        if (zone.offsetAt(instant) !== expected) {
          different.push(
            `${name} ${new Date(instant * 1000).toISOString()} ${zone.offsetAt(instant)}, platform ${expected}`,
          )
          break
        }
        instant += stepDays * 86400 + 3600 * 7 + 61
      }
    }
    const unexpected = different.filter(
      (text) => !(changedSince[process.versions['tz'] ?? ''] ?? []).includes(text.split(' ')[0]!),
    )
    expect(unexpected).toEqual([])
  })

  it.each<[string, string, ClockChoice, string | null]>([
    ['Europe/Berlin', '2026-03-29T02:30:00', 'compatible', '2026-03-29T01:30:00'],
    ['Europe/Berlin', '2026-03-29T02:30:00', 'later', '2026-03-29T01:30:00'],
    ['Europe/Berlin', '2026-03-29T02:30:00', 'earlier', '2026-03-29T00:30:00'],
    ['Europe/Berlin', '2026-03-29T02:30:00', 'reject', null],
    ['Europe/Berlin', '2026-10-25T02:30:00', 'compatible', '2026-10-25T00:30:00'],
    ['Europe/Berlin', '2026-10-25T02:30:00', 'later', '2026-10-25T01:30:00'],
    ['Europe/Berlin', '2026-10-25T02:30:00', 'reject', null],
    ['Europe/Berlin', '2026-10-25T03:00:00', 'reject', '2026-10-25T02:00:00'],
    ['America/New_York', '2060-07-01T12:00:00', 'reject', '2060-07-01T16:00:00'],
    ['America/Santiago', '2061-01-01T12:00:00', 'reject', '2061-01-01T15:00:00'],
    ['Asia/Tokyo', '2026-11-22T00:00:00', 'reject', '2026-11-21T15:00:00'],
    ['Pacific/Apia', '2011-12-30T12:00:00', 'compatible', '2011-12-30T22:00:00'],
    ['Asia/Kathmandu', '2000-01-01T00:00:00', 'reject', '1999-12-31T18:15:00'],
    ['UTC', '2000-01-01T00:00:00', 'reject', '2000-01-01T00:00:00'],
  ])('%s %s, %s: %s UTC', (name, local, choice, expected) => {
    const instant = zones.named(name).instantOf(localSeconds(parseMoment(local)!), choice)
    const text =
      instant === undefined ? null : datetimeText({ ...clockAt(instant), fraction: '', offset: '' })
    expect(text).toBe(expected)
  })

  it('are small enough to be loaded on the way', () => {
    const bytes = readFileSync(
      new URL('../../../engine/value/zones/zone-table.ts', import.meta.url),
    )
    expect(gzipSync(bytes).length).toBeLessThan(20_000)
  })

  it('refuses other names', () => {
    for (const name of ['', 'Mars/Olympus', 'europe/berlin', '__proto__', 'constructor']) {
      expect(() => zones.named(name)).toThrow(expect.objectContaining({ code: 'format.zone' }))
    }
  })
})
