// Neither chunk size nor batch size changes what is read; and what is read is what the rules say.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { bytesOf } from '../bytes.ts'
import { readNaively } from '../csv/naive.ts'
import { read } from '../csv/read.ts'

const files = [
  'id,name\r\n1,"Ann ""A"""\r\n2,"multi\r\nline, ""x"""\r\n\r\n3,合わせ😀\r\n4\r\n5,a,b\r\n6,"',
  '\ufeff"a","b"\n"","",\n,\n"\n","\r\n"\nlast,"no newline"',
  'x\n\n"a"\n\r\n"b"x\n',
  'k,v\n1,é合😀髙\n\xff',
]

test.each(files)('every chunk size from one byte, many batch sizes: %j', async (file) => {
  const whole = await read(file, { chunk: 10_000, batchBytes: 10_000 })
  const length = bytesOf(file).length
  for (const batchBytes of [1, 17, 23, 40, 64, 1000]) {
    for (let chunk = 1; chunk <= length; chunk++) {
      expect(await read(file, { chunk, batchBytes })).toEqual(whole)
      expect(await read(file, { chunk, batchBytes, atOnce: true })).toEqual(whole)
    }
  }
})

test('every chunk size in Shift_JIS, a wrong pair at the end', async () => {
  const encoder = newEncoder('shift_jis')!
  const text = bytesOf('番号,名前\r\n1,"表ポ,髙①"\r\n2,ｱｲｳソ\\能|\r\n')
  const file = new Uint8Array(text.length + 2)
  const end = encoder.encode(text, 0, text.length, file, 0)
  file.set([0x81, 0xff], end)
  const bytes = file.subarray(0, end + 2)
  const format = { encoding: 'shift_jis', undecodable: 'stop' } as const
  const whole = await read(bytes, { ...format, chunk: 1000, batchBytes: 1000 })
  expect(whole.rows).toEqual([
    ['1', '表ポ,髙①'],
    ['2', 'ｱｲｳソ\\能|'],
  ])
  expect(whole.error).toMatchObject({ values: { byte: '81', offset: end, line: 4 } })
  for (let chunk = 1; chunk <= bytes.length; chunk++) {
    for (const batchBytes of [1, 20, 1000]) {
      expect(await read(bytes, { ...format, chunk, batchBytes })).toEqual(whole)
    }
  }
})

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(',', '\n', '\r\n', '"', '""', ',""', '\n"', '",') },
  { weight: 2, arbitrary: fc.constantFrom('a', 'bc', '合', '😀', ' ', '\r', '\0', '0012345678') },
)

test('hostile text is read as the naive reader reads it, in whatever sizes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 60 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 80 }),
      fc.boolean(),
      async (pieces, header, chunk, batchBytes, atOnce) => {
        const text = pieces.join('')
        const naive = readNaively(text, header)
        const { names, rows, places, ragged, error } = await read(text, {
          header,
          chunk,
          batchBytes,
          atOnce,
        })
        expect(error?.code).toBe(naive.error?.code)
        if (naive.error !== undefined && naive.error.line > 0) {
          expect(error).toMatchObject({ place: { line: naive.error.line } })
        }
        if (error !== undefined) return
        expect({ rows, places }).toEqual({ rows: naive.rows, places: naive.places })
        expect(ragged.map(({ fields, place }) => ({ fields, place }))).toEqual(naive.ragged)
        if (header) expect(names.length).toBe(naive.names.length)
      },
    ),
    { numRuns: 1500 },
  )
})

test('any bytes whatever: rows or an error of ours, the same in all sizes', async () => {
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(10, 13, 34, 44, 0x81, 0x5c, 0xef, 0xbb, 0xbf),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(byte, { maxLength: 80 }),
      fc.constantFrom('utf-8', 'shift_jis', 'windows-1252'),
      fc.integer({ min: 1, max: 90 }),
      async (bytes, encoding, size) => {
        const whole = await read(bytes, { encoding, chunk: 1000, batchBytes: 1000 })
        const sizes = { chunk: size, batchBytes: size }
        const parts = await read(bytes, { encoding, ...sizes })
        expect(await read(bytes, { encoding, ...sizes, atOnce: true })).toEqual(parts)
        expect(parts.error).toEqual(whole.error)
        if (whole.error === undefined) expect(parts).toEqual(whole)
        else expect(parts.rows).toEqual(whole.rows)
      },
    ),
    { numRuns: 1500 },
  )
})
