// Reads a gzip file (RFC 1952), of one member or several, and checks what fflate leaves unchecked: each member's checksum and size. Behind
// the last member zero bytes may follow, as on tapes and in blocks (gzip(1) ignores them too); anything else is no gzip.
import type { Gunzip } from 'fflate'
import { AwaseError } from '../../error.ts'
import type { ByteSource } from '../../host.ts'
import type { UnpackLimits } from './format.ts'
import { UnpackedBytes } from './unpacked-bytes.ts'

/** Little goes in at a time: a thousand times as much may come out before anybody can look. */
const pieceBytes = 8 * 1024
/** A header, with names and extras, may lie between a member's end and the moment at which fflate tells of the next. */
const keptBytes = 256 * 1024
const trailerBytes = 8
/** A header is looked at from its fourth byte on, so that up to three bytes behind a member may have come before. */
const unseenBytes = 3
/** What fflate calls a member that does not begin as one. */
const invalidHeader = 6

export class GunzipSource implements ByteSource {
  private readonly source: ByteSource
  private readonly unpacked: UnpackedBytes
  private readonly stream: Gunzip
  /** The last bytes that went in; `packed` is where they end in the file. */
  private readonly kept = new Uint8Array(keptBytes * 2)
  private keptLength = 0
  private packed = 0
  private ended = false
  private isGzip = false
  /** Behind the last member: only zero bytes may come. */
  private isPadding = false

  constructor(source: ByteSource, file: string, limits: UnpackLimits, create: typeof Gunzip) {
    this.source = source
    this.unpacked = new UnpackedBytes(limits, file)
    this.stream = new create((bytes) => this.unpacked.add(bytes, this.packed))
    this.stream.onmember = (offset) => this.checkMember(offset)
  }

  /** Errors: `archive.broken`, `archive.checksum`, `archive.trailing`, `archive.too-large`, `archive.ratio`. */
  async read(into: Uint8Array): Promise<number> {
    while (this.unpacked.isEmpty && !this.ended) await this.pump()
    return this.unpacked.take(into)
  }

  close(): Promise<void> {
    return this.source.close()
  }

  private async pump(): Promise<void> {
    const piece = new Uint8Array(pieceBytes)
    const size = await this.source.read(piece)
    this.ended = size === 0
    this.keep(piece.subarray(0, size))
    if (this.isPadding) return this.checkPadding(size)
    this.push(piece.subarray(0, size))
    if (this.ended && !this.isPadding) this.checkEnd()
  }

  private push(piece: Uint8Array): void {
    const { unpacked } = this
    try {
      this.stream.push(piece, this.ended)
    } catch (error) {
      if (error instanceof AwaseError) throw error
      const isBehindMember = (error as { code?: number }).code === invalidHeader && this.isGzip
      if (!isBehindMember || !this.endsWithin(piece.length)) throw unpacked.error('archive.broken')
    }
  }

  /** The last member ends with the file, or few bytes before. */
  private checkEnd(): void {
    if (this.trailerAt(this.keptLength - trailerBytes)) return
    if (!this.endsWithin(0)) this.checkMember(this.packed)
  }

  /** Whether the member ends within the last `size` bytes or just before; what is behind it is padding then. Error `archive.trailing`. */
  private endsWithin(size: number): boolean {
    const last = this.keptLength - trailerBytes
    const first = last - size - unseenBytes
    // From the end, since the trailer of an empty member is nothing but zeros itself.
    let at = last
    while (at >= first && !this.trailerAt(at)) at--
    if (at < first) return false
    this.isPadding = true
    this.checkPadding(last - at)
    return true
  }

  /** The last `size` bytes. */
  private checkPadding(size: number): void {
    const { kept, keptLength, packed, unpacked } = this
    const from = keptLength - size
    const at = kept.subarray(from, keptLength).findIndex((byte) => byte !== 0)
    if (at < 0) return
    throw unpacked.error('archive.trailing', { offset: packed - size + at })
  }

  private keep(piece: Uint8Array): void {
    if (this.keptLength + piece.length > this.kept.length) {
      this.kept.copyWithin(0, this.keptLength - keptBytes, this.keptLength)
      this.keptLength = keptBytes
    }
    this.kept.set(piece, this.keptLength)
    this.keptLength += piece.length
    this.packed += piece.length
    if (this.keptLength === this.packed)
      this.isGzip = this.kept[0] === 0x1f && this.kept[1] === 0x8b
  }

  /** `end`: where the member ends in the file, with its checksum and size in the last eight bytes. */
  private checkMember(end: number): void {
    const { keptLength, packed, unpacked } = this
    const at = keptLength - (packed - end) - trailerBytes
    if (at < 0) throw unpacked.error('archive.broken')
    if (!this.trailerAt(at)) throw unpacked.error('archive.checksum')
    unpacked.startPart()
  }

  /** Whether the checksum and size of what came out stand there in `kept`. */
  private trailerAt(at: number): boolean {
    if (at < 0) return false
    const { kept, unpacked } = this
    const view = new DataView(kept.buffer, at, trailerBytes)
    return (
      view.getUint32(0, true) === unpacked.crc &&
      view.getUint32(4, true) === unpacked.partBytes % 2 ** 32
    )
  }
}
