// Files that break the rules: rows that are rejected, and what stops the reading.
import { describe, expect, test } from 'vitest'
import { AwaseError } from '../../../../engine/error.ts'
import { defaultReadFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { sourceOf } from '../bytes.ts'
import { read } from './read.ts'

describe('text after a closing quote', () => {
  test.each([
    ['a name with quotes of its own', '"the "best" one",2', 2],
    ['behind a value of two lines', '"x\ny"z,2', 2],
    ['CR without LF', '"x"\r,2', 2],
  ])('%s: that line is rejected, and the next one read', async (_, line, place) => {
    for (const batchBytes of [16, 50, 4096]) {
      const reading = await read(`a,b\n${line}\n3,"4"\n${line}\r\n5,6\n`, { batchBytes })
      expect(reading.error).toBeUndefined()
      expect(reading.rows).toEqual([
        ['3', '4'],
        ['5', '6'],
      ])
      const [first, second] = reading.ragged
      expect(first).toMatchObject({ code: 'csv.text-after-quote', record: [line] })
      expect(first?.place).toBe(`${place}#0`)
      expect(second).toMatchObject({ code: 'csv.text-after-quote', record: [line] })
    }
  })

  test('a line beyond the limit stops the file', async () => {
    const text = `a\n"x" ${'y'.repeat(200)}\n`
    for (const batchBytes of [16, 4096]) {
      const { error } = await read(text, { maxRowBytes: 100, batchBytes })
      expect(error).toMatchObject({ code: 'csv.row-too-long', place: { line: 2 } })
    }
  })
})

describe('errors', () => {
  const cases: [string, string | number[], object, string, number | undefined][] = [
    ['empty file', '', {}, 'csv.empty-file', undefined],
    ['only a byte order mark', '\ufeff', {}, 'csv.empty-file', undefined],
    ['everything skipped', 'a\nb\n', { skipLines: 2 }, 'csv.no-header', undefined],
    ['blank header', '\na,b\n', {}, 'csv.no-header', undefined],
    ['line ends of old Macs', 'a,b\r1,2\r3,4\r', {}, 'csv.lone-cr', 1],
    ['unclosed quote', 'a,b\n1,2\n3,"x\ny\n', {}, 'csv.unclosed-quote', 3],
    ['unclosed quote in the header', 'a,"b\n', {}, 'csv.unclosed-quote', 1],
    ['text after a quote in the header', 'a,"x\ny"z\n1,2\n', {}, 'csv.text-after-quote', 2],
    ['text after a quote, no header', '\n\n"x"z,2\n', { header: false }, 'csv.text-after-quote', 3],
    [
      'a row beyond the limit',
      `a\n1\n${'x'.repeat(101)}\n`,
      { maxRowBytes: 100 },
      'csv.row-too-long',
      3,
    ],
    [
      'an open quote beyond it',
      `a\n"${'x\n'.repeat(80)}`,
      { maxRowBytes: 100 },
      'csv.unclosed-quote',
      2,
    ],
    [
      'a wrong byte',
      [97, 10, 98, 10, 0xff, 10],
      { undecodable: 'stop' },
      'encoding.invalid-bytes',
      3,
    ],
    [
      'a character cut off by the end',
      [97, 10, 0xe5, 0x90],
      { undecodable: 'stop' },
      'encoding.invalid-bytes',
      2,
    ],
    ['wrong bytes in the header', [97, 0xff, 10, 98, 10], {}, 'encoding.undecodable-structure', 1],
  ]
  test.each(cases)('%s', async (_, content, options, code, line) => {
    for (const batchBytes of [16, 50, 4096]) {
      const { error } = await read(content, { ...options, batchBytes })
      const place = { file: 'orders.csv', node: 'src', ...(line === undefined ? {} : { line }) }
      expect(error).toMatchObject({ code, place })
    }
  })

  test('a row of exactly the limit is read', async () => {
    for (const chunk of [1, 3, 1000]) {
      const file = `a\n${'x'.repeat(99)}\ny\n`
      expect((await read(file, { maxRowBytes: 100, chunk })).rows.length).toBe(2)
    }
  })

  test('a wrong byte is named with its offset in the file', async () => {
    const file = [0xef, 0xbb, 0xbf, 97, 10, 98, 10, 0xc3, 0x28, 10]
    const { error, rows } = await read(file, { undecodable: 'stop' })
    expect(rows).toEqual([['b']])
    expect(error?.values).toEqual({
      file: 'orders.csv',
      line: 3,
      byte: 'C3',
      offset: 7,
      encoding: 'utf-8',
    })
  })

  test('the source is closed, whatever happens', async () => {
    let closed = 0
    const source = {
      ...sourceOf('a\n"'),
      close: () => {
        closed++
        return Promise.resolve()
      },
    }
    const format = defaultReadFormat
    await expect(readCsv({ source, format, file: 'f', node: 'n' }).next()).rejects.toThrow(
      AwaseError,
    )
    expect(closed).toBe(1)
  })
})
