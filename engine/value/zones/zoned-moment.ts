// Moments on the clock of a zone: text in, text out.
import { clockAt, instantSeconds, localSeconds, padded } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { ClockChoice, Zone } from './zone.ts'

/** `seconds-offset`: the zone was no whole minutes from UTC then, which `±HH:mm` cannot say. `year`: beyond 0000–9999. */
export type NoMoment = 'no-such-time' | 'seconds-offset' | 'year'

/** The same instant as the zone's clock shows it. The moment needs an offset. */
export function inZone(moment: Moment, zone: Zone): Moment | NoMoment {
  return onClock(instantSeconds(moment), moment.fraction, zone)
}

/** The instant that a time without an offset means on the zone's clock. */
export function fromZone(local: Moment, zone: Zone, choice: ClockChoice): Moment | NoMoment {
  const instant = zone.instantOf(localSeconds(local), choice)
  return instant === undefined ? 'no-such-time' : onClock(instant, local.fraction, zone)
}

function onClock(instant: number, fraction: string, zone: Zone): Moment | NoMoment {
  const ahead = zone.offsetAt(instant)
  if (ahead % 60 !== 0) return 'seconds-offset'
  const clock = clockAt(instant + ahead)
  if (clock.year < 0 || clock.year > 9999) return 'year'
  return { ...clock, fraction, offset: offsetText(ahead) }
}

/** `+09:00`. */
function offsetText(seconds: number): string {
  const minutes = Math.abs(seconds) / 60
  const sign = seconds < 0 ? '-' : '+'
  return `${sign}${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`
}
