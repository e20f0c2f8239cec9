// The CSV writer: canonical quoting whatever the input's was, fields copied from files, encodings.
import { describe, expect, test } from 'vitest'
import type { Batch } from '../../../../engine/batch/batch.ts'
import { selectRows } from '../../../../engine/batch/batch.ts'
import { Memory } from '../../../../engine/batch/memory.ts'
import { missingRow } from '../../../../engine/batch/vector.ts'
import { defaultWriteFormat } from '../../../../engine/formats/csv/format.ts'
import { CsvWriter } from '../../../../engine/formats/csv/writer.ts'
import { digestOf, sinkOf } from '../bytes.ts'
import { read } from './read.ts'
import { batchOf } from './batch-of.ts'
import { rewrite, write } from './write.ts'

describe('quoting', () => {
  const values = [null, '', ' ', 'a', 'a,b', 'a"b', '"', 'a\nb', 'a\rb', ';', '合', '\ufeff']
  const rows = values.map((value) => [value, value])

  test('only where it must be', async () => {
    const { text } = await write([batchOf(['h', 'i'], rows)])
    const cells = [
      '',
      '""',
      ' ',
      'a',
      '"a,b"',
      '"a""b"',
      '""""',
      '"a\nb"',
      '"a\rb"',
      ';',
      '合',
      '\ufeff',
    ]
    expect(text).toBe(`h,i\n${cells.map((cell) => `${cell},${cell}\n`).join('')}`)
  })

  test('everywhere but null when asked for; other signs, CRLF, BOM, no header', async () => {
    const batch = batchOf(
      ['h', 'i'],
      [
        ['a', null],
        ['', "x;'y"],
      ],
    )
    expect((await write([batch], { quoteAll: true })).text).toBe('"h","i"\n"a",\n"","x;\'y"\n')
    const both = { quoteAll: true, nullAs: 'quotes' } as const
    expect((await write([batch], both)).text).toBe('"h","i"\n"a",""\n"","x;\'y"\n')
    expect((await write([batch], { nullAs: 'quotes' })).text).toBe('h,i\na,""\n"",x;\'y\n')
    expect((await write([batch], { emptyAs: 'nothing' })).text).toBe("h,i\na,\n,x;'y\n")
    const format = {
      delimiter: ';',
      quote: "'",
      newline: 'crlf',
      bom: true,
      header: false,
    } as const
    expect((await write([batch], format)).text).toBe("\ufeffa;\r\n'';'x;''y'\r\n")
  })

  test('field names are quoted like values', async () => {
    expect((await write([batchOf(['a,b', 'c"'], [])])).text).toBe('"a,b","c"""\n')
  })

  test("the input's own quoting leaves no trace", async () => {
    const quoted = '"a","b","c"\r\n"1","x y",""\r\n"2",,"p,q"\n"3","s""t",\n'
    const plain = 'a,b,c\n1,x y,""\n2,,"p,q"\n3,"s""t",\n'
    for (const file of [quoted, plain]) {
      for (const batchBytes of [16, 20, 33, 1000]) {
        expect((await rewrite(file, {}, undefined, batchBytes)).text).toBe(plain)
      }
    }
    expect((await rewrite('a,b\nx"y,p\rq\n')).text).toBe('a,b\n"x""y","p\rq"\n')
  })
})

/** Fields c, a, b, then a and b with the first row missing, then c; rows from last to first. */
function rearranged(batch: Batch): Batch {
  const [a, b, c] = batch.columns
  const order = Uint32Array.from({ length: batch.rowCount }, (_, i) => i)
  const rows = order.map((row) => (row === 0 ? missingRow : row))
  const columns = [c!, a!, b!, { vector: a!.vector, rows }, { vector: b!.vector, rows }, c!]
  const schema = ['c', 'a', 'b', 'd', 'e', 'f'].map((name) => ({ name, type: 'string' as const }))
  return selectRows({ ...batch, schema, columns }, order.toReversed())
}

describe('fields copied from a file', () => {
  const text = `a,b,c\n${'1,x y,w\n2,,\n'.repeat(50)}`

  test('reordered, repeated, selected, missing', async () => {
    const { text: out } = await rewrite(text, {}, rearranged, 4096)
    const body = [',2,,2,,', 'w,1,x y,1,x y,w']
    const lines = Array.from({ length: 100 }, (_, i) => body[i % 2]!)
    lines[99] = 'w,1,x y,,,w'
    expect(out).toBe(`c,a,b,d,e,f\n${lines.join('\n')}\n`)
  })

  test('CRLF comes from the format, not from the file', async () => {
    const crlf = text.replaceAll('\n', '\r\n')
    expect((await rewrite(crlf)).text).toBe(text)
    expect((await rewrite(text, { newline: 'crlf' })).text).toBe(crlf)
  })

  test('rows far longer than the buffer', async () => {
    const cell = 'long cell '.repeat(80_000)
    const file = `a,b\n${cell},1\n"${cell},""",2\n`
    expect((await rewrite(file)).text).toBe(file)
  })
})

