// The source at run time: files in order, fields by name or position, casts, rejects in file order, and a balance that adds up.
import { fieldPlaces } from '../../../engine/nodes/source/fields.ts'
import { describe, expect, test } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import type { CsvReadFormat } from '../../../engine/formats/csv/format.ts'
import { ndjsonReadFormatSchema } from '../../../engine/formats/json/format.ts'
import type { JsonReadFormat } from '../../../engine/formats/json/format.ts'
import { createSource } from '../../../engine/nodes/source/operator.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { rowsOf } from '../formats/bytes.ts'
import type { Row } from '../formats/bytes.ts'
import { hostOf } from '../formats/host.ts'

const schema: Schema = [
  { name: 'id', type: 'integer' },
  { name: 'name', type: 'string' },
  { name: 'amount', type: 'decimal' },
]

interface Outcome {
  rows: Row[]
  places: string[]
  rejected: { place: string; code: string; field?: string; value?: string | null; record: object }[]
  counters: Record<string, number>
  notices: object[]
}

async function run(
  files: Readonly<Record<string, string>>,
  format: Partial<CsvReadFormat> | JsonReadFormat = {},
  batchBytes = 1000,
): Promise<Outcome> {
  const host = hostOf(files)
  const outcome: Outcome = { rows: [], places: [], rejected: [], counters: {}, notices: [] }
  const config = {
    connector: 'sftp',
    connection: 'partner',
    read: {},
    format: format.kind === 'ndjson' ? format : { ...defaultReadFormat, ...(format as object) },
    compression: { kind: 'none', member: '', members: 'one' } as const,
    schema: [...schema],
  }
  const batches = createSource(config, {
    nodeId: 'orders',
    output: schema,
    files: Object.keys(files).map((name) => ({ name, hash: name, sizeBytes: 0, modifiedAt: '' })),
    host,
    batchBytes,
    reject(batch, rejections) {
      for (const { row, code, field, value } of rejections) {
        const { file, line, row: record } = batch.origin.describe(row)
        const names = batch.schema.map((f) => f.name)
        const values = rowsOf(batch)[row]!
        outcome.rejected.push({
          place: `${file}:${line}#${record}`,
          code,
          ...(field === undefined ? {} : { field }),
          ...(value === undefined ? {} : { value }),
          record: Object.fromEntries(names.map((name, i) => [name, values[i]])),
        })
      }
    },
    count(counter, by) {
      outcome.counters[counter] = (outcome.counters[counter] ?? 0) + by
    },
  })
  for await (const batch of batches) {
    expect(batch.schema).toEqual(schema)
    outcome.rows.push(...rowsOf(batch))
    for (let row = 0; row < batch.rowCount; row++) {
      const { file, line, row: record } = batch.origin.describe(row)
      outcome.places.push(`${file}:${line}#${record}`)
    }
  }
  outcome.notices = host.logged
  return outcome
}

describe('fields', () => {
  test('are found by name, in whatever order each file has them', async () => {
    const { rows, places } = await run({
      'a.csv': 'name,amount,id\nAnn,1.50,7\n',
      'b.csv': 'id,name,amount\n8,,\n',
    })
    expect(rows).toEqual([
      ['7', 'Ann', '1.50'],
      ['8', null, null],
    ])
    expect(places).toEqual(['a.csv:2#0', 'b.csv:2#0'])
  })

  test('or by position when there is no header', async () => {
    expect((await run({ a: '7,Ann,1.5\n' }, { header: false })).rows).toEqual([['7', 'Ann', '1.5']])
    await expect(run({ a: '7,Ann\n' }, { header: false })).rejects.toThrow(AwaseError)
    expect((await run({ a: '' }, { header: false })).rows).toEqual([])
  })

  test('a missing one is an error with file and field, also when there are no rows', async () => {
    await expect(run({ 'a.csv': 'id,amount\n' })).rejects.toThrow(
      expect.objectContaining({
        code: 'source.field-missing',
        place: { node: 'orders', file: 'a.csv', field: 'name' },
        values: { file: 'a.csv', field: 'name', found: 'id, amount' },
      }),
    )
  })

  test.each(['Name', ' name', 'ｎａｍｅ'])(
    'one that looks the same is named: %s',
    async (similar) => {
      await expect(run({ 'a.csv': `id,${similar},amount\n` })).rejects.toThrow(
        expect.objectContaining({
          code: 'source.similar-field',
          place: { node: 'orders', file: 'a.csv', field: 'name' },
          values: { file: 'a.csv', field: 'name', similar },
        }),
      )
    },
  )

  test('one whose marks are characters of their own, as macOS writes them, is named too', () => {
    const found = [{ name: 'カ\u3099ス', type: 'string' }] as const
    const place = { node: 'n', file: 'f' }
    expect(() => fieldPlaces([{ name: 'ガス', type: 'string' }], found, true, place)).toThrow(
      expect.objectContaining({ code: 'source.similar-field' }),
    )
  })

  test('a further one is a notice', async () => {
    const { rows, notices } = await run({ 'a.csv': 'id,new,name,amount\n1,x,Ann,2\n' })
    expect(rows).toEqual([['1', 'Ann', '2']])
    expect(notices).toEqual([
      {
        level: 'notice',
        code: 'source.field-new',
        values: { node: 'orders', file: 'a.csv', field: 'new' },
      },
    ])
  })
})

