// Functions that turn text into other types and back, with stated formats.
import { castText } from '../../value/cast.ts'
import { decimalText, parseDecimal } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { datePattern, readMoment, writeMoment } from '../../value/formats/date-pattern.ts'
import { numberFormat, readFormatted, writeFormatted } from '../../value/formats/number-format.ts'
import { dateText, datetimeText, parseMoment } from '../../value/moment.ts'
import type { Moment } from '../../value/moment.ts'
import { boundedNumber } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { Build, BuildContext, FunctionEntry, Parameter, Value } from './function-entry.ts'
import { textHasOffset } from './known-moment.ts'
import { inMessage, RowFault } from './row-fault.ts'
import { valueText } from './value-text.ts'

const text: Parameter = { name: 'text', type: 'string' }
const numberSample: Parameter = { name: 'format', type: 'string', literal: numberFormat }
const pattern: Parameter = { name: 'pattern', type: 'string', literal: datePattern }

/** A function of its first argument and a format read once from the second. */
function formatted<Format>(
  read: (text: string) => Format,
  otherwise: string,
  apply: (format: Format, sample: string) => (value: never) => Value,
): Build {
  return (parts, context: BuildContext) => {
    const given = context.fixed[1]
    const sample = typeof given === 'string' ? given : otherwise
    return strict(apply(read(sample), sample) as (value: string) => Value)(
      parts.slice(0, 1),
      context,
    )
  }
}

function numberOf(canonical: string | undefined): Decimal | undefined {
  const value =
    canonical === undefined || canonical.length > 1100 ? undefined : parseDecimal(canonical)
  return value === undefined ? undefined : boundedNumber(value)
}

const plainNumber = '1234.56'
const usualNumbers = [plainNumber, '1.234,56', '1,234.56', '1 234,56', '1234,56'].map((sample) => ({
  sample,
  format: numberFormat(sample),
}))

/** Says how it was expected, and the first usual way in which the text would be a number. */
function notWritten(whole: string, format: string): RowFault {
  const fitting = usualNumbers.find(
    (usual) => numberOf(readFormatted(whole, usual.format)) !== undefined,
  )?.sample
  const likely = fitting ?? (format === plainNumber ? '1.234,56' : plainNumber)
  return new RowFault('formula.not-number', { value: inMessage(whole), format, likely })
}

function momentOf(whole: string, moment: Moment | undefined): Moment {
  if (moment !== undefined) return moment
  throw new RowFault('formula.not-date', { value: inMessage(whole) })
}

