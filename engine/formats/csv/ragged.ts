// Rows that are none of the file's as rejected rows: ragged ones by the fields of the file and `column N` beyond them, others as they stand.
import type { RowOrigin } from '../../batch/batch.ts'
import type { RawRows } from '../../batch/raw-vector.ts'
import { RawVector } from '../../batch/raw-vector.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import type { Rejection } from '../../nodes/operator.ts'
import type { RejectedRecord } from '../record-batch.ts'
import { uniqueNames } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { RaggedRow } from './row-shapes.ts'

/** The row as texts; a missing field is null. */
export function raggedRecord(
  schema: Schema,
  row: RaggedRow,
  raw: RawRows,
  origin: RowOrigin,
): RejectedRecord {
  const slice = newSlice()
  const width = Math.max(schema.length, row.fieldCount)
  const values = Array.from({ length: width }, (_, field) =>
    field < row.fieldCount && new RawVector(raw, field).locate(0, slice) ? sliceText(slice) : null,
  )
  return {
    batch: {
      schema: widened(schema, width),
      rowCount: 1,
      columns: values.map((value) => ({ vector: constantVector(value, 1) })),
      origin: { describe: () => origin },
    },
    rejection: raggedRejection(row, schema.length),
  }
}

/** Bytes of a row whose quoting is broken, as the one field `record`; without the line end. */
export function brokenRecord(bytes: Uint8Array, origin: RowOrigin): RejectedRecord {
  const text = sliceText({ bytes, start: 0, end: bytes.length }).replace(/\r?\n$/, '')
  return {
    batch: {
      schema: [{ name: 'record', type: 'string' }],
      rowCount: 1,
      columns: [{ vector: constantVector(text, 1) }],
      origin: { describe: () => origin },
    },
    rejection: { row: 0, code: 'csv.text-after-quote' },
  }
}

export function raggedRejection(ragged: RaggedRow, expected: number): Rejection {
  const code = ragged.fieldCount < expected ? 'csv.too-few-fields' : 'csv.too-many-fields'
  return { row: 0, code, values: { expected, actual: ragged.fieldCount } }
}

function widened(schema: Schema, width: number): Schema {
  const names = schema.map((field) => field.name)
  while (names.length < width) names.push('')
  return uniqueNames(names).map((name) => ({ name, type: 'string' }))
}
