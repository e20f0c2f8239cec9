// Writes CSV in a test: batches of texts, or a file read and written again.
import { expect } from 'vitest'
import type { Batch } from '../../../../engine/batch/batch.ts'
import { Memory } from '../../../../engine/batch/memory.ts'
import type { UnencodableRow } from '../../../../engine/formats/csv/encoded-rows.ts'
import { defaultReadFormat, defaultWriteFormat } from '../../../../engine/formats/csv/format.ts'
import type { CsvWriteFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { CsvWriter } from '../../../../engine/formats/csv/writer.ts'
import { digestOf, sha256, sinkOf, sourceOf } from '../bytes.ts'

export interface Written {
  bytes: Uint8Array
  text: string
  rows: number
  left: UnencodableRow[]
}

export async function write(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  format: Partial<CsvWriteFormat> = {},
  change: (batch: Batch) => Batch = (batch) => batch,
  memory = new Memory(),
): Promise<Written> {
  const sink = sinkOf()
  const left: UnencodableRow[] = []
  let writer: CsvWriter | undefined
  for await (const given of batches) {
    const batch = change(given)
    writer ??= new CsvWriter({
      format: { ...defaultWriteFormat, ...format },
      schema: batch.schema,
      sink,
      digest: digestOf(),
      memory,
      unencodable: (_, row) => left.push(row),
    })
    await writer.write(batch)
  }
  const { rows, sizeBytes, sha256: hash } = await writer!.finish()
  const bytes = sink.bytes()
  expect({ sizeBytes, hash, closed: sink.closed }).toEqual({
    sizeBytes: bytes.length,
    hash: sha256(bytes),
    closed: true,
  })
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), rows, left }
}

/** Rewrites a file: read, change, write, over one shared memory. */
export function rewrite(
  text: string,
  format: Partial<CsvWriteFormat> = {},
  change?: (batch: Batch) => Batch,
  batchBytes = 64,
): Promise<Written> {
  const memory = new Memory()
  const source = sourceOf(text, 1000)
  const options = { source, format: defaultReadFormat, file: 'f', node: 'n', memory, batchBytes }
  return write(readCsv(options), format, change, memory)
}
