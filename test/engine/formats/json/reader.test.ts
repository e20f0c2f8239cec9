// NDJSON and JSON arrays: exact values, located faults, nothing accepted in part, the same in all sizes.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '../bytes.ts'
import { readRecords } from './read.ts'
import { anyText } from '../../any-text.ts'

const lines = `{"id":"007","n":1.50,"big":9007199254740993123,"o":{"a": [1, 2]},"t":"x\\ny\\u00e9\\ud83d\\ude00"}

  {"n":-0e5 , "id":null,"further":1,"b":true}\r
[1]
{"id":"a","id":"b"}
{"id":"c"
{"id":"d"} x
{"id":"e","n":01}
{"id":"f","n":"\\ud800"}
{}
{"\\u0069d":"escaped name"}`

const rows = [
  ['007', '1.50', '9007199254740993123', '{"a": [1, 2]}', 'x\nyé😀'],
  [null, '-0e5', null, null, null],
  [null, null, null, null, null],
  ['escaped name', null, null, null, null],
]
const fields = ['id', 'n', 'big', 'o', 't']

describe('NDJSON', () => {
  it('keeps every value as it stands, and every bad line as data', async () => {
    const result = await readRecords(lines, fields)
    expect(result).toEqual({
      rows,
      places: ['1#0', '3#1', '10#8', '11#9'],
      bad: [
        ['json.not-an-object  4#2', '[1]'],
        ['json.duplicate-name id 5#3', '{"id":"a","id":"b"}'],
        ['json.unclosed 10 6#4', '{"id":"c"'],
        ['json.unexpected 12 7#5', '{"id":"d"} x'],
        ['json.bad-number 16 8#6', '{"id":"e","n":01}'],
        ['json.bad-text 16 9#7', '{"id":"f","n":"\\ud800"}'],
      ],
      further: ['further', 'b'],
    })
  })

  it('is read alike in every chunk size from one byte', async () => {
    const whole = await readRecords(lines, fields, {}, { chunk: 10_000 })
    for (let chunk = 1; chunk <= bytesOf(lines).length; chunk++) {
      for (const batchBytes of [1, 40, 1000]) {
        expect(await readRecords(lines, fields, {}, { chunk, batchBytes })).toEqual(whole)
      }
    }
  })

  it('rejects a record without a field where all are needed', async () => {
    const text = '{"a":1,"b":null}\n{"b":2}\n'
    const result = await readRecords(text, ['a', 'b'], { missing: 'reject' })
    expect(result).toMatchObject({ rows: [['1', null]], bad: [['json.missing a 2#1', '{"b":2}']] })
  })

  it('is empty without a line, and without bytes', async () => {
    for (const text of ['', '\n', ' \n\t\r\n']) {
      expect(await readRecords(text, ['a'])).toMatchObject({ rows: [], bad: [] })
    }
  })

  it('reads other encodings and byte order marks', async () => {
    const utf16 = Uint8Array.from(Buffer.from('\ufeff{"a":"é"}\n', 'utf16le'))
    expect((await readRecords(utf16, ['a'], { encoding: 'utf-16le' })).rows).toEqual([['é']])
    expect((await readRecords('\ufeff{"a":1}', ['a'])).rows).toEqual([['1']])
  })

  it('stops at bytes that are no text, after all before them', async () => {
    const bytes = Uint8Array.of(...bytesOf('{"a":1}\n{"a":"'), 0xff, 0x22)
    const result = await readRecords(bytes, ['a'], { undecodable: 'stop' })
    expect(result).toMatchObject({ rows: [['1']], error: { code: 'encoding.invalid-bytes' } })
  })

  it('rejects records with bytes that are no text', async () => {
    const ofLines = ['{"a":1}\n{"a":"', 0xff, '"}\n{"a":2}\n', 0xfe, '\n{"a":3}']
    const elements = ['[{"a":1},{"a":"', 0xff, '"},{"a":2},', 0xfe, ',{"a":3}]']
    for (const [kind, parts, places] of [
      ['ndjson', ofLines, ['2#1', '4#3']],
      ['json', elements, ['1#1', '1#3']],
    ] as const) {
      const bytes = parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part))
      for (const chunk of [1, 3, 1000]) {
        const file = Uint8Array.from(bytes)
        const { rows: sound, bad, error } = await readRecords(file, ['a'], { kind }, { chunk })
        expect({ sound, error }).toEqual({ sound: [['1'], ['2'], ['3']], error: undefined })
        expect(bad).toEqual([
          [`encoding.undecodable  ${places[0]}`, '{"a":"\ufffd"}'],
          [`encoding.undecodable  ${places[1]}`, '\ufffd'],
        ])
      }
    }
  })

  it('stops at such bytes around the records', async () => {
    const bytes = [...bytesOf('{"n":"'), 0xff, ...bytesOf('","d":[{"a":1}]}')]
    const format = { kind: 'json', records: 'd' } as const
    for (const chunk of [1, 3, 1000]) {
      const result = await readRecords(Uint8Array.from(bytes), ['a'], format, { chunk })
      expect(result).toMatchObject({ rows: [], error: { code: 'encoding.undecodable-structure' } })
    }
  })

  it('bounds depth and length', async () => {
    const deep = `{"a":${'['.repeat(199)}${']'.repeat(199)}}`
    expect((await readRecords(deep, ['a'])).bad).toEqual([])
    const deeper = `{"a":${'['.repeat(200)}${']'.repeat(200)}}`
    expect((await readRecords(deeper, ['a'])).bad).toMatchObject([[/json.too-deep 205/, deeper]])
    const sizes = { maxRecordBytes: 100, chunk: 7 }
    const long = `{"a":1}\n{"a":"${'x'.repeat(100)}"}`
    expect(await readRecords(long, ['a'], {}, sizes)).toMatchObject({
      rows: [['1']],
      error: { code: 'json.record-too-long', values: { line: 2 } },
    })
  })

  it('takes 500 fields and a cell of 1 MB', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `f${i}`)
    const wide = Object.fromEntries(names.toReversed().map((name) => [name, name]))
    const { rows: read } = await readRecords(`${JSON.stringify(wide)}\n`, names, {}, { chunk: 999 })
    expect(read).toEqual([names])
    const cell = 'é\n'.repeat(400_000)
    const big = await readRecords(JSON.stringify({ a: cell }), ['a'], {}, { chunk: 65536 })
    expect(big.rows).toEqual([[cell]])
  })
})

