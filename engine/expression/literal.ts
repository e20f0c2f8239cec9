// What a criterion compares with, prepared once: bytes for text, digits for numbers, a table for long lists.
import { AwaseError } from '../error.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'
import { KeyTable } from '../value/key-table.ts'
import {
  canonicalLength,
  compareNumbers,
  newNumberParts,
  readNumber,
  writeCanonical,
} from '../value/number.ts'
import type { NumberParts } from '../value/number.ts'
import { textSlice } from '../value/text.ts'

/** The number that an analyst typed; throws `condition.number` when it is none. */
export function numberLiteral(text: string, field: string): NumberParts {
  const parts = newNumberParts()
  if (readNumber(textSlice(text), parts)) return parts
  throw new AwaseError('condition.number', { place: { field }, values: { field, value: text } })
}

/** Whether a value is one of the texts. */
export function textSet(values: readonly string[]): (value: Slice) => boolean {
  const table = new KeyTable()
  for (const value of values.map(textSlice)) table.add(value.bytes, value.start, value.end)
  return (value) => table.find(value.bytes, value.start, value.end) >= 0
}

/** Whether a value is, as a number, one of the numbers; 1.50 is in `1.5`. */
export function numberSet(values: readonly string[], field: string): (value: Slice) => boolean {
  const table = new KeyTable()
  const key = new ByteBuffer()
  for (const value of values) {
    writeKey(numberLiteral(value, field), key)
    table.add(key.bytes, 0, key.length)
  }
  const parts = newNumberParts()
  return (value) => {
    if (!readNumber(value, parts)) return false
    writeKey(parts, key)
    return table.find(key.bytes, 0, key.length) >= 0
  }
}

function writeKey(parts: NumberParts, key: ByteBuffer): void {
  key.length = 0
  key.reserve(canonicalLength(parts))
  key.length = writeCanonical(parts, key.bytes, 0)
}

/** Order of a value and a number; null when the value is no number. */
export function numberOrder(literal: NumberParts): (value: Slice) => number | null {
  const parts = newNumberParts()
  return (value) => (readNumber(value, parts) ? compareNumbers(parts, literal) : null)
}