describe('encodings', () => {
  const rows = [
    ['1', '表ポ髙①～−'],
    ['é', 'ok'],
    ['2', '😀é😀'],
    ['3', '合わせ'],
  ]

  test('rows that cannot be encoded are left out, all their characters named', async () => {
    const {
      bytes,
      rows: written,
      left,
    } = await write([batchOf(['番号', 'b'], rows)], {
      encoding: 'shift_jis',
      newline: 'crlf',
    })
    expect(left).toEqual([
      { row: 1, field: '番号', value: 'é', characters: ['é'] },
      { row: 2, field: 'b', value: '😀é😀', characters: ['😀', 'é'] },
    ])
    expect(written).toBe(2)
    const reading = await read(bytes, { encoding: 'shift_jis' })
    expect(reading.names).toEqual(['番号', 'b'])
    expect(reading.rows).toEqual([
      ['1', '表ポ髙①～－'],
      ['3', '合わせ'],
    ])
  })

  test('or get a replacement, quoted as it needs', async () => {
    const format = { encoding: 'windows-1252', unencodable: 'replace', replacement: ',?' } as const
    const { bytes, left } = await write([batchOf(['a', '合'], rows)], format)
    expect(left).toEqual([])
    const reading = await read(bytes, { encoding: 'windows-1252' })
    expect(reading.names).toEqual(['a', ',?'])
    expect(reading.rows[1]).toEqual(['é', 'ok'])
    expect(reading.rows[2]).toEqual(['2', ',?é,?'])
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'a first text that begins as a byte order mark is still there when the file is read again: %s',
    async (encoding) => {
      const marked = [['\ufeffx', 'y']]
      for (const header of [true, false]) {
        const names = header ? ['\ufeffa', 'b'] : ['column 1', 'column 2']
        for (const bom of [true, false]) {
          const { bytes } = await write([batchOf(names, []), batchOf(names, marked)], {
            encoding,
            header,
            bom,
          })
          const back = await read(bytes, { encoding, header })
          expect({ names: back.names, rows: back.rows }).toEqual({ names, rows: marked })
        }
      }
    },
  )

  test('a header or a replacement that cannot be encoded stops at once', async () => {
    const batch = batchOf(['é'], [])
    const encoding = 'shift_jis'
    await expect(write([batch], { encoding })).rejects.toThrow(
      expect.objectContaining({ code: 'file.unencodable-header' }),
    )
    const format = { encoding, unencodable: 'replace', replacement: '😀' } as const
    await expect(write([batch], format)).rejects.toThrow(
      expect.objectContaining({ code: 'file.unencodable-replacement' }),
    )
  })
})

describe('when a run fails', () => {
  test.each(['utf-8', 'shift_jis'] as const)(
    'what was written is thrown away: %s',
    async (encoding) => {
      const memory = new Memory()
      const sink = sinkOf()
      const format = { ...defaultWriteFormat, encoding }
      const batch = batchOf(['a'], [['1']])
      const { schema } = batch
      const options = { format, schema, sink, digest: digestOf(), memory, unencodable: () => {} }
      const writer = new CsvWriter(options)
      await writer.write(batch)
      await writer.abort()
      await writer.abort()
      expect({ aborted: sink.aborted, closed: sink.closed }).toEqual({ aborted: 1, closed: false })
    },
  )

  test('but not what was finished before', async () => {
    const sink = sinkOf()
    const options = { format: defaultWriteFormat, schema: [], sink, digest: digestOf() }
    const writer = new CsvWriter({ ...options, memory: new Memory(), unencodable: () => {} })
    await writer.finish()
    await writer.abort()
    expect({ aborted: sink.aborted, closed: sink.closed }).toEqual({ aborted: 0, closed: true })
  })
})

test('null and empty text are written as the format says, also when they come from a file, in any encoding', async () => {
  const text = 'a,b\n,""\n"",x\n'
  for (const encoding of ['utf-8', 'shift_jis'] as const) {
    const written = async (format: object) => (await rewrite(text, { encoding, ...format })).text
    expect(await written({})).toBe(text)
    expect(await written({ nullAs: 'quotes' })).toBe('a,b\n"",""\n"",x\n')
    expect(await written({ emptyAs: 'nothing' })).toBe('a,b\n,\n,x\n')
    expect(await written({ nullAs: 'quotes', emptyAs: 'nothing' })).toBe('a,b\n"",\n,x\n')
    const quoted = { quoteAll: true, nullAs: 'quotes' }
    expect(await written(quoted)).toBe('"a","b"\n"",""\n"","x"\n')
  }
})
