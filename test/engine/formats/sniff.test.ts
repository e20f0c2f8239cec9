// The sniffer on files that our writers make: it finds how each was written, and never fails on any bytes.
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Encoding } from '../../../engine/formats/csv/format.ts'
import { sniff } from '../../../engine/formats/sniff.ts'
import { bytesOf } from './bytes.ts'
import { batchOf } from './csv/batch-of.ts'
import { write } from './csv/write.ts'

const japanese = [
  ['顧客番号', '氏名', '住所'],
  ['001', '髙橋 花子', '東京都千代田区丸の内'],
  ['002', '佐藤 一郎', 'おおさか市きた区'],
] as const

async function fileOf(encoding: Encoding, rows: readonly (readonly string[])[], bom = false) {
  const [names, ...body] = rows.map((row) => [...row])
  const { bytes } = await write([batchOf(names!, body)], { encoding, bom, unencodable: 'fold' })
  return bytes
}

describe('encodings', () => {
  it.each(['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le', 'utf-16be'] as const)(
    'finds %s by its characters',
    async (encoding) => {
      const { encodings, byteOrderMark } = sniff(await fileOf(encoding, japanese), false)
      expect(encodings[0]).toMatchObject({ encoding, byteOrderMark: false, invalidAt: null })
      expect(byteOrderMark).toBeNull()
    },
  )

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('finds %s by its mark', async (encoding) => {
    const found = sniff(await fileOf(encoding, japanese, true), false)
    expect(found.byteOrderMark).toBe(encoding)
    expect(found.encodings).toMatchObject([{ encoding, score: 1 }])
  })

  it('finds single-byte encodings by their letters, or says that several fit', async () => {
    const german = await fileOf('windows-1252', [
      ['Name', 'Ort'],
      ['Jürgen Groß', 'Köln'],
      ['Zoë', 'Österreich'],
    ])
    const fitting = sniff(german, false).encodings.map(({ encoding }) => encoding)
    expect(fitting[0]).toBe('windows-1252')
    expect(fitting).toContain('iso-8859-1')
    expect(fitting).not.toContain('utf-8')
    const russian = await fileOf('windows-1251', [
      ['Имя', 'Город'],
      ['Анна', 'Москва'],
    ])
    expect(sniff(russian, false).encodings[0]!.encoding).toBe('windows-1251')
  })

  it('takes a character cut off by the end of the sample for no fault', async () => {
    const bytes = await fileOf('utf-8', japanese)
    for (let length = 60; length < 80; length++) {
      expect(sniff(bytes.subarray(0, length), true).encodings[0]!.encoding).toBe('utf-8')
    }
  })
})

describe('dialect', () => {
  const word = fc.constantFrom('abc', 'x y', 'a,b', 'p;q', 'one "two"', 'line\nbreak', '-')
  const number = fc.integer().map(String)

  it('finds delimiter, quote, line end and header of what was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, number, word, number), { minLength: 3, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('lf', 'crlf'),
        fc.boolean(),
        async (rows, delimiter, newline, quoteAll) => {
          const names = ['name', 'count', 'note', 'sum']
          const format = { delimiter, newline, quoteAll } as const
          const { bytes } = await write([batchOf(names, rows)], format)
          const found = sniff(bytes, false)
          expect(found.dialects[0]).toMatchObject({ delimiter, quote: '"', fields: 4 })
          expect(found.kind).toBe('csv')
          expect(found.newlines[newline]).toBeGreaterThan(3)
          expect(found.header.score).toBeGreaterThan(0.5)
          const without = await write([batchOf(names, rows)], { ...format, header: false })
          expect(sniff(without.bytes, false).header.against).toContain('name-numeric')
          expect(sniff(without.bytes, false).header.score).toBeLessThan(0.5)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is not misled by a delimiter that every row holds within quotes', () => {
    for (const value of ['p;q', 'p;q;r;s;t']) {
      const [best] = sniff(bytesOf(`"abc";"0";"${value}"\n`.repeat(3)), false).dialects
      expect(best).toMatchObject({ delimiter: ';', quote: '"', fields: 3 })
    }
  })

  it('leaves a half row at the end of a sample out', () => {
    const found = sniff(bytesOf('a;b;c\n1;2;3\n4;5;6\n7;8'), true)
    expect(found.dialects[0]).toMatchObject({ delimiter: ';', rows: 3, alike: 3 })
  })
})

