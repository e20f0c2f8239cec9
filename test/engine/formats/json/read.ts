// Reads and writes JSON in a test: everything that can be observed of it, as plain data.
import type { Batch } from '../../../../engine/batch/batch.ts'
import { Memory } from '../../../../engine/batch/memory.ts'
import { AwaseError } from '../../../../engine/error.ts'
import { readFormatSchema } from '../../../../engine/formats/format.ts'
import type { JsonReadFormat, JsonWriteFormat } from '../../../../engine/formats/json/format.ts'
import { readJson } from '../../../../engine/formats/json/reader.ts'
import { JsonWriter } from '../../../../engine/formats/json/writer.ts'
import type { Rejection } from '../../../../engine/nodes/operator.ts'
import { digestOf, rowsOf, sinkOf, sourceOf } from '../bytes.ts'
import type { Row } from '../bytes.ts'

export interface JsonReadingResult {
  rows: Row[]
  /** `line#row` of each row. */
  places: string[]
  /** `code position line#row` and the record. */
  bad: [why: string, record: string | null][]
  further: string[]
  error?: { code: string; values: object }
}

export interface JsonSizes {
  chunk?: number
  batchBytes?: number
  maxRecordBytes?: number
}

export async function readRecords(
  content: string | Uint8Array,
  fields: readonly string[],
  format: Partial<JsonReadFormat & { records: string }> = {},
  { chunk = 5, ...sizes }: JsonSizes = {},
): Promise<JsonReadingResult> {
  const result: JsonReadingResult = { rows: [], places: [], bad: [], further: [] }
  const whole = readFormatSchema.parse({ kind: 'ndjson', ...format }) as JsonReadFormat
  const source = sourceOf(content, chunk)
  try {
    for await (const batch of readJson({
      source,
      format: whole,
      fields,
      file: 'f.json',
      node: 'src',
      ...sizes,
    })) {
      result.rows.push(...rowsOf(batch))
      result.further.push(...(batch.further ?? []))
      for (let row = 0; row < batch.rowCount; row++) result.places.push(placeOf(batch, row))
      for (const { batch: one, rejection } of batch.ragged ?? []) {
        const { position, name } = rejection.values ?? {}
        const what = position ?? name ?? rejection.field ?? ''
        result.bad.push([`${rejection.code} ${what} ${placeOf(one, 0)}`, rowsOf(one)[0]![0]!])
      }
    }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    result.error = { code: error.code, values: error.values }
  }
  return result
}

function placeOf(batch: Batch, row: number): string {
  const { line, row: record } = batch.origin.describe(row)
  return `${line}#${record}`
}

export async function writeRecords(
  batches: readonly Batch[],
  format: JsonWriteFormat,
): Promise<{ text: string; rejected: Rejection[] }> {
  const sink = sinkOf()
  const rejected: Rejection[] = []
  const { schema } = batches[0]!
  const writer = new JsonWriter({
    format,
    schema,
    sink,
    digest: digestOf(),
    memory: new Memory(),
    reject: (rejection) => void rejected.push(rejection),
  })
  for (const batch of batches) await writer.write(batch)
  await writer.finish()
  return { text: new TextDecoder().decode(sink.bytes()), rejected }
}
