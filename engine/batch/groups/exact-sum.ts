// Exact sums and averages: whole numbers times a power of ten, as wide as they need to be.
import { rowNumberAt, rowNumberBytes, writeRowNumber } from '../key-column.ts'
import type { TextBuilder } from '../text-vector.ts'
import { newSlice, sliceText } from '../vector.ts'
import type { Slice } from '../vector.ts'
import type { ByteBuffer } from '../../value/byte-buffer.ts'
import { add, decimalOf, decimalText, divide, parseDecimal } from '../../value/decimal.ts'
import type { Decimal, Rounding } from '../../value/decimal.ts'
import { Counts } from './counts.ts'
import type { GroupMeasure } from './measure.ts'
import { appendText } from './saved-text.ts'

/** Told by a sum and how many values it has. */
export type SumResult = (sum: Decimal, count: number) => string

/** What a sum that is no safe integer takes, roughly. */
const wideBytes = 120
const plus = 0x2b
const minus = 0x2d
const point = 0x2e

export class ExactSum implements GroupMeasure {
  private readonly tell: SumResult
  private readonly counts = new Counts()
  /** Digits and places of each group's sum, as long as the digits are a safe integer. */
  private digits = new Float64Array(64)
  private places = new Uint8Array(64)
  /** Sums that have outgrown that. */
  private readonly wide = new Map<number, Decimal>()
  private readonly small: SmallDecimal = { digits: 0, places: 0 }
  private readonly sum = newSlice()

  constructor(tell: SumResult) {
    this.tell = tell
  }

  get sizeBytes(): number {
    return this.counts.sizeBytes + this.counts.groups * 9 + this.wide.size * wideBytes
  }

  /** A text that is no number (its field was not cast) is left out, as null is. */
  add(group: number, value: Slice): void {
    this.addCounted(group, value, 1)
  }

  /** The sum of so many values. */
  private addCounted(group: number, value: Slice, count: number): void {
    const { small } = this
    if (!readSmall(value, small) || !this.addSmall(group, small)) {
      const number = parseDecimal(sliceText(value))
      if (number === undefined) return
      this.addWide(group, number)
    }
    this.counts.increase(group, count)
  }

  /** False, and nothing added, when the sum does not stay safe. */
  private addSmall(group: number, { digits, places }: SmallDecimal): boolean {
    while (group >= this.digits.length) this.grow()
    const more = places - this.places[group]!
    const held = more > 0 ? this.digits[group]! * 10 ** more : this.digits[group]!
    const added = more < 0 ? digits * 10 ** -more : digits
    const sum = held + added
    if (this.wide.has(group) || !isSafe(held) || !isSafe(added) || !isSafe(sum)) return false
    this.digits[group] = sum
    if (more > 0) this.places[group] = places
    return true
  }

  private addWide(group: number, by: Decimal): void {
    while (group >= this.digits.length) this.grow()
    this.wide.set(group, add(this.sumOf(group), by))
  }

  private sumOf(group: number): Decimal {
    return this.wide.get(group) ?? { digits: this.digits[group]!, scale: this.places[group]! }
  }

  /** Count, then sum. */
  save(group: number, into: ByteBuffer): void {
    const count = this.counts.of(group)
    if (count === 0) return
    writeRowNumber(count, into)
    const wide = this.wide.get(group)
    if (wide === undefined) appendSmall(this.digits[group]!, this.places[group]!, into)
    else appendText(decimalText(wide), into)
  }

  absorb(group: number, { bytes, start, end }: Slice): void {
    const { sum } = this
    sum.bytes = bytes
    sum.start = start + rowNumberBytes
    sum.end = end
    this.addCounted(group, sum, rowNumberAt(bytes, start))
  }

  clear(): void {
    this.counts.clear()
    this.digits.fill(0)
    this.places.fill(0)
    this.wide.clear()
  }

  result(group: number, into: TextBuilder): void {
    const count = this.counts.of(group)
    if (count === 0) into.appendNull()
    else into.appendText(this.tell(this.sumOf(group), count))
  }

  private grow(): void {
    const digits = new Float64Array(this.digits.length * 2)
    const places = new Uint8Array(this.places.length * 2)
    digits.set(this.digits)
    places.set(this.places)
    this.digits = digits
    this.places = places
  }
}

interface SmallDecimal {
  digits: number
  places: number
}

/** Reads `[+-]digits[.digits]` of at most 15 digits; false for anything else, number or not. */
function readSmall({ bytes, start, end }: Slice, into: SmallDecimal): boolean {
  const sign = bytes[start]
  let at = sign === minus || sign === plus ? start + 1 : start
  if (end - at > 16 || at === end || bytes[at] === point || bytes[end - 1] === point) return false
  let digits = 0
  let pointAt = end
  for (; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= 0x30 && byte <= 0x39) digits = digits * 10 + byte - 0x30
    else if (byte === point && pointAt === end) pointAt = at
    else return false
  }
  into.digits = sign === minus ? -digits : digits
  into.places = pointAt === end ? 0 : end - pointAt - 1
  return isSafe(digits)
}

/** As `decimalText` tells it, without a string. */
function appendSmall(digits: number, places: number, into: ByteBuffer): void {
  let rest = Math.abs(digits)
  let width = places + 1
  while (rest >= 10 ** width) width++
  const first = into.length + (digits < 0 ? 1 : 0)
  const end = first + width + (places > 0 ? 1 : 0)
  into.reserve(end - into.length)
  const { bytes } = into
  if (digits < 0) bytes[first - 1] = minus
  const pointAt = places > 0 ? end - 1 - places : -1
  for (let at = end - 1; at >= first; at--) {
    if (at === pointAt) bytes[at] = point
    else {
      bytes[at] = 0x30 + (rest % 10)
      rest = Math.floor(rest / 10)
    }
  }
  into.length = end
}

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER
}

/** As many places as the value with the most. */
export const decimalSum: SumResult = (sum) => decimalText(sum)

/** With so many places. */
export function average(scale: number, rounding: Rounding): SumResult {
  return (sum, count) => decimalText(divide(sum, decimalOf(count), scale, rounding))
}
