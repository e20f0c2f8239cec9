// Reads NDJSON or a JSON array of objects, alone or inside an envelope, as a stream of batches. Neither the size of the chunks nor that of the batches changes what comes out.
import { Memory } from '../../batch/memory.ts'
import { textVector } from '../../batch/text-vector.ts'
import type { ByteSource } from '../../host.ts'
import type { RecordBatch } from '../record-batch.ts'
import type { JsonReadFormat } from './format.ts'
import { JsonReading } from './json-reading.ts'

const defaultBatchBytes = 256 * 1024
const defaultMaxRecordBytes = 8 * 1024 * 1024

export interface ReadJsonOptions {
  source: ByteSource
  format: JsonReadFormat
  /** Members that become fields, in this order. */
  fields: readonly string[]
  /** Named in errors and origins. */
  file: string
  node: string
  memory?: Memory
  /** Bytes read and parsed at a time; a longer record gets more. */
  batchBytes?: number
  /** The longest record there may be, as UTF-8. */
  maxRecordBytes?: number
  signal?: AbortSignal
}

/**
 * Batches in file order, at least one. A record that is no JSON, no object, nested too deep, has a name twice or bytes that are no character
 * (policy `reject`) is rejected and stands in `ragged`, as the field `record`; blank lines of NDJSON are no records.
 *
 * Errors: `json.no-array`, `json.broken-array`, `json.empty-file`, `json.unclosed-array`, `json.trailing` (the array itself), `json.no-records`,
 * `json.records-twice`, `json.broken-envelope` (what is around it), `json.envelope`, `json.records-path`, `json.record-too-long`, `encoding.…` as of `readCsv`.
 */
export async function* readJson(
  options: ReadJsonOptions,
): AsyncGenerator<RecordBatch, void, undefined> {
  const maxRecordBytes = options.maxRecordBytes ?? defaultMaxRecordBytes
  const batchBytes = Math.max(16, options.batchBytes ?? defaultBatchBytes)
  const reading = new JsonReading({
    ...options,
    memory: options.memory ?? new Memory(),
    batchBytes: Math.min(batchBytes, maxRecordBytes),
    maxRecordBytes,
  })
  try {
    let yielded = false
    for (;;) {
      options.signal?.throwIfAborted()
      const batch = await reading.next()
      if (batch === undefined) break
      yielded = true
      yield batch
    }
    if (!yielded) yield emptyBatch(reading)
  } finally {
    reading.dispose()
    await options.source.close()
  }
}

function emptyBatch({ schema }: JsonReading): RecordBatch {
  const none = textVector([])
  const origin = {
    describe: () => {
      throw new RangeError('no rows')
    },
  }
  return { schema, rowCount: 0, columns: schema.map(() => ({ vector: none })), origin }
}
