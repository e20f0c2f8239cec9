// Reads CSV in a test: everything that can be observed of it, as plain data.
import { AwaseError } from '../../../../engine/error.ts'
import { defaultReadFormat } from '../../../../engine/formats/csv/format.ts'
import type { CsvReadFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { rowsOf, sourceOf } from '../bytes.ts'
import type { Row } from '../bytes.ts'

export interface Reading {
  names: string[]
  rows: Row[]
  /** `line#row` of each row. */
  places: string[]
  ragged: {
    code: string
    fields: number
    record: Row
    place: string
    /** Those that are no characters. */
    bytes?: string
  }[]
  error?: { code: string; place: object; values: object }
}

export interface ReadingOptions extends Partial<CsvReadFormat> {
  chunk?: number
  batchBytes?: number
  maxRowBytes?: number
  /** The source can read at once. */
  atOnce?: boolean
}

export async function read(
  content: string | readonly number[] | Uint8Array,
  { chunk = 5, batchBytes = 64, maxRowBytes, atOnce, ...format }: ReadingOptions = {},
): Promise<Reading> {
  const reading: Reading = { names: [], rows: [], places: [], ragged: [] }
  try {
    const batches = readCsv({
      source: sourceOf(content, chunk, atOnce),
      format: { ...defaultReadFormat, ...format },
      file: 'orders.csv',
      node: 'src',
      batchBytes,
      ragged: 'collect',
      ...(maxRowBytes === undefined ? {} : { maxRowBytes }),
    })
    for await (const batch of batches) {
      reading.names = batch.schema.map((field) => field.name)
      reading.rows.push(...rowsOf(batch))
      for (let row = 0; row < batch.rowCount; row++) {
        const { line, row: record } = batch.origin.describe(row)
        reading.places.push(`${line}#${record}`)
      }
      for (const { batch: one, rejection } of batch.ragged ?? []) {
        const { line, row } = one.origin.describe(0)
        const { code, values } = rejection
        const fields = Number(values?.['actual'])
        const bytes = values?.['bytes']
        reading.ragged.push({
          code,
          fields,
          record: rowsOf(one)[0]!,
          place: `${line}#${row}`,
          ...(bytes === undefined ? {} : { bytes: String(bytes) }),
        })
      }
    }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    reading.error = error.toJSON()
  }
  return reading
}
