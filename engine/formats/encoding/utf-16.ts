// UTF-16, either byte order. A surrogate that stands alone is invalid.
import { cutOff, invalid } from './character-decoder.ts'
import type { CharacterReader } from './character-decoder.ts'
import { readCodePoint, sequenceBytes } from './code-points.ts'
import type { Encoder } from './contract.ts'

export class Utf16Reader implements CharacterReader {
  size = 2
  private readonly low: 0 | 1

  constructor(bigEndian: boolean) {
    this.low = bigEndian ? 1 : 0
  }

  read(input: Uint8Array, at: number, to: number): number {
    this.size = 2
    if (to - at < 2) return cutOff
    const unit = this.unit(input, at)
    if (unit < 0xd800 || unit > 0xdfff) return unit
    if (unit > 0xdbff) return invalid
    if (to - at < 4) return cutOff
    const second = this.unit(input, at + 2)
    if (second < 0xdc00 || second > 0xdfff) return invalid
    this.size = 4
    return 0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00)
  }

  private unit(input: Uint8Array, at: number): number {
    return input[at + this.low]! | (input[at + 1 - this.low]! << 8)
  }
}

export class Utf16Encoder implements Encoder {
  readonly growth = 2
  private readonly low: 0 | 1

  constructor(bigEndian: boolean) {
    this.low = bigEndian ? 1 : 0
  }

  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    let out = at
    for (let next = from; next < to;) {
      const codePoint = readCodePoint(source, next)
      next += sequenceBytes(source[next]!)
      if (codePoint < 0x10000) out = this.write(codePoint, target, out)
      else {
        out = this.write(0xd7c0 + (codePoint >> 10), target, out)
        out = this.write(0xdc00 | (codePoint & 0x3ff), target, out)
      }
    }
    return out
  }

  has(): boolean {
    return true
  }

  private write(unit: number, target: Uint8Array, at: number): number {
    target[at + this.low] = unit & 0xff
    target[at + 1 - this.low] = unit >> 8
    return at + 2
  }
}
