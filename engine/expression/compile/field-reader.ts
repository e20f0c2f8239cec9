// Reads a field's value at a row: its bytes are located and decoded only then, as the field's type says.
import { locate } from '../../batch/batch.ts'
import type { Column } from '../../batch/batch.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import { decimalOf, parseDecimal } from '../../value/decimal.ts'
import { parseMoment } from '../../value/moment.ts'
import type { Evaluate, Value } from '../functions/function-entry.ts'
import { inMessage, RowFault } from '../functions/row-fault.ts'
import { limits } from '../syntax/limits.ts'
import type { Typed } from '../typing/typed.ts'

/** The columns of the batch in view; set before rows are evaluated. */
export interface View {
  columns: readonly Column[]
}

type Field = Extract<Typed, { kind: 'field' }>

export function fieldReader({ column, name, type }: Field, view: View): Evaluate {
  const slice = newSlice()
  const read = reads[type]
  if (read === undefined) {
    return (row) => (locate(view.columns[column]!, row, slice) ? shortTextOf(slice) : null)
  }
  return (row) => {
    if (!locate(view.columns[column]!, row, slice)) return null
    const value = read(slice)
    if (value !== undefined) return value
    const text = inMessage(sliceText(slice))
    throw new RowFault('formula.field-value', { name, value: text, wanted: type })
  }
}

/** Undefined where a text is none of the type: a case field may promise a number and carry other text. */
const reads: Readonly<Record<string, (value: Slice) => Value | undefined>> = {
  integer: readDecimal,
  decimal: readDecimal,
  boolean: (value) => booleans.get(shortTextOf(value)),
  date: readMoment,
  datetime: readMoment,
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

function readMoment(value: Slice): string | undefined {
  const text = shortTextOf(value)
  return parseMoment(text) === undefined ? undefined : text
}

/** So many digits are exact as a number. */
const exactDigits = 15
const zero = 0x30
const minus = 0x2d
const point = 0x2e

/** Short plain numbers straight from their bytes; signs of plus, long ones and what is no number the long way. */
function readDecimal(value: Slice): Value | undefined {
  const { bytes, start, end } = value
  const first = bytes[start] === minus && start < end ? start + 1 : start
  if (end - first > exactDigits || first === end) return readLongDecimal(value)
  let digits = 0
  let pointAt = -1
  for (let at = first; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit
    else if (bytes[at] === point && pointAt < 0) pointAt = at
    else return readLongDecimal(value)
  }
  if (pointAt === first || pointAt === end - 1) return undefined
  return decimalOf(first > start ? -digits : digits, pointAt < 0 ? 0 : end - pointAt - 1)
}

function readLongDecimal(value: Slice): Value | undefined {
  return value.end - value.start > limits.digits ? undefined : parseDecimal(sliceText(value))
}

const shortText = 40
/** One array for each size: growing and shrinking one costs more than the characters. */
const codesBySize = Array.from({ length: shortText + 1 }, (_, size) =>
  Array.from({ length: size }, () => 0),
)

/** Short ASCII without the platform's decoder, which costs more than the characters. */
function shortTextOf(slice: Slice): string {
  const { bytes, start, end } = slice
  const size = end - start
  if (size > shortText) return sliceText(slice)
  const codes = codesBySize[size]!
  for (let at = 0; at < size; at++) {
    const byte = bytes[start + at]!
    if (byte >= 0x80) return sliceText(slice)
    codes[at] = byte
  }
  return String.fromCharCode.apply(null, codes)
}
