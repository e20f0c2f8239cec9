// Packed files: unpacked alike in every chunk size; damage, bombs and unclear choices refused by name.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { UnpackLimits } from '../../../../engine/formats/compression/format.ts'
import { openUnpacked } from '../../../../engine/formats/compression/open.ts'
import { bytesOf, sourceOf } from '../bytes.ts'
import { zipOf } from './zip-of.ts'

async function unpack(
  bytes: Uint8Array,
  kind: 'gzip' | 'zip',
  {
    chunk = 1000,
    member = '',
    limits,
  }: { chunk?: number; member?: string; limits?: UnpackLimits } = {},
): Promise<string> {
  const source = await openUnpacked({
    open: () => Promise.resolve(sourceOf(bytes, chunk)),
    compression: { kind, member, members: 'one' },
    file: 'f',
    ...(limits === undefined ? {} : { limits }),
  })
  const parts: Uint8Array[] = []
  const into = new Uint8Array(chunk)
  for (let size = await source.read(into); size > 0; size = await source.read(into)) {
    parts.push(into.slice(0, size))
  }
  await source.close()
  return Buffer.concat(parts).toString()
}

const text = 'id,name\n1,髙橋\n2,é\n'.repeat(20)
const failing = (code: string) => expect.objectContaining({ code })

describe('gzip', () => {
  const packed = new Uint8Array(gzipSync(text))

  it('is unpacked in chunks of every size, of one member or several', async () => {
    const three = bytesOf(Buffer.concat([packed, gzipSync(''), gzipSync('end')]))
    for (let chunk = 1; chunk <= three.length; chunk++) {
      expect(await unpack(packed, 'gzip', { chunk })).toBe(text)
      expect(await unpack(three, 'gzip', { chunk })).toBe(`${text}end`)
    }
  })

  it('is refused wherever it is cut off or a byte is wrong', async () => {
    for (let length = 0; length < packed.length; length++) {
      await expect(unpack(packed.subarray(0, length), 'gzip', { chunk: 7 })).rejects.toEqual(
        expect.objectContaining({ code: expect.stringMatching(/^archive\.(broken|checksum)$/) }),
      )
    }
    // The header's time and system say nothing about the contents.
    for (let at = 10; at < packed.length; at++) {
      const wrong = packed.with(at, packed[at]! ^ 0x10)
      await expect(unpack(wrong, 'gzip')).rejects.toMatchObject({
        code: expect.stringMatching(/^archive\.(broken|checksum|ratio)$/) as string,
      })
    }
    await expect(unpack(bytesOf('id,name\n'), 'gzip')).rejects.toEqual(failing('archive.broken'))
    const trailing = bytesOf(Buffer.concat([packed, Buffer.from('garbage')]))
    await expect(unpack(trailing, 'gzip')).rejects.toEqual(failing('archive.trailing'))
  })

  it('may be padded with zero bytes at its end, and with nothing else', async () => {
    const files: [Uint8Array, string][] = [
      [packed, text],
      [new Uint8Array(gzipSync('')), ''],
      [bytesOf(Buffer.concat([packed, gzipSync('end')])), `${text}end`],
      [bytesOf(Buffer.concat([packed, gzipSync('')])), text],
    ]
    for (const [file, expected] of files) {
      for (const zeros of [1, 2, 3, 4, 5, 8, 9, 10, 511, 20_000]) {
        const padded = Buffer.concat([file, Buffer.alloc(zeros)])
        const chunks = zeros > 600 ? [1000, 8192] : [1, 2, 3, 7, 64, file.length, file.length + 1]
        for (const chunk of chunks) {
          expect(await unpack(bytesOf(padded), 'gzip', { chunk }), `${zeros}, ${chunk}`).toBe(
            expected,
          )
          const spoilt = bytesOf(Buffer.concat([padded, Buffer.from('x')]))
          await expect(
            unpack(spoilt, 'gzip', { chunk }),
            `${zeros}, ${chunk}`,
          ).rejects.toMatchObject({
            code: 'archive.trailing',
            values: { offset: padded.length },
          })
        }
      }
    }
  })

  it('tells where bytes behind it begin, in chunks of every size', async () => {
    for (const rest of ['x', 'xy', 'xyz', 'garbage and more of it']) {
      const spoilt = bytesOf(Buffer.concat([packed, Buffer.from(rest)]))
      for (let chunk = 1; chunk <= spoilt.length; chunk++) {
        await expect(unpack(spoilt, 'gzip', { chunk }), `${rest} ${chunk}`).rejects.toMatchObject({
          code: 'archive.trailing',
          values: { offset: packed.length },
        })
      }
    }
    for (const zeros of [3, 20, 9000]) {
      await expect(unpack(new Uint8Array(zeros), 'gzip')).rejects.toEqual(failing('archive.broken'))
    }
  })

  it('is refused when too much comes out', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(4 * 2 ** 20)))
    const limits = { maxBytes: 2 ** 30, maxRatio: 100, freeBytes: 2 ** 20 }
    await expect(unpack(bomb, 'gzip', { limits })).rejects.toEqual(failing('archive.ratio'))
    const small = { maxBytes: 1000, maxRatio: 1000, freeBytes: 0 }
    await expect(unpack(bomb, 'gzip', { limits: small })).rejects.toEqual(
      failing('archive.too-large'),
    )
    const all = await unpack(bomb, 'gzip', { limits: { ...limits, maxRatio: 2000 } })
    expect(all).toHaveLength(4 * 2 ** 20)
  })
})

