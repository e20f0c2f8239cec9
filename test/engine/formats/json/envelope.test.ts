// JSON inside an envelope: the records are found wherever they are, what is around them costs no memory, and every fault has its line.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Memory } from '../../../../engine/batch/memory.ts'
import { jsonReadFormatSchema } from '../../../../engine/formats/json/format.ts'
import { readJson } from '../../../../engine/formats/json/reader.ts'
import { recordsPath, recordsPathText } from '../../../../engine/formats/json/records-path.ts'
import { sourceOf } from '../bytes.ts'
import { readRecords } from './read.ts'

const kind = 'json'

describe('records inside an envelope', () => {
  it.each([
    ['data', '{"data":[{"a":1},{"a":2}],"info":{"more":false}}'],
    ['data', '{\n "info": {"data": [9]},\n "data" : [\n {"a":1} ,\n{"a":2}\n]\n}\n'],
    ['result.items', '{"x":"}\\"","result":{"y":[{"items":[]}],"items":[{"a":1},{"a":2}]},"z":1}'],
    ['"a.b"."c\\"d"', '{"a.b":{"c\\"d":[{"a":1},{"a":2}]}}'],
    ['d\u00e4ta', '{"d\\u00e4ta":[{"a":1},{"a":2}]}'],
  ])('are found at %s, in every chunk size', async (records, text) => {
    for (let chunk = 1; chunk <= text.length; chunk++) {
      const sizes = { chunk, batchBytes: chunk }
      const found = await readRecords(text, ['a'], { kind, records }, sizes)
      expect(found).toMatchObject({ rows: [['1'], ['2']], bad: [] })
      expect(found.error).toBeUndefined()
    }
  })

  it('may be one object or none, and keep their lines', async () => {
    const one = await readRecords('{"n":0,\n"data":{"a":1}}', ['a'], { kind, records: 'data' })
    expect(one).toMatchObject({ rows: [['1']], places: ['2#0'] })
    const none = await readRecords('{"data":[ ]}', ['a'], { kind, records: 'data' })
    expect(none).toMatchObject({ rows: [], bad: [] })
  })

  it.each([
    ['[{"a":1}]', 'json.no-records', 1],
    ['{"data":null}', 'json.no-records', 1],
    ['{"data":"x"}', 'json.no-records', 1],
    ['{"info":{"data":[]},\n"x":1}', 'json.no-records', 2],
    ['{\n}', 'json.no-records', 2],
    ['{"data":[],\n"data":[]}', 'json.records-twice', 2],
    ['{"data":[],\n}', 'json.broken-envelope', 2],
    ['{"x":\n,"data":[]}', 'json.broken-envelope', 2],
    ['{"x" 1,"data":[]}', 'json.broken-envelope', 1],
    ['{"x":"a""b","data":[]}', 'json.broken-envelope', 1],
    ['{"data":[{"a":1}\n{"a":2}]}', 'json.broken-array', 2],
    ['{"data":[{"a":1}]}\n{}', 'json.trailing', 2],
    [' \n', 'json.empty-file', 1],
    ['{"data":[{"a":1}],', 'json.unclosed-array', 1],
    ['{"data":[{"a":1}],"x":"', 'json.unclosed-array', 1],
  ])('stop where something is wrong: %j', async (text, code, line) => {
    for (const chunk of [1, 3, 1000]) {
      const { error } = await readRecords(text, ['a'], { kind, records: 'data' }, { chunk })
      expect(error).toMatchObject({ code, values: { line, records: 'data' } })
    }
  })

  it('refuse what is no path of names', async () => {
    for (const records of ['a..b', '[0]', '.a', 'a[0].b']) {
      await expect(readRecords('{}', [], { kind, records })).resolves.toMatchObject({
        error: { code: 'json.records-path' },
      })
    }
  })

  it('are read with little memory, however much is around them', async () => {
    const around = JSON.stringify({ included: 'x'.repeat(5_000_000), more: [[[]]] }).slice(1, -1)
    const text = `{${around},"data":[{"a":1}],"after":"${'y'.repeat(5_000_000)}"}`
    const memory = new Memory()
    const rows: number[] = []
    const format = jsonReadFormatSchema.parse({ kind, records: 'data' })
    const sizes = { batchBytes: 65536, maxRecordBytes: 100_000 }
    const source = sourceOf(text, 50_000)
    for await (const { rowCount } of readJson({
      source,
      format,
      fields: ['a'],
      file: 'f',
      node: 'n',
      memory,
      ...sizes,
    })) {
      rows.push(rowCount)
    }
    expect(rows).toEqual([1])
    expect(memory.u8.length).toBeLessThanOrEqual(4 * 2 ** 20)
  })
})

it('finds what JSON.stringify puts at any path, whatever else it puts there', async () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 3 }),
      fc.array(fc.record({ v: fc.integer() }), { maxLength: 4 }),
      fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 }),
      fc.constantFrom(undefined, 2),
      fc.integer({ min: 1, max: 30 }),
      async (names, records, others, indent, chunk) => {
        const whole = names.reduceRight<unknown>(
          (inner, one) => ({ ...others, [one]: inner }),
          records,
        )
        const path = recordsPathText(names)
        expect(recordsPath(path)).toEqual(names)
        const text = JSON.stringify(whole, null, indent)
        const found = await readRecords(text, ['v'], { kind, records: path }, { chunk })
        expect(found.error).toBeUndefined()
        expect(found.rows).toEqual(records.map(({ v }) => [String(v)]))
      },
    ),
    { numRuns: 200 },
  )
})
