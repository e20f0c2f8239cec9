// Reads a field's value at a row: its bytes are located and decoded only then, as the field's type says.
import { locate } from '../../batch/batch.ts'
import type { Column } from '../../batch/batch.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import { parseDecimal } from '../../value/decimal.ts'
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
    return (row) => (locate(view.columns[column]!, row, slice) ? textOf(slice) : null)
  }
  return (row) => {
    if (!locate(view.columns[column]!, row, slice)) return null
    const text = textOf(slice)
    const value = read(text)
    if (value !== undefined) return value
    throw new RowFault('formula.field-value', { name, value: inMessage(text), wanted: type })
  }
}

/** Undefined where a text is none of the type: a case field may promise a number and carry other text. */
const reads: Readonly<Record<string, (text: string) => Value | undefined>> = {
  integer: number,
  decimal: number,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  date: (text) => (parseMoment(text) === undefined ? undefined : text),
  datetime: (text) => (parseMoment(text) === undefined ? undefined : text),
}

function number(text: string): Value | undefined {
  return text.length > limits.digits ? undefined : parseDecimal(text)
}

const shortText = 40

/** Short ASCII without the platform's decoder, which costs more than the characters. */
function textOf(slice: Slice): string {
  const { bytes, start, end } = slice
  if (end - start > shortText) return sliceText(slice)
  let text = ''
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= 0x80) return sliceText(slice)
    text += String.fromCharCode(byte)
  }
  return text
}
