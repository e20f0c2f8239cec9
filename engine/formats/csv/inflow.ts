// How the bytes of a file come into linear memory as UTF-8: through a decoder, or straight to where they are read.
import type { Memory } from '../../batch/memory.ts'
import type { ByteSource } from '../../host.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import { isCutSequence } from '../../kernels/utf8.ts'
import { newDecoder } from '../encoding/decoder.ts'
import type { Decoder } from '../encoding/contract.ts'
import type { Encoding } from './format.ts'

/** Bytes taken from the file, bytes written, and what comes next: more, the end, or bytes that are no character. */
export interface Arrived {
  read: number
  written: number
  next: 'more' | 'end' | { wrong: Uint8Array }
}

export interface Inflow {
  /** Writes what comes next at `[at, limit)`, where there is room for 4 bytes at least. Nothing may have come yet. Wrong bytes are passed over. */
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

/** Bytes of the file that are here and wait to be decoded. */
class Undecoded {
  private readonly decoder: Decoder
  private bytes = new Uint8Array(0)
  private from = 0
  private to = 0

  constructor(decoder: Decoder) {
    this.decoder = decoder
  }

  /** Takes `bytes[from, to)`, in place of what may be left. */
  put(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): void {
    this.bytes = bytes
    this.from = from
    this.to = to
  }

  /** Undefined when the decoder cannot go on with what is here. */
  bring(at: number, limit: number): Arrived | undefined {
    if (this.from === this.to) return undefined
    const step = this.decoder.decode(this.bytes, this.from, this.to, at, limit)
    const { read, written, wrong } = step
    this.from += read
    if (wrong > 0) return { read, written, next: { wrong: this.take(wrong) } }
    return read === 0 ? undefined : { read, written, next: 'more' }
  }

  /** The next bytes, or all, are no longer to be decoded. */
  take(count = this.to - this.from): Uint8Array<ArrayBuffer> {
    this.from += count
    return this.bytes.slice(this.from - count, this.from)
  }
}

/** Nothing can move while a source reads at once: it fills the memory itself, and the bytes are checked where they stand. */
class StraightInflow implements Inflow {
  private readonly readNow: (into: Uint8Array) => number
  private readonly memory: Memory
  /** What was read behind a wrong byte. */
  private readonly behind: Undecoded
  /** A character that the last read cut off: at most 3 bytes. */
  private carried = new Uint8Array(0)

  constructor(readNow: (into: Uint8Array) => number, memory: Memory) {
    this.readNow = readNow
    this.memory = memory
    this.behind = new Undecoded(newDecoder('utf-8', memory, memory.kernels))
  }

  bring(at: number, limit: number): Arrived {
    const behind = this.behind.bring(at, limit)
    if (behind !== undefined) return behind
    if (this.carried.length === 0) this.carried = this.behind.take()
    return this.readStraight(at, limit)
  }

  private readStraight(at: number, limit: number): Arrived {
    const { u8, kernels } = this.memory
    const from = at + this.carried.length
    u8.set(this.carried, at)
    const end = from + this.readNow(u8.subarray(from, limit))
    const valid = kernels.validUtf8(at, end)
    const size = valid - at
    const isAll = end === from
    if (valid === end || (!isAll && isCutSequence(u8, valid, end))) {
      this.carried = u8.slice(valid, end)
      return { read: size, written: size, next: isAll ? 'end' : 'more' }
    }
    const wrong = u8.slice(valid, isAll ? end : valid + 1)
    const rest = u8.slice(valid + wrong.length, end)
    this.carried = new Uint8Array(0)
    this.behind.put(rest, 0, rest.length)
    return { read: size, written: size, next: { wrong } }
  }
}

class DecodedInflow implements Inflow {
  private readonly source: ByteSource
  private readonly undecoded: Undecoded
  private readonly input: Uint8Array<ArrayBuffer>

  constructor({ source, encoding, memory, kernels, readBytes }: InflowOptions) {
    this.source = source
    this.undecoded = new Undecoded(newDecoder(encoding, memory, kernels))
    this.input = new Uint8Array(readBytes)
  }

  /** Reads when the decoder cannot go on with what is here. */
  bring(at: number, limit: number): Arrived | Promise<Arrived> {
    return this.undecoded.bring(at, limit) ?? this.read()
  }

  private async read(): Promise<Arrived> {
    const { input, undecoded } = this
    const cutOff = undecoded.take()
    input.set(cutOff)
    const size = await this.source.read(input.subarray(cutOff.length))
    if (size > 0) {
      undecoded.put(input, 0, cutOff.length + size)
      return { read: 0, written: 0, next: 'more' }
    }
    return { read: 0, written: 0, next: cutOff.length > 0 ? { wrong: cutOff } : 'end' }
  }
}
