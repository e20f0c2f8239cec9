// Datasets of 500 fields, with duplicates, nulls and a cell of a megabyte.
import { defaultReadFormat } from '../../engine/formats/csv/format.ts'
import type { Field } from '../../engine/value/schema.ts'
import { csvText } from './csv-text.ts'
import type { MakeSource } from './one-node.ts'
import type { Row } from './oracle-node.ts'
import { poolOf, types } from './values.ts'

const fieldCount = 500
const megabyte = 'データ"\n'.repeat(85_000)

/** Of every type several; the first fields are texts, so that nodes compare and change them often. */
const schema: readonly Field[] = Array.from({ length: fieldCount }, (_, index) => ({
  name: `f${index}`,
  type: index < 5 ? 'string' : types[index % types.length]!,
}))

export const wideSource: MakeSource = (random, id) => {
  const format = defaultReadFormat
  const pools = schema.map(({ type }) => poolOf(random, type, false))
  const rows = random.list(12, 12, (): Row => pools.map((pool) => random.pick(pool)))
  const large = random.int(0, rows.length - 1)
  const withLarge = rows.map((row, index) => (index === large ? row.with(2, megabyte) : row))
  const name = `${id}.csv`
  const content = csvText(random, format, schema, withLarge)
  const read = { folder: '/', prefix: id, suffix: '.csv', pick: 'all' }
  return {
    config: { connector: 'sftp', connection: 'c', read, format, schema },
    files: [{ name, content, rows: withLarge }],
  }
}
