// Numbers as bytes: integers and decimals are read, compared and put in canonical form without leaving their text.
// Exact at any length: no float and no bigint is involved, so 19-digit ids and 1.50 = 1.5 need no special case.
import type { Slice } from '../batch/vector.ts'

/** Where the digits of a number stand in its bytes; reused by callers. */
export interface NumberParts {
  bytes: Uint8Array
  negative: boolean
  /** First significant digit of the whole part; equals `wholeEnd` when that part is zero. */
  wholeStart: number
  wholeEnd: number
  /** Fraction without trailing zeros; empty when start = end. */
  fractionStart: number
  fractionEnd: number
}

export function newNumberParts(): NumberParts {
  return {
    bytes: new Uint8Array(0),
    negative: false,
    wholeStart: 0,
    wholeEnd: 0,
    fractionStart: 0,
    fractionEnd: 0,
  }
}

const zero = 0x30
const plus = 0x2b
const minus = 0x2d
const point = 0x2e

function digitsEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at]! >= zero && bytes[at]! <= 0x39) at++
  return at
}

/** Reads `[+-]digits[.digits]` (ASCII, nothing around it); false when the bytes are something else. */
export function readNumber(slice: Slice, into: NumberParts): boolean {
  const { bytes, start, end } = slice
  const signed = start < end && (bytes[start] === minus || bytes[start] === plus)
  const first = signed ? start + 1 : start
  const wholeEnd = digitsEnd(bytes, first, end)
  if (wholeEnd === first) return false
  let fractionEnd = wholeEnd
  if (wholeEnd < end) {
    fractionEnd = digitsEnd(bytes, wholeEnd + 1, end)
    if (bytes[wholeEnd] !== point || fractionEnd === wholeEnd + 1 || fractionEnd !== end) {
      return false
    }
  }
  into.bytes = bytes
  into.wholeStart = first
  into.wholeEnd = wholeEnd
  into.fractionStart = wholeEnd === end ? end : wholeEnd + 1
  into.fractionEnd = fractionEnd
  trimZeros(into)
  const isZero = into.wholeStart === into.wholeEnd && into.fractionStart === into.fractionEnd
  into.negative = bytes[start] === minus && !isZero
  return true
}

function trimZeros(parts: NumberParts): void {
  const { bytes } = parts
  while (parts.wholeStart < parts.wholeEnd && bytes[parts.wholeStart] === zero) parts.wholeStart++
  while (parts.fractionEnd > parts.fractionStart && bytes[parts.fractionEnd - 1] === zero) {
    parts.fractionEnd--
  }
}

/** Less than, equal to or greater than 0 as `a` is less than, equal to or greater than `b`; exact. */
export function compareNumbers(a: NumberParts, b: NumberParts): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1
  const magnitude = compareMagnitudes(a, b)
  return a.negative ? -magnitude : magnitude
}

function compareMagnitudes(a: NumberParts, b: NumberParts): number {
  const length = a.wholeEnd - a.wholeStart
  const longer = length - (b.wholeEnd - b.wholeStart)
  if (longer !== 0) return longer
  for (let i = 0; i < length; i++) {
    const difference = a.bytes[a.wholeStart + i]! - b.bytes[b.wholeStart + i]!
    if (difference !== 0) return difference
  }
  return compareFractions(a, b)
}

function compareFractions(a: NumberParts, b: NumberParts): number {
  const lengthA = a.fractionEnd - a.fractionStart
  const lengthB = b.fractionEnd - b.fractionStart
  const shared = Math.min(lengthA, lengthB)
  for (let i = 0; i < shared; i++) {
    const difference = a.bytes[a.fractionStart + i]! - b.bytes[b.fractionStart + i]!
    if (difference !== 0) return difference
  }
  return lengthA - lengthB
}

/** Bytes that `writeCanonical` needs at most for these parts. */
export function canonicalLength(parts: NumberParts): number {
  return parts.wholeEnd - parts.wholeStart + parts.fractionEnd - parts.fractionStart + 3
}

/**
 * Writes the one form that equal numbers share: no plus, no leading zeros, no trailing zeros of a fraction, no minus zero.
 * Answers where it ends.
 */
export function writeCanonical(parts: NumberParts, into: Uint8Array, from: number): number {
  return writeScaled(parts, parts.fractionEnd, into, from)
}

/**
 * Writes the number without plus, leading zeros or a minus before zero, but with its fraction as it stands up to `end` (1.50 stays
 * 1.50). Answers where it ends.
 */
export function writeScaled(
  parts: NumberParts,
  end: number,
  into: Uint8Array,
  from: number,
): number {
  let at = writeWhole(parts, into, from)
  if (parts.fractionStart === end) return at
  into[at++] = point
  for (let i = parts.fractionStart; i < end; i++) into[at++] = parts.bytes[i]!
  return at
}

function writeWhole(parts: NumberParts, into: Uint8Array, from: number): number {
  let at = from
  if (parts.negative) into[at++] = minus
  if (parts.wholeStart === parts.wholeEnd) into[at++] = zero
  for (let i = parts.wholeStart; i < parts.wholeEnd; i++) into[at++] = parts.bytes[i]!
  return at
}
