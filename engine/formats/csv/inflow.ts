// How the bytes of a file come into linear memory as UTF-8: through a decoder, or straight to where they are read.
import type { Memory } from '../../batch/memory.ts'
import type { ByteSource } from '../../host.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import { isCutSequence } from '../../kernels/utf8.ts'
import { newDecoder } from '../encoding/decoder.ts'
import type { Decoder } from '../encoding/decoder.ts'
import type { Encoding } from './format.ts'

/** Bytes taken from the file, bytes written, and what comes next: more, the end, or a byte that begins no whole character. */
export interface Arrived {
  read: number
  written: number
  next: 'more' | 'end' | { wrong: number }
}

export interface Inflow {
  /** Writes what comes next at `[at, limit)`, where there is room for 4 bytes at least. Nothing may have come yet. */
  bring(at: number, limit: number): Arrived | Promise<Arrived>
}

export interface InflowOptions {
  source: ByteSource
  encoding: Encoding
  memory: Memory
  kernels: Kernels
  /** Bytes asked from the source at a time. */
  readBytes: number
}

export function inflowOf(options: InflowOptions): Inflow {
  const { source, encoding, memory } = options
  const readNow = source.readNow?.bind(source)
  return encoding === 'utf-8' && readNow !== undefined
    ? new StraightInflow(readNow, memory)
    : new DecodedInflow(options)
}

/** Nothing can move while a source reads at once: it fills the memory itself, and the bytes are checked where they stand. */
class StraightInflow implements Inflow {
  private readonly readNow: (into: Uint8Array) => number
  private readonly memory: Memory
  /** A character that the last read cut off: at most 3 bytes. */
  private carried = new Uint8Array(0)

  constructor(readNow: (into: Uint8Array) => number, memory: Memory) {
    this.readNow = readNow
    this.memory = memory
  }

  bring(at: number, limit: number): Arrived {
    const { u8, kernels } = this.memory
    const from = at + this.carried.length
    u8.set(this.carried, at)
    const end = from + this.readNow(u8.subarray(from, limit))
    const valid = kernels.validUtf8(at, end)
    const isWrong = valid < end && (end === from || !isCutSequence(u8, valid, end))
    this.carried = u8.slice(valid, end)
    const size = valid - at
    if (isWrong) return { read: size, written: size, next: { wrong: u8[valid]! } }
    return { read: size, written: size, next: end === from ? 'end' : 'more' }
  }
}

class DecodedInflow implements Inflow {
  private readonly source: ByteSource
  private readonly decoder: Decoder
  private readonly input: Uint8Array<ArrayBuffer>
  private unreadFrom = 0
  private unreadTo = 0

  constructor({ source, encoding, memory, kernels, readBytes }: InflowOptions) {
    this.source = source
    this.decoder = newDecoder(encoding, memory, kernels)
    this.input = new Uint8Array(readBytes)
  }

  /** Reads when the decoder cannot go on with what is here. */
  async bring(at: number, limit: number): Promise<Arrived> {
    return this.decoded(at, limit) ?? (await this.read())
  }

  private decoded(at: number, limit: number): Arrived | undefined {
    const { decoder, input, unreadFrom, unreadTo } = this
    if (unreadFrom === unreadTo) return undefined
    const { read, written, invalid } = decoder.decode(input, unreadFrom, unreadTo, at, limit)
    this.unreadFrom += read
    if (invalid) return { read, written, next: { wrong: this.input[this.unreadFrom]! } }
    return read === 0 ? undefined : { read, written, next: 'more' }
  }

  private async read(): Promise<Arrived> {
    const { input } = this
    input.copyWithin(0, this.unreadFrom, this.unreadTo)
    this.unreadTo -= this.unreadFrom
    this.unreadFrom = 0
    const size = await this.source.read(input.subarray(this.unreadTo))
    this.unreadTo += size
    if (size > 0) return { read: 0, written: 0, next: 'more' }
    return { read: 0, written: 0, next: this.unreadTo > 0 ? { wrong: input[0]! } : 'end' }
  }
}