export const convertFunctions: readonly FunctionEntry[] = [
  {
    name: 'to_number',
    alsoCalled: ['value', 'val', 'wert', 'number', 'zahl', 'zahlenwert', '数値'],
    parameters: [text, { ...numberSample, optional: true }],
    result: 'decimal',
    build: formatted(numberFormat, plainNumber, (format, sample) => (whole: string) => {
      const number = numberOf(readFormatted(whole, format))
      if (number === undefined) throw notWritten(whole, sample)
      return number
    }),
    says: {
      en: "The number that the text says, written like the format: '1.234,56', '1,234.56', '1234.56', '1.234,56-'. Exponents are read: 1.5E+3.",
      ja: "文字列を数値として読みます。書き方は '1.234,56'、'1,234.56'、'1234.56'、'1.234,56-' のように示します。1.5E+3 も読みます。",
      de: "Die Zahl, die der Text nennt, geschrieben wie das Format: '1.234,56', '1,234.56', '1234.56', '1.234,56-'. Auch Exponenten: 1.5E+3.",
    },
    example: ["to_number('-1.234,50', '1.234,56')", '-1234.50'],
  },
  {
    name: 'to_integer',
    alsoCalled: ['int', 'integer', 'ganzzahl', '整数'],
    parameters: [{ name: 'value', type: 'any' }],
    result: 'integer',
    build: strict((value: Exclude<Value, null>) => {
      const whole = valueText(value)
      const number = numberOf(castText(whole, 'decimal'))
      if (number === undefined) throw notWritten(whole, plainNumber)
      const integer = castText(whole, 'integer')
      if (integer !== undefined) return parseDecimal(integer)!
      throw new RowFault('formula.not-integer', { value: inMessage(whole) })
    }),
    says: {
      en: 'The whole number that the text says (also 5.0 and 1e2); anything else is a problem of the row.',
      ja: '文字列を整数として読みます（5.0 や 1e2 も可）。整数でなければ行の問題になります。',
      de: 'Die ganze Zahl, die der Text nennt (auch 5.0 und 1e2); alles andere ist ein Problem der Zeile.',
    },
    example: ["to_integer('0042')", '42'],
  },
  {
    name: 'to_text',
    alsoCalled: ['text', 'str', 'string', '文字列'],
    parameters: [{ name: 'value', type: 'any' }],
    result: 'string',
    build: strict((value: Exclude<Value, null>) => valueText(value)),
    says: {
      en: 'The value as text: 12.50, true, 2026-11-22.',
      ja: '値を文字列にします。例: 12.50、true、2026-11-22。',
      de: 'Der Wert als Text: 12.50, true, 2026-11-22.',
    },
    example: ['to_text(12.50) & to_text(1 < 2)', '12.50true'],
  },
  {
    name: 'format_number',
    alsoCalled: ['fixed', 'fest'],
    parameters: [{ name: 'number', type: 'number' }, numberSample],
    result: 'string',
    build: formatted(numberFormat, '1234.56', (format) => (value: Decimal) => {
      const written = writeFormatted(decimalText(value), format)
      if (written !== undefined) return written
      throw new RowFault('formula.format-places', { value: inMessage(decimalText(value)) })
    }),
    says: {
      en: "The number written like the format; it keeps its places: round first. '1.234,56', '1,234'.",
      ja: "数値を '1.234,56' や '1,234' のような書き方の文字列にします。桁数は先に round で決めます。",
      de: "Die Zahl, geschrieben wie das Format; die Stellen bleiben, also vorher runden. '1.234,56', '1,234'.",
    },
    example: ["format_number(round(1234567.5, 2), '1.234,56')", '1.234.567,50'],
  },
  {
    name: 'to_date',
    alsoCalled: ['datevalue', 'datwert', 'datum', '日付'],
    parameters: [text, { ...pattern, optional: true }],
    result: 'date',
    build: formatted(
      datePattern,
      'yyyy-MM-dd',
      (format) => (whole: string) => dateText(momentOf(whole, readMoment(whole, format))),
    ),
    says: {
      en: 'The date that the text says, by yyyy, MM, dd (M, d: one or two digits; MMM, MMMM, EEE, EEEE: English names, others with [de] or [ja] at the end).',
      ja: '文字列を日付として読みます。書式は yyyy、MM、dd（M と d は1〜2桁、MMM と MMMM は月、EEE と EEEE は曜日の名前で、英語以外は末尾に [de] か [ja]）。',
      de: 'Das Datum, das der Text nennt, nach yyyy, MM, dd (M, d: ein oder zwei Ziffern; MMM, MMMM, EEE, EEEE: Namen, englisch oder mit [de], [ja] am Ende).',
    },
    example: ["to_date('22.11.2026', 'dd.MM.yyyy')", '2026-11-22'],
  },
  {
    name: 'to_datetime',
    alsoCalled: ['datetime', 'timestamp', 'zeitpunkt', '日時'],
    parameters: [text, { ...pattern, optional: true }],
    result: 'datetime',
    build: (parts, context) =>
      formatted(datePattern, "yyyy-MM-dd'T'HH:mm:ss", (format) => (whole: string) => {
        const iso = context.fixed[1] === undefined && whole.length > 10
        const moment = iso ? parseMoment(whole) : readMoment(whole, format)
        return datetimeText(momentOf(whole, moment))
      })(parts, context),
    offset: ([fixedText, format]) =>
      typeof format === 'string' ? datePattern(format).hasOffset : textHasOffset(fixedText),
    says: {
      en: 'The date and time that the text says; further parts are HH, mm, ss, SSS, XXX (+09:00). Without a pattern: ISO 8601.',
      ja: '文字列を日時として読みます。HH、mm、ss、SSS、XXX（+09:00）も使えます。書式を省くと ISO 8601 です。',
      de: 'Datum und Uhrzeit, die der Text nennt; weitere Teile: HH, mm, ss, SSS, XXX (+09:00). Ohne Muster: ISO 8601.',
    },
    example: ["to_datetime('20261122093005', 'yyyyMMddHHmmss')", '2026-11-22T09:30:05'],
  },
  {
    name: 'format_date',
    alsoCalled: ['date_format', 'datumsformat'],
    parameters: [{ name: 'moment', type: 'moment' }, pattern],
    result: 'string',
    build: formatted(
      datePattern,
      'yyyy-MM-dd',
      (format) => (moment: string) => writeMoment(momentOf(moment, parseMoment(moment)), format),
    ),
    says: {
      en: 'The date or time written like the pattern; other letters stand in single quotes, doubled within a text.',
      ja: '日付や日時を書式どおりの文字列にします。書式でない英字は引用符で囲みます。',
      de: 'Datum oder Zeit, geschrieben wie das Muster; andere Buchstaben stehen in einfachen Anführungszeichen.',
    },
    example: ["format_date(to_date('2026-11-02'), 'yyyy年M月d日')", '2026年11月2日'],
  },
]
