// Windows-1252, as Python's cp1252: the bytes 81, 8D, 8F, 90 and 9D stand for nothing and are invalid.
import type { Memory } from '../../batch/memory.ts'
import { readCodePoint, sequenceBytes, writeCodePoint } from './code-points.ts'
import type { DecodeStep, Decoder } from './decoder.ts'
import type { Encoder } from './encoder.ts'

/** Code points of the bytes 0x80 to 0x9F; 0 where there is none. All other bytes are their own code points. */
const upperControls = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
]

const upperBytes = new Map(
  upperControls.flatMap((codePoint, i) =>
    codePoint === 0 ? [] : [[codePoint, i + 0x80] as const],
  ),
)

export class Windows1252Decoder implements Decoder {
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
  }

  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep {
    const { u8 } = this.memory
    let next = from
    let out = at
    let invalid = false
    while (next < to && out < limit) {
      const byte = input[next]!
      if (byte < 0x80) u8[out++] = byte
      else {
        if (limit - out < 3) break
        const codePoint = byte < 0xa0 ? upperControls[byte - 0x80]! : byte
        if (codePoint === 0) {
          invalid = true
          break
        }
        out = writeCodePoint(u8, out, codePoint)
      }
      next++
    }
    return { read: next - from, written: out - at, invalid }
  }
}

export class Windows1252Encoder implements Encoder {
  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    let out = at
    for (let next = from; next < to;) {
      const lead = source[next]!
      if (lead < 0x80) {
        target[out++] = lead
        next++
        continue
      }
      const byte = byteOf(readCodePoint(source, next))
      if (byte < 0) return -1
      target[out++] = byte
      next += sequenceBytes(lead)
    }
    return out
  }

  has(codePoint: number): boolean {
    return byteOf(codePoint) >= 0
  }
}

function byteOf(codePoint: number): number {
  if (codePoint < 0x80 || (codePoint >= 0xa0 && codePoint <= 0xff)) return codePoint
  return upperBytes.get(codePoint) ?? -1
}
