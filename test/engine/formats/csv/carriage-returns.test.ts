// Files whose lines end with CR, as old Macs wrote them: what would be read with LF is read, and values keep their own.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { guessFormat } from '../../../../engine/formats/guess-format.ts'
import { bytesOf, sourceOf } from '../bytes.ts'
import { read } from './read.ts'

const value = fc.oneof(
  fc.constantFrom('', 'a', '合わせ', '5" pipe', 'x y', '""'),
  fc.constantFrom('"a\rb"', '"\r"', '"q ""x"""', '"\n"', '"\r\n,"', '""'),
)
const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 })

test('are read as those with LF are, in whatever sizes', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 80 }),
      fc.boolean(),
      async (values, header, chunk, batchBytes, atOnce) => {
        const ended = (end: string): string => values.map((row) => row.join(',') + end).join('')
        const sizes = { header, chunk, batchBytes, atOnce }
        const plain = await read(ended('\n'), sizes)
        expect(await read(ended('\r'), { ...sizes, lineEnd: 'cr' })).toEqual(plain)
      },
    ),
    { numRuns: 600 },
  )
})

describe('CR as a line end', () => {
  it('goes with LF and CR LF in one file', async () => {
    const { rows: found, places } = await read('a,b\r1,2\r\n3,4\n5,6\r', { lineEnd: 'cr' })
    expect(found.map((row) => row.join())).toEqual(['1,2', '3,4', '5,6'])
    expect(places).toEqual(['2#0', '3#1', '4#2'])
  })

  it('stays where it is part of a value, and where it was not asked for', async () => {
    expect((await read('a\r"x\ry"\r', { lineEnd: 'cr' })).rows).toEqual([['x\ry']])
    expect((await read('a,b\n1,x\ry\n')).rows).toEqual([['1', 'x\ry']])
  })

  it('ends lines that are skipped, whatever quotes they hold', async () => {
    const text = '"open\r"report" of today\rk;v\r1;2\r'
    const { names, rows: found } = await read(text, { lineEnd: 'cr', skipLines: 2, delimiter: ';' })
    expect([names, found]).toEqual([['k', 'v'], [['1', '2']]])
  })

  it('opens a quoted name behind a byte order mark', async () => {
    for (const chunk of [1, 2, 3, 100]) {
      const { names } = await read('\ufeff"a\rb",c\r1,2\r', { lineEnd: 'cr', chunk })
      expect(names).toEqual(['a\rb', 'c'])
    }
  })

  it.each([
    ['without a header', 'a,b\r1,2\r', { header: false }],
    ['with quoted names', '"a","b"\r"1","2"\r', {}],
    ['with quoted values and no header', '"a","b"\r"1","2"\r', { header: false }],
  ])('is named as what is wrong where nobody asked for it: %s', async (_, text, options) => {
    const { error } = await read(text, { ...options, batchBytes: 1000 })
    expect(error).toMatchObject({ code: 'csv.lone-cr', place: { line: 1 } })
  })

  it('is found by its evidence', async () => {
    const bytes = bytesOf('id;name\r1;"a\rb"\r2;c\r')
    const { format, sniffed } = await guessFormat(async () => sourceOf(bytes, 100), 'mac.csv')
    expect(format).toMatchObject({ lineEnd: 'cr', delimiter: ';', quote: '"', header: true })
    expect(sniffed.newlines).toEqual({ lf: 0, crlf: 0, cr: 4 })
  })
})
