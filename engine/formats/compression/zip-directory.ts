// The list of files at the end of a zip: the only part of it that says for sure what is in it.
import { AwaseError } from '../../error.ts'
import type { ByteSource } from '../../host.ts'

export interface ZipMember {
  name: string
  /** 0 stored, 8 deflated; others are refused. */
  method: number
  encrypted: boolean
  crc: number
  packedBytes: number
  unpackedBytes: number
  /** Where its local header begins. */
  offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endBytes = 22
const entryBytes = 46
/** The list must lie within the last megabyte of the file. */
const tailBytes = 2 ** 20
/** Most files are small: they need no two megabytes. */
const firstBytes = 2 ** 16
const none = 0xffffffff

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

/** Reads the file to its end. Errors: `archive.broken`, `archive.zip64`. */
export async function readZipDirectory(source: ByteSource, file: string): Promise<ZipMember[]> {
  const { tail, length } = await readTail(source)
  const broken = new AwaseError('archive.broken', { place: { file }, values: { file } })
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length)
  let end = tail.length - endBytes
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end--
  if (end < 0) throw broken
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  if (offset === none || count === 0xffff) {
    throw new AwaseError('archive.zip64', { place: { file }, values: { file } })
  }
  let at = offset - (length - tail.length)
  const members: ZipMember[] = []
  for (let i = 0; i < count; i++) {
    const member = at < 0 ? undefined : memberAt(view, tail, at)
    if (member === undefined) throw broken
    members.push(member.member)
    at = member.next
  }
  return members
}

function memberAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { member: ZipMember; next: number } | undefined {
  if (at + entryBytes > view.byteLength) return undefined
  if (view.getUint32(at, true) !== entrySignature) return undefined
  const nameEnd = at + entryBytes + view.getUint16(at + 28, true)
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength) return undefined
  const member = {
    name: decoder.decode(bytes.subarray(at + entryBytes, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  return { member, next }
}

async function readTail(source: ByteSource): Promise<{ tail: Uint8Array; length: number }> {
  let buffer = new Uint8Array(firstBytes)
  let filled = 0
  let length = 0
  for (;;) {
    if (filled === buffer.length && filled < tailBytes * 2) {
      const larger = new Uint8Array(filled * 2)
      larger.set(buffer)
      buffer = larger
    } else if (filled === buffer.length) {
      buffer.copyWithin(0, filled - tailBytes, filled)
      filled = tailBytes
    }
    const size = await source.read(buffer.subarray(filled))
    if (size === 0) return { tail: buffer.subarray(0, filled), length }
    filled += size
    length += size
  }
}