describe('kind', () => {
  it('tells JSON, NDJSON and packed files', () => {
    expect(sniff(bytesOf(' [\n{"a":1}]'), false).kind).toBe('json')
    const lines = sniff(bytesOf('{"a":1}\n{"a":2}\nbroken\n'), false)
    expect(lines).toMatchObject({ kind: 'ndjson', objects: { lines: 3, objects: 2 } })
    expect(sniff(bytesOf(gzipSync('a,b\n')), false)).toMatchObject({
      compression: 'gzip',
      encodings: [],
    })
    expect(sniff(bytesOf('PK\x03\x04'), true).compression).toBe('zip')
    expect(sniff(bytesOf(''), false)).toMatchObject({ kind: 'csv', dialects: [] })
  })

  it('sees an envelope and says where its records are', () => {
    const pretty = JSON.stringify({ data: [{ id: 1 }, { id: 2 }], info: { n: 2 } }, null, 1)
    for (const text of ['{"data":[{"id":1},{"id":2}]}', pretty]) {
      expect(sniff(bytesOf(text), false)).toMatchObject({
        kind: 'json',
        records: [{ path: 'data', objects: 2 }],
      })
    }
    const cut = `{"ok":true,"result":{"items":[${'{"id":1,"text":"a"},'.repeat(9)}`
    expect(sniff(bytesOf(cut), true)).toMatchObject({
      kind: 'json',
      records: [{ path: 'result.items', objects: 9 }],
    })
  })

  it('takes a lone object on several lines for JSON, on one line for a line of NDJSON', () => {
    expect(sniff(bytesOf('{\n "a": 1,\n "b": [1]\n}\n'), false)).toMatchObject({
      kind: 'json',
      records: [],
    })
    expect(sniff(bytesOf('{"a":1,"b":[1]}\n'), false)).toMatchObject({ kind: 'ndjson' })
    expect(sniff(bytesOf('{a,b}\n1,2\n'), false)).toMatchObject({ kind: 'csv' })
  })

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, cut) => {
        const { encodings } = sniff(bytes, cut)
        for (const { score } of encodings) expect(score > 0 && score <= 1).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('lines before the header', () => {
  const table = 'id,name,city\n1,Ann,Köln\n2,Bo,Ulm\n'
  const german = 'Umsatz 2025, Stand 31.12.\n\n"Filiale ""Nord"""\n'

  it.each([
    ['none', table, 0, []],
    ['blank ones', `\n\r\n${table}`, 2, []],
    ['a title', `Customers\n${table}`, 1, ['Customers']],
    ['a title with a delimiter, a blank line', `売上,2025\n\n${table}`, 0, []],
    [
      'several',
      german +
        table.replace('city', 'city,a,b').replace('Köln', 'Köln,1,2').replace('Ulm', 'Ulm,3,4'),
      3,
      ['Umsatz 2025, Stand 31.12.', '"Filiale ""Nord"""'],
    ],
    [
      'what a spreadsheet fills up',
      `Customers,,\n,,\nof 27.11.,,\n${table}`,
      3,
      ['Customers,,', ',,', 'of 27.11.,,'],
    ],
    ['rows that say little, and no names', '7,,\n8,,\n9,Ann,Köln\n10,Bo,Ulm\n', 0, []],
    ['a first row that says little', 'Ann,,\n9,Ann,Köln\n10,Bo,Ulm\n', 0, []],
    ['a header that lacks a name', 'id,name\n1,Ann,Köln\n2,Bo,Ulm\n', 0, []],
    ['a single column', 'name\nAnn\nBo\n', 0, []],
    ['a blank line before a single column', '\nname\nAnn\n', 1, []],
    ['a first row over two lines', '"id\nnumber",name,city\n1,Ann,Köln\n', 0, []],
    ['no table at all', 'Dear Ann,\nthank you, and regards,\n\nBo\n', 0, []],
  ])('%s', (_what, text, lines, texts) => {
    const { titles, header } = sniff(bytesOf(text), false)
    expect(titles).toEqual({ lines, texts })
    if (lines > 0 && text.includes('id')) expect(header.for).toContain('names-unique')
  })
})
