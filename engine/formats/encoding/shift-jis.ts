// The code of Shift_JIS, exactly Python's cp932 (Windows' code page with NEC and IBM extensions and the user-defined area).
//
// Beyond the double-byte table: A1-DF are half-width katakana; 80 is U+0080, A0 is U+F8F0, FD-FF are U+F8F1-U+F8F3 (private use), and
// they round-trip; F040-F9FC are the user-defined characters U+E000-U+E757. A character with several codes is written with the
// lowest one, and six that other tables use for the same sign are written too, though never read.
import { shiftJisRows } from './shift-jis-table.ts'

const firstLead = 0x81
const lastLead = 0xfc
const firstTrail = 0x40
const trails = 189
const unmapped = '\ufffd'

/** ¢ £ ¬ ‖ − 〜 as Unicode's own names have them; the table reads these codes as ￠ ￡ ￢ ∥ － ～. */
const writtenOnly: readonly (readonly [codePoint: number, code: number])[] = [
  [0xa2, 0x8191],
  [0xa3, 0x8192],
  [0xac, 0x81ca],
  [0x2016, 0x8161],
  [0x2212, 0x817c],
  [0x301c, 0x8160],
]

let decoding: Uint16Array | undefined
let encoding: Uint16Array | undefined

/** Code point of a byte from 0x80 that stands alone; 0 when it leads a pair. */
export function codePointOfSingle(byte: number): number {
  if (byte >= 0xa1 && byte <= 0xdf) return byte - 0xa1 + 0xff61
  if (byte === 0x80) return 0x80
  if (byte === 0xa0) return 0xf8f0
  return byte >= 0xfd ? byte - 0xfd + 0xf8f1 : 0
}

/** Code point of a pair; 0 when there is none. */
export function codePointOfPair(lead: number, trail: number): number {
  if (trail < firstTrail || trail === 0x7f || trail > 0xfc) return 0
  decoding ??= decodingTable()
  return decoding[(lead - firstLead) * trails + trail - firstTrail]!
}

/** Code of a code point from U+0080: one byte, or two as `lead << 8 | trail`; 0 when there is none. */
export function codeOfCodePoint(codePoint: number): number {
  return codePoint > 0xffff ? 0 : shiftJisCodes()[codePoint]!
}

/** The codes of all code points up to U+FFFF; none of ASCII. */
export function shiftJisCodes(): Uint16Array {
  encoding ??= encodingTable()
  return encoding
}

function decodingTable(): Uint16Array {
  const table = new Uint16Array((lastLead - firstLead + 1) * trails)
  for (const [lead, characters] of shiftJisRows) {
    for (let index = 0; index < characters.length; index++) {
      const trail = trailOf(index)
      const known = characters[index] !== unmapped
      const place = (lead - firstLead) * trails + trail - firstTrail
      table[place] = known ? characters.charCodeAt(index) : 0
    }
  }
  for (let index = 0; index < 10 * 188; index++) {
    const lead = 0xf0 + Math.floor(index / 188)
    table[(lead - firstLead) * trails + trailOf(index % 188) - firstTrail] = 0xe000 + index
  }
  return table
}

/** Trail bytes run from 0x40 to 0xFC without 0x7F. */
function trailOf(index: number): number {
  return index < 63 ? firstTrail + index : firstTrail + index + 1
}

function encodingTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const codePoint = codePointOfSingle(byte)
    if (codePoint !== 0) table[codePoint] = byte
  }
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfc; trail++) {
      const codePoint = codePointOfPair(lead, trail)
      if (codePoint !== 0 && table[codePoint] === 0) table[codePoint] = (lead << 8) | trail
    }
  }
  for (const [codePoint, code] of writtenOnly) table[codePoint] = code
  return table
}
