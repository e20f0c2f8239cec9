// Packed files: unpacked alike in every chunk size; damage, bombs and unclear choices refused by name.
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../engine/formats/compression/crc32.ts'
import type { UnpackLimits } from '../../../../engine/formats/compression/format.ts'
import { openUnpacked } from '../../../../engine/formats/compression/open.ts'
import { bytesOf, sourceOf } from '../bytes.ts'

export interface Packed {
  name: string
  content: string
  method?: number
  flags?: number
}

/** A zip by the book, without what only some programs write. */
export function zipOf(files: readonly Packed[], comment = ''): Uint8Array {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, content, method = 8, flags = 0 } of files) {
    const bytes = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return new Uint8Array(Buffer.concat([...parts, directory, end, Buffer.from(comment)]))
}

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
    compression: { kind, member },
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
    await expect(unpack(trailing, 'gzip')).rejects.toEqual(failing('archive.broken'))
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

  it('refuses an unclear choice, naming what is there', async () => {
    await expect(unpack(packed, 'zip')).rejects.toMatchObject({
      code: 'archive.several',
      values: { found: 'folder/orders_1.csv, 説明.txt, empty' },
    })
    await expect(unpack(packed, 'zip', { member: 'gone' })).rejects.toEqual(
      failing('archive.no-member'),
    )
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
