// Functions on IANA zones: a moment on the clock of a zone, and what a zone's clock means. The tables are our own (`value/zones`).
import { AwaseError } from '../../error.ts'
import { datePattern, writeMoment } from '../../value/formats/date-pattern.ts'
import { datetimeText } from '../../value/moment.ts'
import type { Moment } from '../../value/moment.ts'
import { clockChoice } from '../../value/zones/zone.ts'
import type { Zone } from '../../value/zones/zone.ts'
import { fromZone, inZone } from '../../value/zones/zoned-moment.ts'
import type { NoMoment } from '../../value/zones/zoned-moment.ts'
import { checkZone } from '../../value/zones/zones.ts'
import { strict } from './function-entry.ts'
import type { Build, BuildContext, FunctionEntry, Parameter, Value } from './function-entry.ts'
import { knownMoment } from './known-moment.ts'
import { inMessage, RowFault } from './row-fault.ts'

const moment: Parameter = { name: 'moment', type: 'datetime' }
const zone: Parameter = { name: 'zone', type: 'string', literal: checkZone }
const pattern: Parameter = { name: 'pattern', type: 'string', literal: datePattern }
const choice: Parameter = {
  name: 'when_unclear',
  type: 'string',
  literal: clockChoice,
  optional: true,
}

/** A function of its first argument; zone and further fixed texts are read once. */
function zoned(apply: (zone: Zone, further: string | undefined) => (text: string) => Value): Build {
  return (parts, context: BuildContext) => {
    const [, name, further] = context.fixed
    if (typeof name !== 'string' || context.zones === null) throw new AwaseError('format.zone')
    const known = context.zones.named(name)
    const given = typeof further === 'string' ? further : undefined
    return strict(apply(known, given))(parts.slice(0, 1), context)
  }
}

function shownIn(text: string, of: Zone): Moment {
  const read = knownMoment(text)
  if (read.offset === '') throw new RowFault('formula.offset-needed', { value: inMessage(text) })
  return orFault(inZone(read, of), text)
}

function orFault(found: Moment | NoMoment, text: string): Moment {
  if (typeof found === 'object') return found
  const range = found === 'year' ? { least: 0, most: 9999 } : {}
  throw new RowFault(faults[found], { value: inMessage(text), ...range })
}

const faults: Readonly<Record<NoMoment, string>> = {
  'no-such-time': 'formula.clock-turned',
  'seconds-offset': 'formula.zone-seconds',
  year: 'formula.out-of-range',
}

export const zoneFunctions: readonly FunctionEntry[] = [
  {
    name: 'to_zone',
    parameters: [moment, zone],
    result: 'datetime',
    needs: 'zones',
    build: zoned((of) => (text) => datetimeText(shownIn(text, of))),
    offset: () => true,
    says: {
      en: 'The same instant on the clock of a zone, with its offset; the time must have an offset.',
      ja: '同じ瞬間を指定したタイムゾーンの時計で表します。オフセット付きの日時が必要です。',
      de: 'Derselbe Augenblick auf der Uhr einer Zeitzone; der Zeitpunkt braucht einen Abstand zu UTC.',
    },
    example: ["to_zone(now(), 'America/New_York')", '2026-11-21T10:30:02.000-05:00'],
  },
  {
    name: 'from_zone',
    parameters: [moment, zone, choice],
    result: 'datetime',
    needs: 'zones',
    build: zoned((of, given) => {
      const unclear = clockChoice(given ?? 'compatible')
      return (text) => {
        const read = knownMoment(text)
        if (read.offset !== '')
          throw new RowFault('formula.offset-given', { value: inMessage(text) })
        return datetimeText(orFault(fromZone(read, of, unclear), text))
      }
    }),
    offset: () => true,
    says: {
      en: "The instant of a time on a zone's clock; where clocks are turned: 'compatible', 'earlier', 'later' or 'reject'.",
      ja: "タイムゾーンの時計の日時に、その時点のオフセットを付けます。時計の切り替え時は 'compatible'、'earlier'、'later'、'reject'。",
      de: "Der Augenblick einer Uhrzeit in einer Zeitzone; bei Uhrumstellung: 'compatible', 'earlier', 'later' oder 'reject'.",
    },
    example: [
      "from_zone(to_datetime('2026-10-25T02:30:00'), 'Europe/Berlin', 'later')",
      '2026-10-25T02:30:00+01:00',
    ],
  },
  {
    name: 'format_in_zone',
    parameters: [moment, zone, pattern],
    result: 'string',
    needs: 'zones',
    build: zoned((of, given) => {
      const shape = datePattern(given ?? '')
      return (text) => writeMoment(shownIn(text, of), shape)
    }),
    says: {
      en: 'The instant on the clock of a zone, written like the pattern.',
      ja: '同じ瞬間を指定したタイムゾーンの時計で、書式どおりの文字列にします。',
      de: 'Der Augenblick auf der Uhr einer Zeitzone, geschrieben wie das Muster.',
    },
    example: ["format_in_zone(now(), 'Asia/Tokyo', 'yyyy/MM/dd HH:mm')", '2026/11/22 00:30'],
  },
]
