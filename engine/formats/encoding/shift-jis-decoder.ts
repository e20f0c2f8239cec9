// Shift_JIS as Python's cp932 reads it, single bytes beyond ASCII included.
import type { Memory } from '../../batch/memory.ts'
import { AsciiRuns } from './ascii-runs.ts'
import { writeCodePoint } from './code-points.ts'
import type { DecodeStep, Decoder } from './contract.ts'
import { codePointOfPair, codePointOfSingle } from './shift-jis.ts'

export class ShiftJisDecoder implements Decoder {
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
  }

  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep {
    const { u8 } = this.memory
    const ascii = new AsciiRuns(input)
    let next = from
    let out = at
    let wrong = 0
    while (next < to && out < limit) {
      const byte = input[next]!
      if (byte < 0x80) {
        const size = ascii.copy(next, Math.min(to, next + limit - out), u8, out)
        out += size
        next += size
        continue
      }
      if (limit - out < 3) break
      const single = codePointOfSingle(byte)
      if (single === 0 && next + 1 === to) break
      const codePoint = single === 0 ? codePointOfPair(byte, input[next + 1]!) : single
      if (codePoint === 0) {
        wrong = 1
        break
      }
      out = writeCodePoint(u8, out, codePoint)
      next += single === 0 ? 2 : 1
    }
    return { read: next - from, written: out - at, wrong }
  }
}
