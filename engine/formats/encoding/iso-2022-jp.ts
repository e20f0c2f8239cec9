// ISO-2022-JP: escape sequences switch between ASCII, JIS X 0201 Roman and JIS X 0208, with the rows of vendors (`jis.ts`). Half-width katakana
// (ESC ( I) are read as CP50221 and browsers read them, and never written: RFC 1468 has none.
import { cutOff, invalid, nothing } from './character-decoder.ts'
import type { CharacterReader } from './character-decoder.ts'
import { readCodePoint, sequenceBytes } from './code-points.ts'
import type { Encoder } from './contract.ts'
import { codeOf0208, codePointOf0208 } from './jis.ts'

type Mode = 'ascii' | 'roman' | 'kanji'
type ReadMode = Mode | 'katakana'

const escape = 0x1b
const lf = 10
const yen = 0xa5
const overline = 0x203e

/** The two bytes behind the escape byte, as one number. 2440 and 2442 are two editions of JIS X 0208, read alike. */
const modes: ReadonlyMap<number, ReadMode> = new Map<number, ReadMode>([
  [0x2842, 'ascii'],
  [0x284a, 'roman'],
  [0x2849, 'katakana'],
  [0x2440, 'kanji'],
  [0x2442, 'kanji'],
])

const announced: Readonly<Record<Mode, number>> = { ascii: 0x2842, roman: 0x284a, kanji: 0x2442 }

/**
 * Remembers the mode from one character to the next, and from one step to the next. What is invalid may have been an escape sequence: from
 * there on the mode is doubtful, up to the end of the line, where it is ASCII (RFC 1468).
 */
export class Iso2022JpReader implements CharacterReader {
  size = 1
  private mode: ReadMode = 'ascii'
  private isDoubtful = false

  read(input: Uint8Array, at: number, to: number): number {
    const found = this.character(input, at, to)
    if (found === invalid) this.isDoubtful = true
    else if (found === lf && this.isDoubtful) {
      this.isDoubtful = false
      this.mode = 'ascii'
    }
    return found
  }

  private character(input: Uint8Array, at: number, to: number): number {
    const byte = input[at]!
    this.size = 1
    if (byte >= 0x80) return invalid
    if (byte === escape) return this.switchMode(input, at, to)
    if (this.mode === 'roman') return byte === 0x5c ? yen : byte === 0x7e ? overline : byte
    if (this.mode === 'ascii' || byte <= 0x20) return byte
    if (this.mode === 'katakana') return byte <= 0x5f ? byte - 0x21 + 0xff61 : invalid
    if (at + 1 === to) return cutOff
    const second = input[at + 1]!
    if (byte > 0x7e || second < 0x21 || second > 0x7e) return invalid
    this.size = 2
    return codePointOf0208((byte << 8) | second) || invalid
  }

  private switchMode(input: Uint8Array, at: number, to: number): number {
    if (to - at < 3) return cutOff
    const mode = modes.get((input[at + 1]! << 8) | input[at + 2]!)
    if (mode === undefined) return invalid
    this.mode = mode
    this.size = 3
    return nothing
  }
}

/** Every call begins and ends in ASCII, and so does every line (RFC 1468). */
export class Iso2022JpEncoder implements Encoder {
  /** ¥, two bytes of UTF-8, becomes seven between two escape sequences. */
  readonly growth = 4

  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    let mode: Mode = 'ascii'
    let out = at
    for (let next = from; next < to;) {
      const codePoint = readCodePoint(source, next)
      next += sequenceBytes(source[next]!)
      const wanted = modeOf(codePoint, mode)
      if (wanted === undefined) return -1
      if (wanted !== mode) out = announce(wanted, target, out)
      mode = wanted
      const code = codeOf(codePoint)
      if (code > 0xff) target[out++] = code >> 8
      target[out++] = code & 0xff
    }
    return mode === 'ascii' ? out : announce('ascii', target, out)
  }

  has(codePoint: number): boolean {
    return modeOf(codePoint, 'ascii') !== undefined
  }
}

/** Roman holds ASCII too, except \ and ~, and a line ends in ASCII. The escape byte itself cannot be written. */
function modeOf(codePoint: number, current: Mode): Mode | undefined {
  if (codePoint === escape) return undefined
  if (codePoint < 0x80) {
    const stays = current === 'roman' && codePoint > 0x20 && codePoint !== 0x5c && codePoint < 0x7e
    return stays ? 'roman' : 'ascii'
  }
  if (codePoint === yen || codePoint === overline) return 'roman'
  return codeOf0208(codePoint) === 0 ? undefined : 'kanji'
}

function codeOf(codePoint: number): number {
  if (codePoint < 0x80) return codePoint
  if (codePoint === yen) return 0x5c
  return codePoint === overline ? 0x7e : codeOf0208(codePoint)
}

function announce(mode: Mode, target: Uint8Array, at: number): number {
  target[at] = escape
  target[at + 1] = announced[mode] >> 8
  target[at + 2] = announced[mode] & 0xff
  return at + 3
}
