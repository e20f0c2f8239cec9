// Reads a file of any format, packed or not, as a stream of batches.
import type { Memory } from '../batch/memory.ts'
import type { ByteSource } from '../host.ts'
import type { Compression } from './compression/format.ts'
import { openUnpacked } from './compression/open.ts'
import { readCsv } from './csv/reader.ts'
import type { ReadFormat } from './format.ts'
import { readJson } from './json/reader.ts'
import type { RecordBatch } from './record-batch.ts'

export interface ReadFileOptions {
  /** Opens the file at its start. */
  open(): Promise<ByteSource>
  compression: Compression
  format: ReadFormat
  /** Members of JSON that become fields; a CSV file says itself what it has. */
  fields: readonly string[]
  /** Named in errors and origins. */
  file: string
  node: string
  memory?: Memory
  batchBytes?: number
  signal?: AbortSignal
}

/** Errors as of `openUnpacked`, `readCsv`, `readJson`. Rows that are none of the file's stand in `ragged`. */
export async function* readFile(
  options: ReadFileOptions,
): AsyncGenerator<RecordBatch, void, undefined> {
  const { format, open, compression, fields, ...rest } = options
  const source = await openUnpacked({ open, compression, file: rest.file })
  if (format.kind === 'csv') yield* readCsv({ ...rest, source, format, ragged: 'collect' })
  else yield* readJson({ ...rest, source, format, fields })
}

/** Names of the fields in the first rows of a file: of the header, or of the members of its first records. */
export async function readFieldNames(
  options: Omit<ReadFileOptions, 'fields'>,
): Promise<readonly string[]> {
  const reading = readFile({ ...options, fields: [] })
  try {
    const { value } = await reading.next()
    if (options.format.kind !== 'csv') return value?.further ?? []
    return value?.schema.map(({ name }) => name) ?? []
  } finally {
    await reading.return()
  }
}
