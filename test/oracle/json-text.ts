// Rows as the text of a file of JSON, with the freedom that real files take: members in any order, more of them than declared, numbers bare
// or as text, null written or left out, space between. What a row lacks that must be there is told by `lacking`.
import type { JsonReadFormat } from '../../engine/formats/json/format.ts'
import type { Field } from '../../engine/value/schema.ts'
import type { Row } from './oracle-node.ts'
import { wrongMark } from './legacy-encodings.ts'
import type { Random } from './random.ts'

/** What JSON writes without quotes and the engine reads as it stands. */
const bare = /^(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?|true|false)$/

export function jsonText(
  random: Random,
  format: JsonReadFormat,
  schema: readonly Field[],
  rows: readonly Row[],
  lacking: readonly boolean[],
  wrong: readonly boolean[],
): string {
  const { kind, missing } = format
  const extra = random.chance(0.2)
  const space = kind === 'json' ? random.pick(['', ' ', '\n  ']) : random.pick(['', ' '])
  const valueText = (value: string | null): string => {
    if (value === null) return 'null'
    return bare.test(value) && random.chance(0.5) ? value : JSON.stringify(value)
  }
  const record = (values: Row, row: number): string => {
    const isWrong = wrong[row] === true
    const lost = lacking[row] === true ? random.int(0, schema.length - 1) : -1
    const members = schema.flatMap(({ name }, index) => {
      const value = values[index]!
      const isOmitted = value === null && missing === 'null' && random.chance(0.3)
      return isOmitted || index === lost
        ? []
        : [`${JSON.stringify(name)}:${space}${valueText(value)}`]
    })
    if (isWrong) members.push(`"wrong":"${wrongMark}"`)
    if (extra) members.push('"extra":{"a":[null]}')
    return `{${random.shuffled(members).join(`,${space}`)}}`
  }
  const records = rows.map(record)
  if (kind === 'ndjson') return records.map((line) => `${line}\n`).join('')
  return enveloped(`[${records.join(`,${space}`)}]`, format.kind === 'json' ? format.records : '')
}

/** Inside the objects that lead to the records, among other members. */
function enveloped(text: string, path: string): string {
  const names = path === '' ? [] : path.split('.')
  return names.reduceRight(
    (inner, name) => `{"data ":[{}],${JSON.stringify(name)}:${inner},"next":null}`,
    text,
  )
}
