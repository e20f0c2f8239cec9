// Sources: random rows written as files of random formats, encodings and dialects; in SQL the same rows, and which of them fit the declared types.
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import type { CsvReadFormat } from '../../../engine/formats/csv/format.ts'
import { readFormatSchema } from '../../../engine/formats/format.ts'
import type { ReadFormat } from '../../../engine/formats/format.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { csvText } from '../csv-text.ts'
import { jsonText } from '../json-text.ts'
import { encodeLegacy, legacyEncodings, wrongMark } from '../legacy-encodings.ts'
import { wrongBytes } from '../../engine/formats/encoding/wrong-bytes.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Row } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { any, column, rowsAsTable } from '../sql/literals.ts'
import { cast, misfits } from '../sql/macros.ts'
import { someNames } from '../names.ts'
import { poolOf, someType } from '../values.ts'

function someFormat(random: Random): CsvReadFormat {
  return {
    ...defaultReadFormat,
    delimiter: random.pick([',', ',', ';', '\t', '|']),
    quote: random.pick(['"', '"', "'"]),
    header: random.chance(0.8),
    skipLines: random.pick([0, 0, 0, 1, 3]),
    emptyIsNull: random.chance(0.8),
    quotedEmptyIsNull: random.chance(0.3),
  }
}

function someFileFormat(random: Random): ReadFormat {
  const encoding = random.chance(0.5)
    ? random.pick(['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const)
    : (random.pick(legacyEncodings) as ReadFormat['encoding'])
  if (random.chance(0.7)) return { ...someFormat(random), encoding }
  const kind = random.pick(['ndjson', 'json'] as const)
  const missing = random.pick(['null', 'null', 'reject'] as const)
  return readFormatSchema.parse({
    kind,
    encoding,
    missing,
    ...(kind === 'json' ? { records: random.pick(['', 'data', 'result.items']) } : {}),
  })
}

/** Whether it can be written in the encoding. */
function fits(text: string | null, { encoding }: ReadFormat): boolean {
  if (text === null || encoding.startsWith('utf-')) return true
  return encodeLegacy(text, encoding) !== undefined
}

type FileSource = {
  connector: string
  connection: string
  read: Record<string, unknown>
  format: ReadFormat
  schema: Field[]
}

function dialectOf(format: CsvReadFormat): string[] {
  return [
    format.header ? 'header' : 'no header',
    ...(format.skipLines > 0 ? ['skipped lines'] : []),
    format.emptyIsNull ? 'empty is null' : 'empty is text',
    ...(format.emptyIsNull && format.quotedEmptyIsNull ? ['quoted empty is null'] : []),
  ]
}

export const source = defineOracle<FileSource>({
  type: 'source',
  version: 1,
  ports: [],
  make(random, _inputs, id) {
    const format = someFileFormat(random)
    const wrongShare = wrongBytes[format.encoding] === undefined ? 0 : random.pick([0, 0, 0.1])
    const readsEmpty = format.kind !== 'csv' || !format.emptyIsNull || !format.quotedEmptyIsNull
    const hasNulls = format.kind !== 'csv' || format.emptyIsNull
    const needsRow = format.kind === 'csv' && !format.header
    const fitting = someNames(random, random.int(1, 6)).filter((name) => fits(name, format))
    const names = fitting.length === 0 ? ['id'] : fitting
    const schema = names.map((name) => ({ name, type: someType(random) }))
    const pools = schema.map(({ type }) => {
      const pool = poolOf(random, type, random.chance(0.4)).filter((value) => fits(value, format))
      return pool.length === 0 ? [null] : pool
    })
    const size = random.pick([0, 1, 12, 40])
    const files = random.list(1, 3, (index) => {
      const rows = random.list(needsRow ? 1 : 0, Math.max(1, size), (): Row =>
        pools.map((pool) => {
          const value = random.pick(pool) ?? (hasNulls ? null : '')
          return value === '' && !readsEmpty ? null : value
        }),
      )
      const demands = format.kind !== 'csv' && format.missing === 'reject'
      const lacking = rows.map(() => demands && random.chance(0.15))
      const wrong = rows.map(() => random.chance(wrongShare))
      return {
        name: `${id}-${index + 1}.csv`,
        content:
          format.kind === 'csv'
            ? csvText(random, format, schema, rows, wrong)
            : jsonText(random, format, schema, rows, lacking, wrong),
        rows,
        lacking: lacking.map((lacks, row) => lacks || wrong[row]!),
      }
    })
    const read = { folder: '/', prefix: id, suffix: '.csv', pick: 'all' }
    return { config: { connector: 'sftp', connection: 'c', read, format, schema }, files }
  },
  select({ config: { schema }, files }) {
    // Whether something is lacking or wrong stands beside the fields.
    const rows = (files ?? []).flatMap((file) =>
      file.rows.map((row, index): Row => [...row, file.lacking?.[index] === true ? 'lacks' : null]),
    )
    const lacks = `${column(schema.length)} is not null`
    return {
      schema,
      columns: schema.map(({ type }, index) => cast(column(index), type)),
      from: rowsAsTable(rows, schema.length + 1),
      rejects: any([lacks, ...schema.map(({ type }, index) => misfits(column(index), type))]),
      order: 'n',
      most: rows.length,
    }
  },
  covers: [
    'csv',
    'ndjson',
    'json',
    'utf-8',
    'utf-16le',
    'utf-16be',
    ...legacyEncodings,
    'missing members',
    'records inside',
    'quoted empty is null',
    'wrong bytes',
    'header',
    'no header',
    'skipped lines',
    'empty is text',
    'empty is null',
    'rejects',
    'no row',
  ],
  reached: ({ format }, report, { files = [] }) => [
    format.kind,
    format.encoding,
    ...(format.kind === 'csv' ? dialectOf(format) : []),
    ...(report.rejected > 0 ? ['rejects'] : []),
    ...(format.kind !== 'csv' && format.missing === 'reject' && report.rejected > 0
      ? ['missing members']
      : []),
    ...(format.kind === 'json' && format.records !== '' ? ['records inside'] : []),
    ...(files.some(({ content }) => content.includes(wrongMark)) ? ['wrong bytes'] : []),
    ...(report.rowsOut === 0 ? ['no row'] : []),
  ],
})
