// The records of an object: the version in the snapshot is read once. Sorted by GSID, as its export is.
import type { Batch } from '../../batch/batch.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { AwaseError } from '../../error.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import type { ExecutionHost } from '../../host.ts'
import type { ObjectVersion } from '../../run/snapshot.ts'
import type { KeyPart } from '../../value/key-bytes.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { gsidField } from './infer.ts'
import { gsidSchema } from './lookup.ts'
import type { Lookup } from './lookup.ts'
import { RecordOrder } from './record-order.ts'

/** How one field of what is looked in takes part in the key. */
export type LookupPart = Omit<KeyPart, 'column'> & { objectField: string }

export interface ReadObject {
  version: ObjectVersion
  parts: readonly LookupPart[]
  node: string
  batchBytes: number
  host: ExecutionHost
}

/** Errors: what the reader of CSV refuses, `derived.field-missing`, and what `RecordOrder` finds. */
export async function readObject(options: ReadObject, into: Lookup): Promise<void> {
  const { version, host, node, batchBytes } = options
  const memory = memoryOf(host)
  const source = await host.files.open(version.file.hash)
  const format = defaultReadFormat
  const file = version.file.name
  const reading = { source, format, file, node, batchBytes, memory, ragged: 'stop' as const }
  const order = new RecordOrder(version.object)
  let keys: KeySlices | undefined
  try {
    for await (const batch of readCsv(reading)) {
      keys ??= new KeySlices(keyParts(options, batch.schema), memory)
      const gsids = gsidsOf(batch)
      order.check(gsids)
      await into.take(gsids, keys.fill(batch))
    }
  } finally {
    keys?.dispose()
  }
}

function gsidsOf(batch: Batch): Batch {
  const gsids = batch.columns[fieldIndex(batch.schema, gsidField)]!
  return { ...batch, schema: gsidSchema, columns: [gsids] }
}

function keyParts({ version, parts }: ReadObject, schema: Schema): KeyPart[] {
  for (const field of [gsidField, ...parts.map(({ objectField }) => objectField)]) {
    if (fieldIndex(schema, field) >= 0) continue
    const values = { field, object: version.object }
    throw new AwaseError('derived.field-missing', { place: { field }, values })
  }
  return parts.map((part) => ({ ...part, column: fieldIndex(schema, part.objectField) }))
}
