// JSON out: typed values bare, texts as texts; what is written is read back.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { batchOf, schemaOf } from '../../rows.ts'
import { readRecords, writeRecords } from './read.ts'

const schema = schemaOf('id n:decimal ok:boolean j:json d:date')
const rows = [
  ['007', '1.50', 'true', '{"a" : [1,\n "x \\" y"]}', '2026-01-01'],
  ['', null, null, null, null],
  ['x', '1,5', 'true', '1', null],
  ['x', '1', 'yes', '1', null],
  ['x', '1', 'false', '{"a"', null],
  ['é\n"', '-0.0', 'false', ' "s p" ', null],
]

it('writes one record a line, bare where the type is, and rejects what is none of its type', async () => {
  const { text, rejected } = await writeRecords([batchOf(schema, rows)], {
    kind: 'ndjson',
    nulls: 'write',
  })
  expect(text).toBe(
    [
      '{"id":"007","n":1.50,"ok":true,"j":{"a":[1,"x \\" y"]},"d":"2026-01-01"}',
      '{"id":"","n":null,"ok":null,"j":null,"d":null}',
      '{"id":"é\\n\\"","n":-0.0,"ok":false,"j":"s p","d":null}\n',
    ].join('\n'),
  )
  expect(rejected.map(({ row, field, value, code }) => [row, field, value, code])).toEqual([
    [2, 'n', '1,5', 'json.value-type'],
    [3, 'ok', 'yes', 'json.value-type'],
    [4, 'j', '{"a"', 'json.value-type'],
  ])
})

it('writes one array, and leaves nulls out on request', async () => {
  const batch = batchOf(schema, rows.slice(0, 2))
  const { text } = await writeRecords([batch], { kind: 'json', nulls: 'omit' })
  const first = '{"id":"007","n":1.50,"ok":true,"j":{"a":[1,"x \\" y"]},"d":"2026-01-01"}'
  expect(text).toBe(`[\n${first},\n{"id":""}\n]\n`)
  const none = await writeRecords([batchOf(schema, [])], { kind: 'json', nulls: 'omit' })
  expect(none.text).toBe('[]\n')
})

it('reads back what it wrote', async () => {
  const cell = fc.option(fc.string({ unit: 'grapheme' }), { nil: null })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
      fc.constantFrom('ndjson', 'json'),
      fc.constantFrom('write', 'omit'),
      fc.integer({ min: 1, max: 50 }),
      async (table, kind, nulls, chunk) => {
        const { text } = await writeRecords([batchOf(schemaOf('a b'), table)], { kind, nulls })
        const found = await readRecords(text, ['a', 'b'], { kind }, { chunk })
        expect(found).toMatchObject({ rows: table, bad: [] })
      },
    ),
    { numRuns: 200 },
  )
})
