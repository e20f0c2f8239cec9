// Rows as the text of a CSV file in a given dialect, with the freedom that real files take: quotes where none are needed, either newline,
// columns in another order, columns more than declared.
import type { CsvReadFormat } from '../../engine/formats/csv/format.ts'
import type { Field } from '../../engine/value/schema.ts'
import type { Row } from './oracle-node.ts'
import type { Random } from './random.ts'

export function csvText(
  random: Random,
  format: CsvReadFormat,
  schema: readonly Field[],
  rows: readonly Row[],
): string {
  const newline = random.pick(['\n', '\r\n'])
  const extra = random.chance(0.2)
  const order = schema.map((_, index) => index)
  const places = format.header && random.chance(0.3) ? random.shuffled(order) : order
  const line = (values: Row): string => {
    const ordered = [...places.map((index) => values[index]!), ...(extra ? ['extra'] : [])]
    return ordered.map((value) => field(value, random.chance(0.2), format)).join(format.delimiter)
  }
  const skipped = Array.from({ length: format.skipLines }, (_, index) => `skipped ${index}`)
  const header = format.header ? [line(schema.map(({ name }) => name))] : []
  const text = [...skipped, ...header, ...rows.map(line)].join(newline)
  return random.chance(0.7) || rows.at(-1)?.every((value) => value === null) ? text + newline : text
}

function field(value: string | null, quoted: boolean, { delimiter, quote }: CsvReadFormat): string {
  if (value === null) return ''
  const needed = value === '' || [delimiter, quote, '\n', '\r'].some((sign) => value.includes(sign))
  return needed || quoted ? quote + value.replaceAll(quote, quote + quote) + quote : value
}
