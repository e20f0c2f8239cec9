// Values as small numbers: texts by a dictionary, numbers by where they stand among literals.
import type { LinearMemory } from './linear-memory.ts'
import { hashBytes } from '../value/key-table.ts'
import { codeOfRow, dictionaryEntry } from './kernels.ts'

const entryWords = dictionaryEntry.bytes / 4
const mostDigits = 15

/** Word of the entry of a value: its own, or the free one where it would go. */
function entryOf(
  { u8, u32 }: LinearMemory,
  dictionary: number,
  mask: number,
  start: number,
  end: number,
): number {
  const length = end - start
  for (let slot = hashBytes(u8, start, end) & mask; ; slot = (slot + 1) & mask) {
    const entry = (dictionary >>> 2) + slot * entryWords
    if (u32[entry + dictionaryEntry.code] === 0) return entry
    if (u32[entry + dictionaryEntry.length] !== length) continue
    const known = u32[entry + dictionaryEntry.start]!
    let same = 0
    while (same < length && u8[known + same] === u8[start + same]) same++
    if (same === length) return entry
  }
}

/** See `Kernels.codeTexts`. */
export function codeTexts(
  memory: LinearMemory,
  slices: number,
  from: number,
  count: number,
  dictionary: number,
  mask: number,
  out: number,
): number {
  const { u8, u32 } = memory
  for (let row = from, at = (slices >>> 2) + from * 2; row < count; row++, at += 2) {
    const start = u32[at]!
    let code: number = codeOfRow.null
    if (start !== 0) {
      const entry = entryOf(memory, dictionary, mask, start, u32[at + 1]!)
      code = u32[entry + dictionaryEntry.code]!
      if (code === 0) return row
    }
    u8[out + row] = code
  }
  return count
}

/** See `Kernels.addText`. */
export function addText(
  memory: LinearMemory,
  dictionary: number,
  mask: number,
  start: number,
  end: number,
  code: number,
): void {
  const entry = entryOf(memory, dictionary, mask, start, end)
  memory.u32[entry + dictionaryEntry.length] = end - start
  memory.u32[entry + dictionaryEntry.code] = code
  memory.u32[entry + dictionaryEntry.start] = start
}

/** See `Kernels.codeNumbers`. */
export function codeNumbers(
  { u8, u32, f64 }: LinearMemory,
  slices: number,
  count: number,
  literals: number,
  literalCount: number,
  scale: number,
  out: number,
): number {
  const sorted = f64.subarray(literals >>> 3, (literals >>> 3) + literalCount)
  let asked = 0
  for (let row = 0, at = slices >>> 2; row < count; row++, at += 2) {
    const start = u32[at]!
    const code = start === 0 ? codeOfRow.null : codeOfNumber(u8, start, u32[at + 1]!, sorted, scale)
    if (code === codeOfRow.ask) asked++
    u8[out + row] = code
  }
  return asked
}

const minus = 0x2d
const plus = 0x2b
const point = 0x2e

function codeOfNumber(
  u8: Uint8Array,
  start: number,
  end: number,
  literals: Float64Array,
  scale: number,
): number {
  const first = start < end ? u8[start]! : 0
  const whole = first === minus || first === plus ? start + 1 : start
  let mantissa = 0
  let at = whole
  for (; at < end && isDigit(u8[at]!); at++) mantissa = mantissa * 10 + u8[at]! - 0x30
  if (at === whole) return codeOfRow.ask
  let fraction = 0
  if (at < end) {
    const fractionStart = at + 1
    if (u8[at] !== point) return codeOfRow.ask
    for (at++; at < end && isDigit(u8[at]!); at++) mantissa = mantissa * 10 + u8[at]! - 0x30
    fraction = at - fractionStart
    if (at < end || fraction === 0) return codeOfRow.ask
  }
  const digits = end - whole - (fraction === 0 ? 0 : 1)
  if (digits > mostDigits || digits - fraction + scale > mostDigits) return codeOfRow.ask
  const unit = 10 ** Math.max(0, fraction - scale)
  const scaled = mantissa * 10 ** Math.max(0, scale - fraction)
  const between = scaled % unit !== 0
  const magnitude = Math.floor(scaled / unit)
  const floor = first === minus ? -magnitude - (between ? 1 : 0) : magnitude
  return placeAmong(literals, floor, between)
}

/** 1 before the first literal, 2 at it, 3 between it and the next, and so on; `between`: a bit more than `number`. */
function placeAmong(literals: Float64Array, number: number, between: boolean): number {
  let code = 1
  for (const literal of literals) {
    if (literal > number) break
    code += literal === number && !between ? 1 : 2
  }
  return code
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

/** See `Kernels.canonicalNumbers`. */
export function canonicalNumbers(
  { u8, u32 }: LinearMemory,
  slices: number,
  count: number,
  fraction: number,
): number {
  for (let row = 0, at = slices >>> 2; row < count; row++, at += 2) {
    const start = u32[at]!
    if (start !== 0 && !isCanonical(u8, start, u32[at + 1]!, fraction !== 0)) return row
  }
  return count
}

function isCanonical(u8: Uint8Array, start: number, end: number, fraction: boolean): boolean {
  const negative = start < end && u8[start] === minus
  const whole = negative ? start + 1 : start
  let at = whole
  let other = 0
  for (; at < end && isDigit(u8[at]!); at++) other |= u8[at]! - 0x30
  const digits = at - whole
  if (digits === 0 || (digits > 1 && u8[whole] === 0x30) || (!fraction && digits > 18)) return false
  if (at < end) {
    if (!fraction || u8[at] !== point || at + 1 === end) return false
    for (at++; at < end && isDigit(u8[at]!); at++) other |= u8[at]! - 0x30
    if (at < end) return false
  }
  return !(negative && other === 0)
}
