// One IANA zone: how far its clock is ahead of UTC at an instant, and which instant its clock means.
import { AwaseError } from '../../error.ts'
import { offsetByRule, parseRule } from './rule.ts'
import type { ZoneRule } from './rule.ts'

/**
 * Which instant a time on the clock means when clocks were turned. Turned back (the time comes twice): `compatible` and `earlier` take the
 * first, `later` the second. Turned forward (it never comes): `compatible` and `later` take the instant as if they had not been turned yet,
 * `earlier` as if they had been before. `reject`: none. As in java.time and Temporal.
 */
export const clockChoices = ['compatible', 'earlier', 'later', 'reject'] as const
export type ClockChoice = (typeof clockChoices)[number]

/** Throws `format.clock-choice`. */
export function clockChoice(text: string): ClockChoice {
  const known = clockChoices.find((candidate) => candidate === text)
  if (known !== undefined) return known
  const values = { value: text.slice(0, 60), choices: clockChoices.join(', ') }
  throw new AwaseError('format.clock-choice', { values })
}

const daySeconds = 86400

export class Zone {
  private readonly changes: Float64Array
  private readonly offsets: readonly number[]
  private readonly first: number
  private readonly rule: ZoneRule

  /** A line of the table: `offsets;which after each change;time between changes;rule`. */
  constructor(line: string) {
    const [offsets = '', order = '', gaps = '', rule = ''] = line.split(';')
    const distinct = offsets.split(' ').map((text) => secondsOf(text, 60))
    this.first = distinct[0]!
    this.offsets = [...order].map((index) => distinct[parseInt(index, 36)]!)
    this.changes = new Float64Array(this.offsets.length)
    let at = 0
    gaps.split(' ').forEach((gap, index) => {
      if (gap !== '') this.changes[index] = at += secondsOf(gap, 900)
    })
    this.rule = parseRule(rule)
  }

  /** Seconds that the clock is ahead of UTC at an instant (seconds since 1970-01-01T00:00Z). */
  offsetAt(instant: number): number {
    const { changes, offsets } = this
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (changes[middle]! <= instant) low = middle + 1
      else high = middle
    }
    if (low === changes.length) return offsetByRule(this.rule, instant)
    return low === 0 ? this.first : offsets[low - 1]!
  }

  /** The instant of a time on the zone's clock, both in seconds since 1970-01-01T00:00; undefined: rejected. */
  instantOf(local: number, choice: ClockChoice): number | undefined {
    const before = this.offsetAt(local - daySeconds)
    const after = this.offsetAt(local + daySeconds)
    const [one, two] = [...new Set([before, after])]
      .map((offset) => local - offset)
      .filter((instant) => this.offsetAt(instant) === local - instant)
      .toSorted((a, b) => a - b)
    if (one !== undefined && two === undefined) return one
    if (choice === 'reject') return undefined
    if (one === undefined) return local - (choice === 'earlier' ? after : before)
    return choice === 'later' ? two : one
  }
}

/** Base 36 of so many seconds, or of seconds behind `~`. */
function secondsOf(text: string, unit: number): number {
  return text.startsWith('~') ? parseInt(text.slice(1), 36) : parseInt(text, 36) * unit
}
