// The inputs that every node type has to take: no file, no row, no value, and one row again and again.
import { defaultReadFormat } from '../../engine/formats/csv/format.ts'
import type { Field } from '../../engine/value/schema.ts'
import { csvText } from './csv-text.ts'
import type { MakeSource } from './one-node.ts'
import type { Row } from './oracle-node.ts'
import type { Random } from './random.ts'
import { poolOf, types } from './values.ts'

/** Of every type two, texts before the others. */
const schema: readonly Field[] = [...types, ...types]
  .toSorted((a, b) => Number(b === 'string') - Number(a === 'string'))
  .map((type, index) => ({ name: `${type} ${index}`, type }))

/** Rows of each file. */
type MakeFiles = (random: Random) => readonly (readonly Row[])[]

const nothing: Row = schema.map(() => null)

function someRow(random: Random): Row {
  return schema.map(({ type }) => random.pick(poolOf(random, type, false)))
}

const filesOf: Readonly<Record<string, MakeFiles>> = {
  'no file at all': () => [],
  'header only': () => [[]],
  'two headers only': () => [[], []],
  'nulls only': () => [[nothing, nothing, nothing]],
  'one row many times, in two files': (random) => {
    const row = someRow(random)
    return [Array.from({ length: 40 }, () => row), [row, row]]
  },
  'a row among nulls': (random) => [[nothing, someRow(random), nothing], [nothing]],
}

function sourceOf(make: MakeFiles): MakeSource {
  return (random, id) => {
    const format = defaultReadFormat
    const files = make(random).map((rows, index) => {
      return { name: `${id}-${index}.csv`, content: csvText(random, format, schema, rows), rows }
    })
    const read = { folder: '/', prefix: id, suffix: '.csv', pick: 'all' }
    return { config: { connector: 'sftp', connection: 'c', read, format, schema }, files }
  }
}

export const plainInputs: readonly (readonly [string, MakeSource])[] = Object.entries(filesOf).map(
  ([name, make]) => [name, sourceOf(make)],
)
