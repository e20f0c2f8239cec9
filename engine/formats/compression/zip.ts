// Reads one file out of a zip: found by the list at its end, unpacked as a stream, checked against size and checksum.
import type { Inflate } from 'fflate'
import type { ByteSource } from '../../host.ts'
import { AwaseError } from '../../error.ts'
import type { Compression, UnpackLimits } from './format.ts'
import { UnpackedBytes } from './unpacked-bytes.ts'
import type { ZipMember } from './zip-directory.ts'

const pieceBytes = 8 * 1024
const localHeaderBytes = 30
const localSignature = 0x04034b50
const none = 0xffffffff
const deflated = 8

/** Errors: `archive.no-file`, `archive.no-member`, `archive.several`, `archive.encrypted`, `archive.method`, `archive.zip64`. */
export function chooseMembers(
  listed: readonly ZipMember[],
  { member: wanted, members }: Compression,
  file: string,
): readonly ZipMember[] {
  const files = listed.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'))
  const fitting = wanted === '' ? files : files.filter(({ name }) => fits(name, wanted))
  const names = (fitting.length === 0 ? files : fitting).slice(0, 10).map(({ name }) => name)
  const values = { file, member: wanted === '' ? '*' : wanted, found: names.join(', ') }
  const refuse = (code: string): AwaseError => new AwaseError(code, { place: { file }, values })
  if (files.length === 0) throw refuse('archive.no-file')
  if (fitting.length === 0) throw refuse('archive.no-member')
  if (fitting.length > 1 && members === 'one') throw refuse('archive.several')
  for (const one of fitting) checkMember(one, file, placeOf(one, members, file))
  return fitting
}

/** How errors and origins name a file in a zip: by the zip alone where it is the only one. */
export function placeOf({ name }: ZipMember, members: Compression['members'], file: string) {
  return members === 'all' ? `${file}/${name}` : file
}

function checkMember(member: ZipMember, file: string, place: string): void {
  const values = { file, member: member.name, found: member.name }
  const refuse = (code: string): AwaseError =>
    new AwaseError(code, { place: { file: place }, values })
  if (member.encrypted) throw refuse('archive.encrypted')
  if (member.method !== 0 && member.method !== deflated) throw refuse('archive.method')
  if (member.packedBytes === none || member.offset === none) throw refuse('archive.zip64')
}

function fits(name: string, wanted: string): boolean {
  const star = wanted.indexOf('*')
  if (star < 0) return name === wanted
  const [before, after] = [wanted.slice(0, star), wanted.slice(star + 1)]
  const long = name.length >= before.length + after.length
  return long && name.startsWith(before) && name.endsWith(after)
}

export interface ZipMemberOptions {
  source: ByteSource
  member: ZipMember
  file: string
  limits: UnpackLimits
  inflate: typeof Inflate
}

/** The bytes of a member, out of a source that stands at the start of the zip. */
export class ZipMemberSource implements ByteSource {
  private readonly source: ByteSource
  private readonly member: ZipMember
  private readonly unpacked: UnpackedBytes
  private readonly stream: Inflate | undefined
  private left: number
  private begun = false
  private ended = false

  constructor({ source, member, file, limits, inflate }: ZipMemberOptions) {
    this.source = source
    this.member = member
    this.unpacked = new UnpackedBytes(limits, file)
    this.left = member.packedBytes
    if (member.method === deflated) this.stream = new inflate((bytes) => this.add(bytes))
  }

  /** Errors: `archive.broken`, `archive.checksum`, `archive.too-large`, `archive.ratio`. */
  async read(into: Uint8Array): Promise<number> {
    if (!this.begun) await this.begin()
    while (this.unpacked.isEmpty && !this.ended) await this.pump()
    return this.unpacked.take(into)
  }

  close(): Promise<void> {
    return this.source.close()
  }

  private async begin(): Promise<void> {
    this.begun = true
    await this.skip(this.member.offset)
    const header = new DataView((await this.exactly(localHeaderBytes)).buffer)
    if (header.getUint32(0, true) !== localSignature) throw this.unpacked.error('archive.broken')
    await this.skip(header.getUint16(26, true) + header.getUint16(28, true))
  }

  private async pump(): Promise<void> {
    const piece = await this.exactly(Math.min(pieceBytes, this.left))
    this.left -= piece.length
    this.ended = this.left === 0
    if (this.stream === undefined) this.add(piece)
    else this.push(this.stream, piece)
    if (!this.ended) return
    const { crc, unpackedBytes } = this.member
    if (this.unpacked.partBytes !== unpackedBytes || this.unpacked.crc !== crc) {
      throw this.unpacked.error('archive.checksum')
    }
  }

  private push(stream: Inflate, piece: Uint8Array): void {
    try {
      stream.push(piece, this.ended)
    } catch (error) {
      throw error instanceof AwaseError ? error : this.unpacked.error('archive.broken')
    }
  }

  private add(bytes: Uint8Array): void {
    this.unpacked.add(bytes, this.member.packedBytes - this.left)
  }

  private async skip(bytes: number): Promise<void> {
    for (let left = bytes; left > 0;) {
      left -= (await this.exactly(Math.min(left, 64 * 1024))).length
    }
  }

  private async exactly(size: number): Promise<Uint8Array<ArrayBuffer>> {
    const piece = new Uint8Array(size)
    for (let filled = 0; filled < size;) {
      const more = await this.source.read(piece.subarray(filled))
      if (more === 0) throw this.unpacked.error('archive.broken')
      filled += more
    }
    return piece
  }
}
