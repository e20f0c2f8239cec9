// Golden bytes for the CSV reader: what each odd file means.
import { describe, expect, test } from 'vitest'
import { defaultReadFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { bytesOf, sourceOf } from '../bytes.ts'
import { read } from './read.ts'

describe('values', () => {
  test('quotes, doubled quotes, null and empty text', async () => {
    const { names, rows } = await read('a,b,c\n"x, ""y""\n",,""\n 1 ,007,1e5\n')
    expect(names).toEqual(['a', 'b', 'c'])
    expect(rows).toEqual([
      ['x, "y"\n', null, ''],
      [' 1 ', '007', '1e5'],
    ])
  })

  test('empty fields are empty text when they are not to be null', async () => {
    expect((await read('a,b\n,""\n', { emptyIsNull: false })).rows).toEqual([['', '']])
    const quoted = { quotedEmptyIsNull: true }
    expect((await read('a,b\n,""\n"x",""\n" ",""""\n', quoted)).rows).toEqual([
      [null, null],
      ['x', null],
      [' ', '"'],
    ])
    expect((await read('a\n""\n', quoted)).rows).toEqual([[null]])
    expect((await read('a\n""\n', { ...quoted, emptyIsNull: false })).rows).toEqual([['']])
  })

  test('a quote inside an unquoted field, a lone CR and NUL are data', async () => {
    const { rows } = await read('a,b\nx"y",p\rq\n\0,"\r"\r\n')
    expect(rows).toEqual([
      ['x"y"', 'p\rq'],
      ['\0', '\r'],
    ])
  })

  test('line ends may be mixed, and the last may lack', async () => {
    const { rows, places } = await read('a,b\r\n1,2\n3,"4"\r\n5,')
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', null],
    ])
    expect(places).toEqual(['2#0', '3#1', '4#2'])
  })

  test('no quoting at all when there is no quote character', async () => {
    expect((await read('a,b\n"x,y"\n', { quote: '' })).rows).toEqual([['"x', 'y"']])
  })

  test('other delimiters and quotes', async () => {
    const { rows } = await read("a|b\n'x|''y'|\\\n", { delimiter: '|', quote: "'" })
    expect(rows).toEqual([["x|'y", '\\']])
    expect((await read('a\tb\n1\t2\n', { delimiter: '\t' })).rows).toEqual([['1', '2']])
  })

  test('one cell of a megabyte, with quotes and line ends in it', async () => {
    const cell = 'x"\n漢,'.repeat(170_000)
    const file = `a,b\n1,"${cell.replaceAll('"', '""')}"\n2,\n`
    const { rows, places } = await read(file, { chunk: 4000, batchBytes: 1000 })
    expect(rows).toEqual([
      ['1', cell],
      ['2', null],
    ])
    expect(places).toEqual(['2#0', '170003#1'])
  })

  test('500 fields', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `f${i}`)
    const values = names.map((_, i) => (i % 3 === 0 ? null : String(i)))
    const line = values.map((value) => value ?? '').join(',')
    const reading = await read(`${names.join(',')}\n${line}\n${line}\n`)
    expect(reading.names).toEqual(names)
    expect(reading.rows).toEqual([values, values])
  })
})

describe('header', () => {
  test('duplicate and empty names are made unique', async () => {
    expect((await read('a,a,,"a",\n')).names).toEqual([
      'a',
      'a (2)',
      'column 3',
      'a (3)',
      'column 5',
    ])
  })

  test('a byte order mark is skipped, also before a quote; later it is data', async () => {
    expect((await read('\ufeff"a",b\n\ufeff,2\n')).rows).toEqual([['\ufeff', '2']])
  })

  test('header only: the names and no rows', async () => {
    expect(await read('a,b')).toEqual({ names: ['a', 'b'], rows: [], places: [], ragged: [] })
  })

  test('without header the fields are numbered by the first row that is not blank', async () => {
    const reading = await read('\n\n1,2\n3,4\n', { header: false })
    expect(reading.names).toEqual(['column 1', 'column 2'])
    expect(reading.places).toEqual(['3#0', '4#1'])
    expect(await read('', { header: false })).toMatchObject({ names: [], rows: [] })
  })

  test('lines before the header are skipped, whatever is in them', async () => {
    const { names, rows, places } = await read('an "odd, line\r\n\na\n1\n', { skipLines: 2 })
    expect({ names, rows, places }).toEqual({ names: ['a'], rows: [['1']], places: ['4#0'] })
  })
})