describe('a JSON array', () => {
  const kind = 'json'
  const text = ' [ {"a":"]}\\"[","b":[{"c":"}"}]},\r\n{"a":null} , 5,"x", {"a":tru} ]\n'

  it('is read element by element, in every chunk size', async () => {
    const whole = await readRecords(text, ['a', 'b'], { kind }, { chunk: 1000 })
    expect(whole).toEqual({
      rows: [
        [']}"[', '[{"c":"}"}]'],
        [null, null],
      ],
      places: ['1#0', '2#1'],
      bad: [
        ['json.not-an-object  2#2', '5'],
        ['json.not-an-object  2#3', '"x"'],
        ['json.unexpected 6 2#4', '{"a":tru}'],
      ],
      further: [],
    })
    for (let chunk = 1; chunk <= bytesOf(text).length; chunk++) {
      for (const batchBytes of [1, 20, 1000]) {
        const sizes = { chunk, batchBytes }
        expect(await readRecords(text, ['a', 'b'], { kind }, sizes)).toEqual(whole)
      }
    }
  })

  it.each([
    ['', 'json.empty-file', 1],
    [' \n\n ', 'json.empty-file', 1],
    ['\n"a"', 'json.no-array', 2],
    ['{"a":1}\n{"a":2}', 'json.trailing', 2],
    ['{"a":1', 'json.unclosed-array', 1],
    ['{"data":[{"a":1}]}', 'json.envelope', 1],
    ['[{"a":1}', 'json.unclosed-array', 1],
    ['[{"a":1},\n', 'json.unclosed-array', 1],
    ['[{"a":"', 'json.unclosed-array', 1],
    ['[{"a":1}\n{"a":1}]', 'json.broken-array', 2],
    ['[{"a":1},]', 'json.broken-array', 1],
    ['[,]', 'json.broken-array', 1],
    ['[{"a":1}]\n[]', 'json.trailing', 2],
  ])('stops where the array itself is broken: %j', async (broken, code, line) => {
    for (const chunk of [1, 3, 1000]) {
      const { error } = await readRecords(broken, ['a'], { kind }, { chunk })
      expect(error).toMatchObject({ code, values: { line } })
    }
  })

  it('may be one object, on one line or several', async () => {
    for (const lone of ['{"a":"x"}', '{\n  "a": "x"\n}\n']) {
      expect(await readRecords(lone, ['a'], { kind })).toMatchObject({ rows: [['x']], bad: [] })
    }
  })

  it('may be empty', async () => {
    expect(await readRecords('[ ]', ['a'], { kind })).toMatchObject({ rows: [], bad: [] })
  })
})

it('reads what JSON.stringify writes as JSON.parse would, whatever the layout', async () => {
  const value = fc.oneof(anyText(), fc.constant(null), fc.boolean(), fc.integer())
  const record = fc.record({ a: value, 'b "': value, ü: fc.jsonValue() }, { requiredKeys: ['a'] })
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 8 }),
      fc.constantFrom(undefined, 1, '\t'),
      fc.integer({ min: 1, max: 60 }),
      async (records, indent, size) => {
        const kind = 'json'
        const names = ['a', 'b "', 'ü']
        const sizes = { chunk: size, batchBytes: size }
        const text = JSON.stringify(records, null, indent)
        const found = await readRecords(text, names, { kind }, sizes)
        expect(found.bad).toEqual([])
        const plain = records.map((one) => [one.a, one['b "'] ?? null])
        const texts = plain.map((row) => row.map((cell) => (cell === null ? null : String(cell))))
        expect(found.rows.map((row) => row.slice(0, 2))).toEqual(texts)
        records.forEach((one, index) => {
          const cell = found.rows[index]![2]!
          const nested = typeof one.ü === 'object' && one.ü !== null
          if (nested) expect(JSON.parse(cell)).toEqual(JSON.parse(JSON.stringify(one.ü)))
        })
      },
    ),
    { numRuns: 200 },
  )
})
