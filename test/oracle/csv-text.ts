// Rows as the text of a CSV file in a given dialect, with the freedom that real files take: quotes where none are needed, either newline,
// columns in another order, columns more than declared, bytes that are no characters (`wrong`).
import type { CsvReadFormat } from '../../engine/formats/csv/format.ts'
import type { Field } from '../../engine/value/schema.ts'
import type { Row } from './oracle-node.ts'
import { wrongMark } from './legacy-encodings.ts'
import type { Random } from './random.ts'

export function csvText(
  random: Random,
  format: CsvReadFormat,
  schema: readonly Field[],
  rows: readonly Row[],
  wrong: readonly boolean[] = [],
): string {
  const newline = random.pick(['\n', '\r\n'])
  const extra = random.chance(0.2)
  const order = schema.map((_, index) => index)
  const places = format.header && random.chance(0.3) ? random.shuffled(order) : order
  const line = (values: Row, row?: number): string => {
    const isWrong = row !== undefined && wrong[row] === true
    const marked = isWrong ? withWrongBytes(random, values) : values
    const ordered = [...places.map((index) => marked[index]!), ...(extra ? ['extra'] : [])]
    return ordered.map((value) => field(value, random.chance(0.2), format)).join(format.delimiter)
  }
  const skipped = Array.from({ length: format.skipLines }, (_, index) => `skipped ${index}`)
  const header = format.header ? [line(schema.map(({ name }) => name))] : []
  const text = [...skipped, ...header, ...rows.map((values, row) => line(values, row))].join(
    newline,
  )
  return random.chance(0.7) || rows.at(-1)?.every((value) => value === null) ? text + newline : text
}

/** One of the values. */
function withWrongBytes(random: Random, values: Row): Row {
  const index = random.int(0, values.length - 1)
  return values.with(index, (values[index] ?? '') + wrongMark)
}

function field(value: string | null, quoted: boolean, format: CsvReadFormat): string {
  const { delimiter, quote, quotedEmptyIsNull } = format
  if (value === null) return quoted && quotedEmptyIsNull ? quote + quote : ''
  const needed = value === '' || [delimiter, quote, '\n', '\r'].some((sign) => value.includes(sign))
  return needed || quoted ? quote + value.replaceAll(quote, quote + quote) + quote : value
}
