// The bytes of a CSV file as UTF-8 in linear memory: filled from the source, consumed row by row.
import { AwaseError } from '../../error.ts'
import { HeadedSource, markedEncoding } from '../encoding/byte-order-mark.ts'
import type { MarkedEncoding } from '../encoding/byte-order-mark.ts'
import type { CarriageReturns } from './carriage-returns.ts'
import { shownStandIns, standInAt, standInRoom, writeStandIns } from '../encoding/stand-in.ts'
import { isUnicode } from './format.ts'
import type { UndecodablePolicy } from './format.ts'
import { inflowOf } from './inflow.ts'
import type { Inflow, InflowOptions } from './inflow.ts'

const lf = 10
/** A decoder goes on while it has room for this many bytes; one more is kept for the line end that the last line may lack. */
const roomForOne = 4

export interface DecodedInputOptions extends InflowOptions {
  file: string
  node: string
  /** Where CR ends lines: makes LF of them. */
  returns?: CarriageReturns | null
  /** Bytes that are no character: a stand-in takes their place, for whoever reads to reject the record (`stand-in.ts`), or reading ends there. */
  undecodable: UndecodablePolicy
}

/** `[start, end)` are addresses of what was decoded and not yet consumed; both move with every `fill`. */
export class DecodedInput {
  start: number
  end: number
  /** No byte will follow those that are here: the file has ended, or `failure` says why it cannot be read on. */
  ended = false
  failure: AwaseError | undefined
  /** Line ends before `start`. */
  lines = 0
  /** Bytes of the file that were decoded, a byte order mark included. */
  offset = 0
  /** Some byte of the file so far has a stand-in. */
  hasStandIns = false
  private block: number
  private readonly options: DecodedInputOptions
  private readonly source: HeadedSource
  private readonly inflow: Inflow
  private begun = false

  constructor(options: DecodedInputOptions) {
    this.options = options
    this.source = new HeadedSource(options.source)
    this.inflow = inflowOf({ ...options, source: this.source })
    this.block = options.memory.allocate(options.readBytes + roomForOne)
    this.start = this.block
    this.end = this.block
  }

  get length(): number {
    return this.end - this.start
  }

  /**
   * Moves what is left to the front and decodes until about `wanted` bytes are here or the input has ended: some less where they would take a
   * block of memory twice as large.
   */
  async fill(wanted: number): Promise<void> {
    this.makeRoom(wanted)
    const end = this.block + this.options.memory.blockBytes(this.block)
    const limit = Math.min(this.start + wanted, end - 1 - standInRoom)
    while (!this.ended && limit - this.end >= roomForOne) {
      await this.bring(limit)
    }
    if (!this.begun) this.begin()
    if (this.ended && this.failure === undefined) this.endLastLine()
  }

  /** Drops everything before the address `to`; `lines` is how many line ends that holds. */
  consume(to: number, lines: number): void {
    this.start = to
    this.lines += lines
  }

  /** Line, from 1, that the byte at an address belongs to. */
  lineOf(address: number): number {
    return this.lines + this.options.kernels.countLines(this.start, address) + 1
  }

  /** The error when a stand-in is in `[from, to)`, where no record is that could be rejected. */
  structureError(from: number, to: number): AwaseError | undefined {
    const { memory, file, node, encoding } = this.options
    const at = this.hasStandIns ? standInAt(memory.u8, from, to) : -1
    if (at < 0) return undefined
    const line = this.lineOf(at)
    const { wrong: bytes } = shownStandIns(memory.u8.subarray(from, to))
    const place = { node, file, line }
    const values = { file, line, bytes, encoding }
    return new AwaseError('encoding.undecodable-structure', { place, values })
  }

  dispose(): void {
    this.options.memory.release(this.block)
  }

  private async bring(limit: number): Promise<void> {
    const bringing = this.inflow.bring(this.end, limit)
    const { read, written, next } = bringing instanceof Promise ? await bringing : bringing
    this.offset += read
    this.arrive(this.end + written)
    if (next === 'more') return
    if (next === 'end') this.ended = true
    else this.meetWrong(next.wrong)
  }

  /** What was written goes up to `end`. */
  private arrive(end: number): void {
    this.end = this.options.returns?.turn(this.end, end) ?? end
  }

  private meetWrong(wrong: Uint8Array): void {
    if (this.options.undecodable === 'stop') {
      this.failure = this.invalidByte(wrong[0]!)
      this.ended = true
      return
    }
    this.arrive(writeStandIns(this.options.memory.u8, this.end, wrong))
    this.offset += wrong.length
    this.hasStandIns = true
  }

  private invalidByte(wrong: number): AwaseError {
    const { file, node, encoding } = this.options
    const byte = wrong.toString(16).toUpperCase().padStart(2, '0')
    const line = this.lineOf(this.end)
    return new AwaseError('encoding.invalid-bytes', {
      place: { node, file, line },
      values: { file, line, byte, offset: this.offset, encoding },
    })
  }

  private makeRoom(bytes: number): void {
    const { memory } = this.options
    const kept = this.length
    memory.u8.copyWithin(this.block, this.start, this.end)
    if (bytes > memory.blockBytes(this.block)) {
      this.block = memory.reallocate(this.block, kept, bytes)
    }
    this.start = this.block
    this.end = this.block + kept
  }

  private begin(): void {
    this.begun = true
    if (!isUnicode(this.options.encoding)) return
    const mark = markedEncoding(this.source.head)
    if (mark === undefined || mark === this.options.encoding) return this.skipByteOrderMark()
    this.failure = this.otherMark(mark)
    this.ended = true
    this.end = this.start
  }

  /** The mark of another encoding of Unicode: read as this one the whole file would be nonsense. */
  private otherMark(found: MarkedEncoding): AwaseError {
    const { file, node, encoding } = this.options
    const code = found.startsWith('utf-32') ? 'encoding.utf-32' : 'encoding.other-mark'
    const place = { node, file, line: 1 }
    return new AwaseError(code, { place, values: { file, found, encoding } })
  }

  private skipByteOrderMark(): void {
    const { u8 } = this.options.memory
    if (this.length < 3) return
    const at = this.start
    if (u8[at] === 0xef && u8[at + 1] === 0xbb && u8[at + 2] === 0xbf) this.start += 3
  }

  private endLastLine(): void {
    const { u8 } = this.options.memory
    if (this.length > 0 && u8[this.end - 1] !== lf) u8[this.end++] = lf
  }
}
