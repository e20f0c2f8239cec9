// Files in every encoding: what is written is read back, in every chunk size from one byte.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { encodings, isUnicode } from '../../../../engine/formats/csv/format.ts'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { wrongBytes } from '../encoding/wrong-bytes.ts'
import { read } from './read.ts'
import { batchOf } from './batch-of.ts'
import { write } from './write.ts'

/** Signs that some encoding has, without those that two codes share. */
const signs = [...'aZ0~ ,"\n\t;éößłčПжяΩάğİšąļ€Äあア漢字表噂ー〒丂侄ｱﾟ']

function signsOf(encoding: Encoding): string[] {
  const encoder = newEncoder(encoding)
  return signs.filter((sign) => encoder === undefined || encoder.has(sign.codePointAt(0)!))
}

describe.each(encodings)('%s', (encoding) => {
  const own = isUnicode(encoding) ? [...signs, '😀', '\u{10ffff}'] : signsOf(encoding)
  const text = fc.string({ unit: fc.constantFrom(...own), maxLength: 6 })

  it('is read back in chunks and batches of every size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { maxLength: 6 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        async (rows, bom, size) => {
          const { bytes, left } = await write([batchOf(['a', 'b'], rows)], { encoding, bom })
          expect(left).toEqual([])
          const reading = await read(bytes, { encoding, chunk: size, batchBytes: size })
          expect(reading).toMatchObject({ names: ['a', 'b'], rows })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stops at bytes that it does not know and names the place', async () => {
    const [bytes] = wrongBytes[encoding] ?? []
    if (bytes === undefined) {
      const all = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x22)
      expect((await read(all, { encoding, header: false })).error).toBeUndefined()
      return
    }
    const { bytes: head } = await write([batchOf(['a'], [['1']])], { encoding })
    for (const chunk of [1, 2, 3, 1000]) {
      const { error, rows } = await read([...head, ...bytes], {
        encoding,
        chunk,
        undecodable: 'stop',
      })
      expect(rows).toEqual([['1']])
      expect(error).toMatchObject({
        code: 'encoding.invalid-bytes',
        values: { line: 3, offset: head.length },
      })
    }
  })
})

test('a character cut off by the end of the file is invalid', async () => {
  for (const [encoding, bytes] of [
    ['euc-jp', [0x61, 0x0a, 0x8f, 0xb0]],
    ['utf-16le', [0x61, 0, 0x0a, 0, 0x62]],
    ['iso-2022-jp', [0x61, 0x0a, 0x1b, 0x24]],
  ] as const) {
    const { error } = await read(bytes, { encoding, undecodable: 'stop' })
    expect(error).toMatchObject({ code: 'encoding.invalid-bytes', values: { encoding } })
  }
})

test('folds what it can and rejects the rest with only the characters that remain', async () => {
  const rows = [
    ['ñá', '①'],
    ['😀①', 'é'],
  ]
  const { left, bytes } = await write([batchOf(['“a”', 'b'], rows)], {
    encoding: 'iso-2022-jp',
    unencodable: 'fold',
  })
  expect(left).toEqual([{ row: 1, field: '“a”', value: '😀①', characters: ['😀'] }])
  const reading = await read(bytes, { encoding: 'iso-2022-jp' })
  expect(reading).toMatchObject({ names: ['“a”', 'b'], rows: [['na', '①']] })
})

test('characters of vendors are read and written in Japanese encodings as browsers have them', async () => {
  const rows = [['①㈱髙﨑ⅰ№']]
  const euc = [0xad, 0xa1, 0xad, 0xea, 0xfc, 0xe2, 0xf9, 0xf5, 0xfc, 0xf1, 0xad, 0xe2]
  const { bytes } = await write([batchOf(['a'], rows)], { encoding: 'euc-jp', header: false })
  expect(new TextDecoder('euc-jp').decode(bytes)).toBe('①㈱髙﨑ⅰ№\n')
  expect((await read([...euc, 10], { encoding: 'euc-jp', header: false })).rows).toEqual(rows)
  const kanji = [0x1b, 0x24, 0x42, ...euc.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42, 10]
  const escaped = { encoding: 'iso-2022-jp', header: false } as const
  expect([...(await write([batchOf(['a'], rows)], escaped)).bytes]).toEqual(kanji)
  expect((await read(kanji, escaped)).rows).toEqual(rows)
  const halfWidth = [0x1b, 0x28, 0x49, 0x31, 0x36, 0x5e, 0x1b, 0x28, 0x42, 10]
  for (const chunk of [1, 2, 100]) {
    expect((await read(halfWidth, { ...escaped, chunk })).rows).toEqual([['ｱｶﾞ']])
  }
})