describe('a field that no record of a JSON file has', () => {
  const lines = ndjsonReadFormatSchema.parse({ kind: 'ndjson' })
  const absent = { level: 'notice', code: 'source.field-absent' }

  test.each([16, 40, 10_000])(
    'is a notice, once a file, batches of %d bytes',
    async (batchBytes) => {
      const files = {
        'a.json': '{"id":1,"amount":2}\n{"id":2}\n',
        'b.json': '{"id":3,"name":null}\n',
      }
      const { rows, notices } = await run(files, lines, batchBytes)
      expect(rows).toEqual([
        ['1', null, '2'],
        ['2', null, null],
        ['3', null, null],
      ])
      expect(notices).toEqual([
        { ...absent, values: { node: 'orders', file: 'a.json', field: 'name' } },
        { ...absent, values: { node: 'orders', file: 'b.json', field: 'amount' } },
      ])
    },
  )

  test('is an error where the file has one that looks the same', async () => {
    const file = '{"id":1,"amount":2,"Name":"Ann"}\n'.repeat(50)
    for (const batchBytes of [16, 10_000]) {
      await expect(run({ 'a.json': file }, lines, batchBytes)).rejects.toThrow(
        expect.objectContaining({
          code: 'source.similar-field',
          place: { node: 'orders', file: 'a.json', field: 'name' },
          values: { file: 'a.json', field: 'name', similar: 'Name' },
        }),
      )
    }
  })

  test('is nothing to speak of in a file without records', async () => {
    expect((await run({ 'a.json': '\n' }, lines)).notices).toEqual([])
  })
})

/** What of the file below is rejected. */
function bad(name: string): Outcome['rejected'] {
  return [
    {
      place: `${name}:3#1`,
      code: 'csv.too-many-fields',
      record: { id: 'x', name: 'Ben', amount: '2', 'column 4': 'more' },
    },
    {
      place: `${name}:4#2`,
      code: 'csv.too-many-fields',
      record: { id: '2a', name: 'Cid', amount: '1', 'column 4': '5' },
    },
    {
      place: `${name}:5#3`,
      code: 'cast.decimal',
      field: 'amount',
      value: 'ten',
      record: { id: '3', name: 'Dan', amount: 'ten' },
    },
    {
      place: `${name}:6#4`,
      code: 'csv.too-few-fields',
      record: { id: '4', name: null, amount: null },
    },
    {
      place: `${name}:7#5`,
      code: 'cast.integer',
      field: 'id',
      value: 'five',
      record: { id: 'five', name: 'Eve', amount: 'six' },
    },
  ]
}

describe('bad rows', () => {
  const file = [
    'id,name,amount',
    '1,Ann,1.5',
    'x,Ben,2,more',
    '2a,Cid,1,5',
    '3,Dan,ten',
    '4',
    'five,Eve,six',
    '',
    '6,"multi',
    'line",7',
    '8,Flo,8.0',
  ].join('\n')

  test.each([16, 40, 100, 1000])(
    'leave by rejected, in file order: batches of %i',
    async (size) => {
      const { rows, places, rejected, counters } = await run({ f: file, g: file }, {}, size)
      const good = [
        ['1', 'Ann', '1.5'],
        ['6', 'multi\nline', '7'],
        ['8', 'Flo', '8.0'],
      ]
      expect(rows).toEqual([...good, ...good])
      expect(places.slice(0, 3)).toEqual(['f:2#0', 'f:9#6', 'f:11#7'])
      expect(rejected).toEqual([...bad('f'), ...bad('g')])
      expect(counters).toEqual({ read: 16, out: 6, rejected: 10 })
    },
  )

  test('a file that cannot be read on stops the run', async () => {
    await expect(run({ f: 'id,name,amount\n1,"open,2\n' })).rejects.toThrow(
      expect.objectContaining({
        code: 'csv.unclosed-quote',
        place: { file: 'f', node: 'orders', line: 2 },
      }),
    )
  })
})
