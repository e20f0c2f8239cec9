// Reads a CSV file as a stream of batches. Neither the size of the chunks nor that of the batches changes what comes out.
import { Memory } from '../../batch/memory.ts'
import { textVector } from '../../batch/text-vector.ts'
import type { ByteSource } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { CsvReading } from './csv-reading.ts'
import type { CsvReadFormat } from './format.ts'
import { withNullsFor } from './quoted-empty.ts'
import type { RecordBatch } from '../record-batch.ts'

export const defaultBatchBytes = 256 * 1024
/** An unclosed quote in a large file is found by this limit. */
export const defaultMaxRowBytes = 8 * 1024 * 1024

export interface ReadCsvOptions {
  source: ByteSource
  format: CsvReadFormat
  /** Named in errors and origins. */
  file: string
  node: string
  memory?: Memory
  /** Bytes read and parsed at a time; a longer row gets more. */
  batchBytes?: number
  /** The longest row there may be, as UTF-8, line end included. */
  maxRowBytes?: number
  signal?: AbortSignal
  /** Rows with too few or too many fields or broken quotes: `collect` puts them into `ragged` of the batch, `stop` (default) makes the first an error. */
  ragged?: 'collect' | 'stop'
}

/** A batch of the file's own fields, all strings, valid until the next one is asked for. */
export type CsvBatch = RecordBatch

/**
 * Batches in file order. Fields are named by the header (made unique), else `column N`. There is always at least one batch, possibly without
 * rows, unless a file without header is empty. What RFC 4180 leaves open: a completely empty line is skipped unless the file has a single
 * field (then it is a row); CR before LF belongs to the line end, any other CR is data, also NUL; a quote opens a field only as its first
 * byte; a row with text behind a closing quote ends with that line and stands in `ragged` as the field `record`; the first row may be blank
 * only without a header. A row with bytes that are no character of the encoding (policy `reject`) stands in `ragged`, too; the header must have none.
 *
 * Errors: `csv.empty-file`, `csv.no-header`, `csv.lone-cr`, `csv.unclosed-quote`, `csv.row-too-long`, `encoding.invalid-bytes` (policy `stop`), `encoding.undecodable-structure` (in the header), `encoding.other-mark`, `encoding.utf-32`,
 * and `csv.too-few-fields`, `csv.too-many-fields`, `csv.text-after-quote` where ragged rows stop (the last one also in the first row).
 */
export async function* readCsv(options: ReadCsvOptions): AsyncGenerator<CsvBatch, void, undefined> {
  const { source, file, node, format } = options
  const maxRowBytes = options.maxRowBytes ?? defaultMaxRowBytes
  const wantedBytes = Math.max(16, options.batchBytes ?? defaultBatchBytes)
  const reading = new CsvReading({
    source,
    format,
    file,
    node,
    memory: options.memory ?? new Memory(),
    batchBytes: Math.min(wantedBytes, maxRowBytes),
    maxRowBytes,
    stopAtRagged: options.ragged !== 'collect',
  })
  try {
    let yielded = false
    for (;;) {
      options.signal?.throwIfAborted()
      const batch = await reading.next()
      if (batch === undefined) break
      yielded = true
      yield withNullsFor(options.format, batch)
    }
    if (!yielded && reading.schema !== undefined) yield emptyBatch(reading.schema)
  } finally {
    reading.dispose()
    await source.close()
  }
}

function emptyBatch(schema: Schema): CsvBatch {
  const none = textVector([])
  const origin = {
    describe: () => {
      throw new RangeError('no rows')
    },
  }
  return { schema, rowCount: 0, columns: schema.map(() => ({ vector: none })), origin }
}
