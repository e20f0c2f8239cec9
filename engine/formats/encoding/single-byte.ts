// Encodings of one byte a character: windows-125x and ISO-8859-x, exactly as Python's codecs.
import type { Memory } from '../../batch/memory.ts'
import { readCodePoint, sequenceBytes, writeCodePoint } from './code-points.ts'
import type { DecodeStep, Decoder } from './contract.ts'
import type { Encoder } from './contract.ts'
import { upperHalves } from './single-byte-tables.ts'

export type SingleByteEncoding = keyof typeof upperHalves

const unmapped = 0xfffd

export function isSingleByte(encoding: string): encoding is SingleByteEncoding {
  return Object.hasOwn(upperHalves, encoding)
}

/** Code points of the bytes 80 to FF; 0 where there is none. */
function upperCodePoints(encoding: SingleByteEncoding): Uint16Array {
  const characters: string = upperHalves[encoding]
  const first = 128 - characters.length
  return Uint16Array.from({ length: 128 }, (_, index) => {
    const codePoint = index < first ? index + 0x80 : characters.charCodeAt(index - first)
    return codePoint === unmapped ? 0 : codePoint
  })
}

export class SingleByteDecoder implements Decoder {
  private readonly memory: Memory
  private readonly upper: Uint16Array

  constructor(memory: Memory, encoding: SingleByteEncoding) {
    this.memory = memory
    this.upper = upperCodePoints(encoding)
  }

  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep {
    const { u8 } = this.memory
    let next = from
    let out = at
    let wrong = 0
    while (next < to && out < limit) {
      const byte = input[next]!
      if (byte < 0x80) u8[out++] = byte
      else {
        if (limit - out < 3) break
        const codePoint = this.upper[byte - 0x80]!
        if (codePoint === 0) {
          wrong = 1
          break
        }
        out = writeCodePoint(u8, out, codePoint)
      }
      next++
    }
    return { read: next - from, written: out - at, wrong }
  }
}

export class SingleByteEncoder implements Encoder {
  readonly growth = 1
  private readonly bytes = new Map<number, number>()

  constructor(encoding: SingleByteEncoding) {
    upperCodePoints(encoding).forEach((codePoint, index) => {
      if (codePoint !== 0) this.bytes.set(codePoint, index + 0x80)
    })
  }

  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    let out = at
    for (let next = from; next < to;) {
      const lead = source[next]!
      if (lead < 0x80) {
        target[out++] = lead
        next++
        continue
      }
      const byte = this.bytes.get(readCodePoint(source, next))
      if (byte === undefined) return -1
      target[out++] = byte
      next += sequenceBytes(lead)
    }
    return out
  }

  has(codePoint: number): boolean {
    return codePoint < 0x80 || this.bytes.has(codePoint)
  }
}