describe('zip', () => {
  const files = [
    { name: 'folder/', content: '', method: 0 },
    { name: 'folder/orders_1.csv', content: text },
    { name: '__MACOSX/x', content: 'x' },
    { name: '説明.txt', content: 'stored', method: 0 },
    { name: 'empty', content: '' },
  ]
  const packed = zipOf(files, 'a comment')

  it('gives the chosen file in chunks of every size', async () => {
    for (let chunk = 1; chunk <= packed.length; chunk += 3) {
      expect(await unpack(packed, 'zip', { chunk, member: 'folder/orders_*.csv' })).toBe(text)
    }
    expect(await unpack(packed, 'zip', { member: '説明.txt' })).toBe('stored')
    expect(await unpack(packed, 'zip', { member: 'empty' })).toBe('')
    expect(await unpack(zipOf(files.slice(0, 3)), 'zip')).toBe(text)
  })

  it.each([2 ** 16, 2 ** 17, 2 ** 20, 2 ** 21, 5_000_000])(
    'is read to its list, which lies about byte %i',
    async (middle) => {
      for (let length = middle - 1000; length <= middle; length += 100) {
        const content = Buffer.alloc(length, 'a,b\n')
        const large = zipOf([{ name: 'large', content, method: 0 }, ...files])
        expect(await unpack(large, 'zip', { chunk: 100_003, member: '説明.txt' })).toBe('stored')
      }
    },
  )

  it('refuses an unclear choice, naming what is there', async () => {
    await expect(unpack(packed, 'zip')).rejects.toMatchObject({
      code: 'archive.several',
      values: { found: 'folder/orders_1.csv, 説明.txt, empty' },
    })
    await expect(unpack(packed, 'zip', { member: 'gone' })).rejects.toEqual(
      failing('archive.no-member'),
    )
  })

  it('says of a zip without files that there are none', async () => {
    for (const nothing of [zipOf([]), zipOf(files.slice(0, 1))]) {
      await expect(unpack(nothing, 'zip')).rejects.toEqual(failing('archive.no-file'))
    }
  })

  it('refuses passwords, unknown methods, damage and bombs', async () => {
    const one = { name: 'a', content: text }
    const cases = [
      [zipOf([{ ...one, flags: 1 }]), 'archive.encrypted'],
      [zipOf([{ ...one, method: 9 }]), 'archive.method'],
      [zipOf([one]).subarray(5), 'archive.broken'],
      [zipOf([one]).subarray(0, -30), 'archive.broken'],
      [bytesOf('PK'), 'archive.broken'],
    ] as const
    for (const [bytes, code] of cases) {
      await expect(unpack(bytes, 'zip')).rejects.toEqual(failing(code))
    }
    const stored = zipOf([{ ...one, method: 0 }])
    await expect(unpack(stored.with(40, 0), 'zip')).rejects.toEqual(failing('archive.checksum'))
    const limits = { maxBytes: 100, maxRatio: 1000, freeBytes: 0 }
    await expect(unpack(zipOf([one]), 'zip', { limits })).rejects.toEqual(
      failing('archive.too-large'),
    )
  })
})
