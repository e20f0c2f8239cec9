// Sources: random rows written as files of random formats, encodings and dialects; in SQL the same rows, and which of them fit the declared types.
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import type { CsvReadFormat } from '../../../engine/formats/csv/format.ts'
import type { ReadFormat } from '../../../engine/formats/format.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { csvText } from '../csv-text.ts'
import { jsonText } from '../json-text.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Row } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { any, column, rowsAsTable } from '../sql/literals.ts'
import { cast, misfits } from '../sql/macros.ts'
import { poolOf, someNames, someType } from '../values.ts'

function someFormat(random: Random): CsvReadFormat {
  return {
    ...defaultReadFormat,
    delimiter: random.pick([',', ',', ';', '\t', '|']),
    quote: random.pick(['"', '"', "'"]),
    header: random.chance(0.8),
    skipLines: random.pick([0, 0, 0, 1, 3]),
    emptyIsNull: random.chance(0.8),
  }
}

function someFileFormat(random: Random): ReadFormat {
  const encoding = random.pick(['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const)
  if (random.chance(0.7)) return { ...someFormat(random), encoding }
  return {
    kind: random.pick(['ndjson', 'json'] as const),
    encoding,
    missing: random.pick(['null', 'null', 'reject'] as const),
  }
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
  ]
}

export const source = defineOracle<FileSource>({
  type: 'source',
  version: 1,
  ports: [],
  make(random, _inputs, id) {
    const format = someFileFormat(random)
    const hasNulls = format.kind !== 'csv' || format.emptyIsNull
    const needsRow = format.kind === 'csv' && !format.header
    const schema = someNames(random, random.int(1, 6)).map((name) => ({
      name,
      type: someType(random),
    }))
    const pools = schema.map(({ type }) => poolOf(random, type, random.chance(0.4)))
    const size = random.pick([0, 1, 12, 40])
    const files = random.list(1, 3, (index) => {
      const rows = random.list(needsRow ? 1 : 0, Math.max(1, size), (): Row =>
        pools.map((pool) => random.pick(pool) ?? (hasNulls ? null : '')),
      )
      return {
        name: `${id}-${index + 1}.csv`,
        content:
          format.kind === 'csv'
            ? csvText(random, format, schema, rows)
            : jsonText(random, format, schema, rows),
        rows,
      }
    })
    const read = { folder: '/', prefix: id, suffix: '.csv', pick: 'all' }
    return { config: { connector: 'sftp', connection: 'c', read, format, schema }, files }
  },
  select({ config: { schema }, files }) {
    const rows = (files ?? []).flatMap((file) => file.rows)
    return {
      schema,
      columns: schema.map(({ type }, index) => cast(column(index), type)),
      from: rowsAsTable(rows, schema.length),
      rejects: any(schema.map(({ type }, index) => misfits(column(index), type))),
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
    'header',
    'no header',
    'skipped lines',
    'empty is text',
    'empty is null',
    'rejects',
    'no row',
  ],
  reached: ({ format }, report) => [
    format.kind,
    format.encoding,
    ...(format.kind === 'csv' ? dialectOf(format) : []),
    ...(report.rejected > 0 ? ['rejects'] : []),
    ...(report.rowsOut === 0 ? ['no row'] : []),
  ],
})