describe('blank and ragged lines', () => {
  test('completely empty lines are skipped where there is more than one field', async () => {
    const { rows, places, ragged } = await read('a,b\n\n1,2\r\n\r\n\n3,4\n\n')
    expect({ rows, places, ragged }).toEqual({
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      places: ['3#0', '6#1'],
      ragged: [],
    })
  })

  test('with a single field an empty line is a row', async () => {
    expect((await read('a\n\nx\n""\n')).rows).toEqual([[null], ['x'], ['']])
  })

  test('rows of another width are kept apart, with their line and contents', async () => {
    const reading = await read('a,b\n1,2\n"x\ny"\n3,4,"5,"\n6,7\n \n')
    expect(reading.rows).toEqual([
      ['1', '2'],
      ['6', '7'],
    ])
    expect(reading.places).toEqual(['2#0', '6#3'])
    expect(reading.ragged).toEqual([
      { code: 'csv.too-few-fields', fields: 1, record: ['x\ny', null], place: '3#1' },
      { code: 'csv.too-many-fields', fields: 3, record: ['3', '4', '5,'], place: '5#2' },
      { code: 'csv.too-few-fields', fields: 1, record: [' ', null], place: '7#4' },
    ])
  })

  test('or stop the reading', async () => {
    const format = defaultReadFormat
    const batches = readCsv({ source: sourceOf('a,b\n1\n'), format, file: 'f.csv', node: 'src' })
    await expect(batches.next()).rejects.toThrow(
      expect.objectContaining({
        code: 'csv.too-few-fields',
        place: { file: 'f.csv', node: 'src', line: 2 },
        values: { file: 'f.csv', line: 2, expected: 2, actual: 1 },
      }),
    )
  })
})

describe('encodings', () => {
  test('Shift_JIS trail bytes that look like a backslash or a pipe are no delimiters', async () => {
    // 表 = 95 5C, ポ = 83 7C
    const file = [0x61, 0x7c, 0x62, 10, 0x95, 0x5c, 0x7c, 0x83, 0x7c, 0x5c, 10]
    const { rows } = await read(file, { encoding: 'shift_jis', delimiter: '|', chunk: 1 })
    expect(rows).toEqual([['表', 'ポ\\']])
  })

  test('vendor characters, half-width katakana and private use are read as Python reads them', async () => {
    const file = [
      0x61, 10, 0xfb, 0xfc, 0xee, 0xe0, 0x87, 0x40, 0xb1, 0x80, 0xa0, 0xff, 0xf0, 0x40, 10,
    ]
    const { rows } = await read(file, { encoding: 'shift_jis' })
    expect(rows).toEqual([['髙髙①ｱ\u0080\uf8f0\uf8f3\ue000']])
  })

  test.each([
    ['shift_jis' as const, [0x61, 10, 0x62, 10, 0x81, 0x20, 10], '81', 4],
    ['shift_jis' as const, [0x61, 10, 0x62, 10, 0x85, 0x40, 10], '85', 4],
    ['shift_jis' as const, [0x61, 10, 0x62, 10, 0x81], '81', 4],
    ['windows-1252' as const, [0x61, 10, 0xe9, 10, 0x81, 10], '81', 4],
  ])('%s: wrong bytes %j', async (encoding, file, byte, offset) => {
    const { error } = await read(file, { encoding, undecodable: 'stop' })
    expect(error).toMatchObject({
      code: 'encoding.invalid-bytes',
      values: { byte, offset, line: 3 },
    })
  })

  test('windows-1252', async () => {
    const { rows } = await read([0x61, 10, 0x80, 0xe9, 0x9f, 10], { encoding: 'windows-1252' })
    expect(rows).toEqual([['€éŸ']])
  })

  test('a byte order mark is UTF-8 only', async () => {
    const file = bytesOf('\ufeffa\n')
    expect((await read(file, { encoding: 'windows-1252' })).names).toEqual(['ï»¿a'])
  })
})
