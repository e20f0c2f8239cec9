// Turns values into bytes whose order is the order of the values: rows are sorted by comparing bytes alone.
import { sliceText } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { levelsOf } from './collation.ts'
import type { Collation } from './collation.ts'
import { localSeconds, offsetSeconds, parseMoment } from './moment.ts'
import { newNumberParts, readNumber } from './number.ts'
import type { NumberParts } from './number.ts'
import { isNumeric } from './schema.ts'
import type { FieldType } from './schema.ts'

export interface SortPart {
  type: FieldType
  descending: boolean
  nulls: 'first' | 'last'
  collation: Collation
}

/** Appends the key of one value, null when there is none. Keys of several values may follow each other. */
export type AppendSortKey = (value: Slice | null, into: ByteBuffer) => void

/** First byte of a value's key. A value that its type does not fit (it was not cast) comes after all that fit. */
const classes = {
  nullFirst: 0x00,
  negative: 0x30,
  zero: 0x31,
  positive: 0x32,
  other: 0x40,
  nullLast: 0xff,
}

/**
 * Numbers are ordered by value, dates and times by the moment they say (without an offset: as UTC), false before true, all else as
 * text. `descending` turns values around; nulls stand where `nulls` says in both directions.
 */
export function createSortKey(part: SortPart): AppendSortKey {
  const append = appendFor(part)
  const ofNull = part.nulls === 'first' ? classes.nullFirst : classes.nullLast
  return (value, into) => {
    if (value === null) return into.push(ofNull)
    const start = into.length
    append(value, into)
    if (!part.descending) return
    for (let at = start; at < into.length; at++) into.bytes[at] = 0xff - into.bytes[at]!
  }
}

type Append = (value: Slice, into: ByteBuffer) => void

function appendFor({ type, collation }: SortPart): Append {
  if (isNumeric(type)) return createNumberKey()
  if (type === 'datetime' || type === 'date') return appendMoment
  return createTextKey(collation)
}

function appendText({ bytes, start, end }: Slice, into: ByteBuffer): void {
  into.push(classes.other)
  appendEscaped(bytes, start, end, into)
}

/** So that a text that ends is smaller than one that goes on: a zero byte is followed by 255, the end is two zeros. */
function appendEscaped(bytes: Uint8Array, start: number, end: number, into: ByteBuffer): void {
  let from = start
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 0) continue
    into.append(bytes, from, at + 1)
    into.push(0xff)
    from = at + 1
  }
  into.append(bytes, from, end)
  into.push(0)
  into.push(0)
}

function createTextKey(collation: Collation): Append {
  const levels = levelsOf[collation]()
  if (levels.length === 0) return appendText
  const counted = new ByteBuffer()
  return (value, into) => {
    into.push(classes.other)
    for (const level of levels) {
      counted.length = 0
      level(value, counted)
      appendEscaped(counted.bytes, 0, counted.length, into)
    }
    appendEscaped(value.bytes, value.start, value.end, into)
  }
}

function createNumberKey(): Append {
  const number = newNumberParts()
  return (value, into) => {
    if (!readNumber(value, number)) return appendText(value, into)
    const hasDigits =
      number.wholeStart < number.wholeEnd || number.fractionStart < number.fractionEnd
    if (!hasDigits) return into.push(classes.zero)
    into.push(number.negative ? classes.negative : classes.positive)
    const start = into.length
    appendMagnitude(number, into)
    if (!number.negative) return
    for (let at = start; at < into.length; at++) into.bytes[at] = 0xff - into.bytes[at]!
  }
}

/** How many digits stand before the point, then all digits: they have no zeros at the end, so a longer one is larger. */
function appendMagnitude(number: NumberParts, into: ByteBuffer): void {
  const { bytes, wholeStart, wholeEnd, fractionStart, fractionEnd } = number
  const whole = wholeEnd - wholeStart
  if (whole < 0xff) into.push(whole)
  else {
    into.push(0xff)
    for (let shift = 24; shift >= 0; shift -= 8) into.push((whole >>> shift) & 0xff)
  }
  into.append(bytes, wholeStart, wholeEnd)
  into.append(bytes, fractionStart, fractionEnd)
  into.push(0)
}

/** Seconds, shifted so that none is negative; then the fraction's digits without zeros at the end. */
function appendMoment(value: Slice, into: ByteBuffer): void {
  const moment = parseMoment(sliceText(value))
  if (moment === undefined) return appendText(value, into)
  const seconds = localSeconds(moment) - offsetSeconds(moment) + 2 ** 36
  into.push(classes.positive)
  for (let power = 4; power >= 0; power--) into.push(Math.floor(seconds / 256 ** power) % 256)
  for (const digit of moment.fraction.replace(/0+$/, '')) into.push(digit.charCodeAt(0))
  into.push(0)
}
