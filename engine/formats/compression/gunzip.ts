// Reads a gzip file (RFC 1952), of one member or several, and checks what fflate leaves unchecked: each member's checksum and size.
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

export class GunzipSource implements ByteSource {
  private readonly source: ByteSource
  private readonly unpacked: UnpackedBytes
  private readonly stream: Gunzip
  /** The last bytes that went in; `packed` is where they end in the file. */
  private readonly kept = new Uint8Array(keptBytes * 2)
  private keptLength = 0
  private packed = 0
  private ended = false

  constructor(source: ByteSource, file: string, limits: UnpackLimits, create: typeof Gunzip) {
    this.source = source
    this.unpacked = new UnpackedBytes(limits, file)
    this.stream = new create((bytes) => this.unpacked.add(bytes, this.packed))
    this.stream.onmember = (offset) => this.checkMember(offset)
  }

  /** Errors: `archive.broken`, `archive.checksum`, `archive.too-large`, `archive.ratio`. */
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
    this.push(piece.subarray(0, size))
    if (this.ended) this.checkMember(this.packed)
  }

  private push(piece: Uint8Array): void {
    try {
      this.stream.push(piece, this.ended)
    } catch (error) {
      throw error instanceof AwaseError ? error : this.unpacked.error('archive.broken')
    }
  }

  private keep(piece: Uint8Array): void {
    if (this.keptLength + piece.length > this.kept.length) {
      this.kept.copyWithin(0, this.keptLength - keptBytes, this.keptLength)
      this.keptLength = keptBytes
    }
    this.kept.set(piece, this.keptLength)
    this.keptLength += piece.length
    this.packed += piece.length
  }

  /** `end`: where the member ends in the file, with its checksum and size in the last eight bytes. */
  private checkMember(end: number): void {
    const { kept, keptLength, packed, unpacked } = this
    const at = keptLength - (packed - end) - trailerBytes
    if (at < 0) throw unpacked.error('archive.broken')
    const view = new DataView(kept.buffer, at, trailerBytes)
    const matches =
      view.getUint32(0, true) === unpacked.crc &&
      view.getUint32(4, true) === unpacked.partBytes % 2 ** 32
    if (!matches) throw unpacked.error('archive.checksum')
    unpacked.startPart()
  }
}
