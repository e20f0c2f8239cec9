// Shift_JIS as Python's cp932 writes it.
import { readCodePoint, sequenceBytes } from './code-points.ts'
import type { Encoder } from './contract.ts'
import { codeOfCodePoint } from './shift-jis.ts'

export class ShiftJisEncoder implements Encoder {
  readonly growth = 1

  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    let out = at
    for (let next = from; next < to;) {
      const lead = source[next]!
      if (lead < 0x80) {
        target[out++] = lead
        next++
        continue
      }
      const code = codeOfCodePoint(readCodePoint(source, next))
      if (code === 0) return -1
      if (code > 0xff) target[out++] = code >> 8
      target[out++] = code & 0xff
      next += sequenceBytes(lead)
    }
    return out
  }

  has(codePoint: number): boolean {
    return codePoint < 0x80 || codeOfCodePoint(codePoint) !== 0
  }
}
