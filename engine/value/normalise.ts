// Puts a key into the form that two systems were told to share: trimmed, folded, without zeros in front.
import type { Slice } from '../batch/vector.ts'
import type { ByteBuffer } from './byte-buffer.ts'
import { compose, foldCase, foldWidth } from './fold.ts'
import type { Normalisation } from './key.ts'
import { firstAffected, loadNfkc, toNfkc } from './nfkc/nfkc.ts'
import { isWhiteSpace } from './white-space.ts'

const zero = 0x30

/** Appends the normalised text of the bytes; the bytes are UTF-8. */
export type Normalise = (slice: Slice, into: ByteBuffer) => void

/** What `createNormalise` needs for these: to be awaited before the first value. */
export async function loadNormalisation(
  parts: readonly { normalise: Normalisation }[],
): Promise<void> {
  if (parts.some(({ normalise }) => normalise.nfkc)) await loadNfkc()
}

/** The order is fixed: NFKC, width, white space, zeros of the whole, zeros of its numbers, case; so a full-width zero or a full-width space counts as one. */
export function createNormalise(wanted: Normalisation): Normalise {
  if (Object.values(wanted).every((part) => !part)) {
    return (slice, into) => into.append(slice.bytes, slice.start, slice.end)
  }
  let codes: Uint32Array = new Uint32Array(64)
  return (slice, into) => {
    if (codes.length < slice.end - slice.start) codes = new Uint32Array(slice.end - slice.start)
    let count = readCodes(slice, codes)
    if (wanted.nfkc && isAffected(codes, count)) {
      codes = toNfkc(codes, count)
      count = codes.length
    }
    if (wanted.foldWidth) count = foldWidths(codes, count)
    let first = 0
    if (wanted.trim) {
      while (count > 0 && isWhiteSpace(codes[count - 1]!)) count--
      while (first < count && isWhiteSpace(codes[first]!)) first++
    }
    if (wanted.stripZeros) while (first < count - 1 && codes[first] === zero) first++
    if (wanted.stripNumberZeros) count = withoutNumberZeros(codes, first, count)
    for (let i = first; i < count; i++) {
      writeCode(wanted.foldCase ? foldCase(codes[i]!) : codes[i]!, into)
    }
  }
}

function isAffected(codes: Uint32Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (codes[i]! >= firstAffected) return true
  return false
}

function foldWidths(codes: Uint32Array, count: number): number {
  let out = 0
  for (let i = 0; i < count; i++) {
    const composed = out > 0 ? compose(codes[out - 1]!, codes[i]!) : 0
    if (composed === 0) codes[out++] = foldWidth(codes[i]!)
    else codes[out - 1] = composed
  }
  return out
}

/** In place: of each run of digits the zeros in front go, but never its last digit. Answers where the text ends now. */
function withoutNumberZeros(codes: Uint32Array, first: number, end: number): number {
  let out = first
  let isWithinNumber = false
  for (let i = first; i < end; i++) {
    const code = codes[i]!
    if (code === zero && !isWithinNumber && i + 1 < end && isDigit(codes[i + 1]!)) continue
    isWithinNumber = isDigit(code)
    codes[out++] = code
  }
  return out
}

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9
}

/** Code points of valid UTF-8 (readers check every byte); answers how many. */
function readCodes(slice: Slice, into: Uint32Array): number {
  const { bytes, end } = slice
  let count = 0
  for (let at = slice.start; at < end; count++) {
    const lead = bytes[at++]!
    if (lead < 0x80) into[count] = lead
    else {
      const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
      let code = lead & (0x3f >> more)
      for (let i = 0; i < more; i++) code = (code << 6) | (bytes[at++]! & 0x3f)
      into[count] = code
    }
  }
  return count
}

function writeCode(code: number, into: ByteBuffer): void {
  if (code < 0x80) return into.push(code)
  if (code < 0x800) into.push(0xc0 | (code >> 6))
  else {
    if (code < 0x10000) into.push(0xe0 | (code >> 12))
    else {
      into.push(0xf0 | (code >> 18))
      into.push(0x80 | ((code >> 12) & 0x3f))
    }
    into.push(0x80 | ((code >> 6) & 0x3f))
  }
  into.push(0x80 | (code & 0x3f))
}
