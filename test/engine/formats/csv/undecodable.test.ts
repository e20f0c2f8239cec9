// Bytes that are no characters: their row is rejected, and no other; nothing is taken for what it is not.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { bytesIn, wrongBytes } from '../encoding/wrong-bytes.ts'
import { bytesOf } from '../bytes.ts'
import { readNaively } from './naive.ts'
import { read } from './read.ts'
import type { ReadingOptions } from './read.ts'

const sizes: ReadingOptions[] = [1, 2, 3, 1000].flatMap((size) =>
  [false, true].map((atOnce) => ({ chunk: size, batchBytes: size * 16, atOnce })),
)

describe.each(Object.entries(wrongBytes))('%s', (name, [bytes, wrong]) => {
  const encoding = name as Encoding
  const file = [...bytesIn('a,b\n1,x\n2,', encoding), ...bytes, ...bytesIn('\n3,y\n', encoding)]

  it('rejects the row and reads on', async () => {
    for (const size of sizes) {
      const { rows, ragged, error } = await read(file, { encoding, ...size })
      expect({ rows, error }).toEqual({
        rows: [
          ['1', 'x'],
          ['3', 'y'],
        ],
        error: undefined,
      })
      expect(ragged).toMatchObject([{ code: 'encoding.undecodable', bytes: wrong, place: '3#1' }])
    }
  })

  it('rejects it at the end of the file, cut off there, and in the first row without header', async () => {
    const cut = [...bytesIn('1\n', encoding), ...bytes]
    for (const size of sizes) {
      const { rows, ragged } = await read(cut, { encoding, header: false, ...size })
      expect({ rows, bytes: ragged[0]?.bytes }).toEqual({ rows: [['1']], bytes: wrong })
      const first = [...bytes, ...bytesIn('\n1\n', encoding)]
      const { rows: others } = await read(first, { encoding, header: false, ...size })
      expect(others).toEqual([['1']])
    }
  })
})

test('wrong bytes swallow no delimiter, quote or line end', async () => {
  const lead = [0x22, 0x78, 0x0a, 0xe3, 0x81, 0x22, 0x2c, 0xe3, 0x0a]
  const file = [...bytesOf('a,b\n'), ...lead, ...bytesOf('1,2\n')]
  for (const size of sizes) {
    const { rows, ragged } = await read(file, size)
    expect(rows).toEqual([['1', '2']])
    expect(ragged).toEqual([
      {
        code: 'encoding.undecodable',
        fields: NaN,
        record: ['x\n\ufffd\ufffd', '\ufffd'],
        place: '2#0',
        bytes: 'E3 81',
      },
    ])
  }
})

test('a row that is ragged or broken beside is rejected for its bytes', async () => {
  const file = [...bytesOf('a,b\n1,'), 0xff, ...bytesOf(',3\n"x"'), 0xfe, ...bytesOf('\n1,2\n')]
  for (const size of sizes) {
    const { rows, ragged } = await read(file, size)
    expect(rows).toEqual([['1', '2']])
    expect(ragged.map(({ bytes, record }) => [bytes, record])).toEqual([
      ['FF', ['1', '\ufffd', '3']],
      ['FE', ['"x"\ufffd']],
    ])
  }
})

test('of many wrong bytes the first are named', async () => {
  const file = [...bytesOf('a\n'), ...Array.from({ length: 50 }, () => 0xff), 10]
  const { ragged } = await read(file)
  expect(ragged[0]).toMatchObject({
    bytes: `${Array.from({ length: 16 }, () => 'FF').join(' ')} …`,
    record: ['\ufffd'.repeat(50)],
  })
})

test('lines that are skipped may hold them', async () => {
  const file = [0xff, 10, ...bytesOf('a\n1\n')]
  expect(await read(file, { skipLines: 1 })).toMatchObject({ names: ['a'], rows: [['1']] })
})

test('ISO-2022-JP: a lost escape sequence costs its line, not those after it', async () => {
  const kanji = [0x1b, 0x24, 0x42, 0x34, 0x41]
  const lost = [0x9b, 0x28, 0x42, 0x2c, 0x79]
  const file = [
    ...bytesOf('a,b\n'),
    ...kanji,
    ...lost,
    10,
    ...kanji,
    0x1b,
    0x28,
    0x42,
    ...bytesOf(',z\n'),
  ]
  for (const size of sizes) {
    const { rows, ragged } = await read(file, { encoding: 'iso-2022-jp', ...size })
    expect(rows).toEqual([['漢', 'z']])
    expect(ragged).toMatchObject([{ bytes: '9B 28 42 2C 79', place: '2#0' }])
  }
})

test('exactly the rows with wrong bytes are rejected, as another reader has them', async () => {
  const pieces = [0x61, 0x2c, 0x0a, 0x22, 0x0d, 0xe3, 0x81, 0x82, 0xf0, 0xff, 0xc2]
  const piece = fc.constantFrom(...pieces)
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      async (bytes, size, atOnce) => {
        const file = [...bytesOf('h,i\n'), ...bytes]
        const { rows, ragged, error } = await read(file, { chunk: size, batchBytes: size, atOnce })
        const naive = readNaively(new TextDecoder().decode(Uint8Array.from(file)), true)
        expect(error?.code).toBe(naive.error?.code)
        if (error !== undefined) return
        const sound = naive.rows.filter((row) =>
          row.every((value) => value?.includes('\ufffd') !== true),
        )
        expect(rows).toEqual(sound)
        expect(ragged.length + rows.length).toBe(naive.rows.length + naive.ragged.length)
        expect(rows.flat().join('')).not.toContain('\ufffd')
      },
    ),
    { numRuns: 400 },
  )
})

test('a file full of them is read to its end', async () => {
  const file = new Uint8Array(1_000_000).fill(0xff)
  for (let at = 0; at < file.length; at += 100) file[at] = 10
  for (let at = 2; at < file.length; at += 3) if (file[at] !== 10) file[at] = 0x61
  file.set(bytesOf('a\n'))
  for (const atOnce of [false, true]) {
    const sizing = { chunk: 65536, batchBytes: 262_144, atOnce }
    const { rows, ragged } = await read(file, sizing)
    expect([rows.length, ragged.length]).toEqual([0, 10_000])
  }
})
