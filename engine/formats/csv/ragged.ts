// Rows that are none of the file's as rejected rows: ragged ones by the fields of the file and `column N` beyond them, others as they stand.
import type { RowOrigin } from '../../batch/batch.ts'
import type { RawRows } from '../../batch/raw-vector.ts'
import { RawVector } from '../../batch/raw-vector.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { newSlice } from '../../batch/vector.ts'
import type { Rejection } from '../../nodes/operator.ts'
import { shownStandIns, whyUndecodable } from '../encoding/stand-in.ts'
import type { RejectedRecord } from '../record-batch.ts'
import { uniqueNames } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { Encoding } from './format.ts'
import type { RaggedRow } from './row-shapes.ts'

/** The row as texts; a missing field is null. */
export function raggedRecord(
  schema: Schema,
  row: RaggedRow,
  raw: RawRows,
  origin: RowOrigin,
  encoding: Encoding,
): RejectedRecord {
  const width = Math.max(schema.length, row.fieldCount)
  const names = widened(schema, width)
  const shown = names.map((_, field) => (field < row.fieldCount ? shownField(raw, field) : noField))
  return {
    batch: {
      schema: names,
      rowCount: 1,
      columns: shown.map(({ text }) => ({ vector: constantVector(text, 1) })),
      origin: { describe: () => origin },
    },
    rejection: row.hasStandIns
      ? undecodableField(names, shown, encoding)
      : raggedRejection(row, schema.length),
  }
}

/** Bytes of a row whose quoting is broken, as the one field `record`; without the line end. */
export function brokenRecord(
  bytes: Uint8Array,
  origin: RowOrigin,
  encoding: Encoding,
): RejectedRecord {
  const { text, wrong } = shownStandIns(bytes)
  const record = text.replace(/\r?\n$/, '')
  const why = wrong === '' ? { code: 'csv.text-after-quote' } : whyUndecodable(wrong, encoding)
  return {
    batch: {
      schema: [{ name: 'record', type: 'string' }],
      rowCount: 1,
      columns: [{ vector: constantVector(record, 1) }],
      origin: { describe: () => origin },
    },
    rejection: { row: 0, ...why },
  }
}

export function raggedRejection(ragged: RaggedRow, expected: number): Rejection {
  const code = ragged.fieldCount < expected ? 'csv.too-few-fields' : 'csv.too-many-fields'
  return { row: 0, code, values: { expected, actual: ragged.fieldCount } }
}

type ShownField = { text: string | null; wrong: string }

const noField: ShownField = { text: null, wrong: '' }

function shownField(raw: RawRows, field: number): ShownField {
  const slice = newSlice()
  if (!new RawVector(raw, field).locate(0, slice)) return noField
  return shownStandIns(slice.bytes.subarray(slice.start, slice.end))
}

/** Of several such fields the first is named. */
function undecodableField(
  schema: Schema,
  shown: readonly ShownField[],
  encoding: Encoding,
): Rejection {
  const index = shown.findIndex(({ wrong }) => wrong !== '')
  const { text: value, wrong } = shown[index]!
  return { row: 0, field: schema[index]!.name, value, ...whyUndecodable(wrong, encoding) }
}

function widened(schema: Schema, width: number): Schema {
  const names = schema.map((field) => field.name)
  while (names.length < width) names.push('')
  return uniqueNames(names).map((name) => ({ name, type: 'string' }))
}
