// EUC-JP: JIS X 0208 and the rows of vendors in two bytes (`jis.ts`), half-width katakana behind 8E, JIS X 0212 behind 8F.
import { cutOff, invalid } from './character-decoder.ts'
import type { CharacterReader } from './character-decoder.ts'
import { readCodePoint, sequenceBytes } from './code-points.ts'
import type { Encoder } from './contract.ts'
import { codeOfJis, codePointOf0208, codePointOf0212, supplementary } from './jis.ts'

const katakanaLead = 0x8e
const supplementaryLead = 0x8f
/** Half-width katakana are U+FF61 to U+FF9F, the bytes A1 to DF. */
const katakanaOffset = 0xff61 - 0xa1
const upperBits = 0x8080

function isUpper(byte: number): boolean {
  return byte >= 0xa1 && byte <= 0xfe
}

export class EucJpReader implements CharacterReader {
  size = 1

  read(input: Uint8Array, at: number, to: number): number {
    const lead = input[at]!
    this.size = 1
    if (lead < 0x80) return lead
    if (lead !== katakanaLead && lead !== supplementaryLead && !isUpper(lead)) return invalid
    const size = lead === supplementaryLead ? 3 : 2
    for (let i = 1; i < size; i++) {
      if (at + i === to) return cutOff
      if (!isUpper(input[at + i]!)) return invalid
    }
    this.size = size
    return codePointAt(input, at, lead) || invalid
  }
}

function codePointAt(input: Uint8Array, at: number, lead: number): number {
  const second = input[at + 1]!
  if (lead === katakanaLead) return second <= 0xdf ? second + katakanaOffset : 0
  if (lead !== supplementaryLead) return codePointOf0208(((lead << 8) | second) - upperBits)
  return codePointOf0212(((second << 8) | input[at + 2]!) - upperBits)
}

export class EucJpEncoder implements Encoder {
  readonly growth = 1.5

  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    let out = at
    for (let next = from; next < to;) {
      const lead = source[next]!
      const codePoint = readCodePoint(source, next)
      next += sequenceBytes(lead)
      const code = codeOf(codePoint)
      if (code < 0) return -1
      if (code > 0xffff) target[out++] = supplementaryLead
      if (code > 0xff) target[out++] = (code >> 8) & 0xff
      target[out++] = code & 0xff
    }
    return out
  }

  has(codePoint: number): boolean {
    return codeOf(codePoint) >= 0
  }
}

/** The bytes as one number, JIS X 0212 with its lead as a further bit; -1 when there is none. ¥ and ‾ share codes with \ and ~. */
function codeOf(codePoint: number): number {
  if (codePoint < 0x80) return codePoint
  if (codePoint === 0xa5) return 0x5c
  if (codePoint === 0x203e) return 0x7e
  if (codePoint >= 0xff61 && codePoint <= 0xff9f) {
    return (katakanaLead << 8) | (codePoint - katakanaOffset)
  }
  const code = codeOfJis(codePoint)
  return code === 0 ? -1 : (code & supplementary) | (code & 0xffff) | upperBits
}
