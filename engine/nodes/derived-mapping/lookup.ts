// Finds records of an object by key: the version in the snapshot is read once, its GSIDs are kept by key.
import { locate } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory.ts'
import { TextBuilder } from '../../batch/text-vector.ts'
import { missingRow, newSlice } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import type { ExecutionHost } from '../../host.ts'
import type { ObjectVersion } from '../../run/snapshot.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import type { KeyPart } from '../../value/key-bytes.ts'
import { KeyTable } from '../../value/key-table.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { gsidField } from './infer.ts'

/** How one field of the object takes part in the key. */
export type LookupPart = Omit<KeyPart, 'column'> & { objectField: string }

export interface ReadLookup {
  version: ObjectVersion
  parts: readonly LookupPart[]
  /** One more value after the GSIDs found; null: none. */
  defaultValue: string | null
  node: string
  batchBytes: number
  host: ExecutionHost
}

export class Lookup {
  private readonly table = new KeyTable()
  private readonly builder = new TextBuilder()
  private readonly several = new Set<number>()
  /** Row i is the lowest GSID of key i; the last one is the default, when there is one. */
  gsids: Vector = this.builder.build()
  defaultRow = missingRow

  /** The export is sorted by GSID, so the first record of a key has the lowest. */
  static async read(options: ReadLookup): Promise<Lookup> {
    const lookup = new Lookup()
    const { version, host, node, batchBytes } = options
    const source = await host.files.open(version.file.hash)
    const format = defaultReadFormat
    const file = version.file.name
    let key: KeyWriter | null = null
    const memory = memoryOf(host)
    const reading = { source, format, file, node, batchBytes, memory, ragged: 'stop' as const }
    for await (const batch of readCsv(reading)) {
      key ??= keyWriter(options, batch.schema)
      lookup.append(batch, key)
    }
    lookup.close(options.defaultValue)
    return lookup
  }

  private append(batch: Batch, key: KeyWriter): void {
    const gsids = batch.columns[fieldIndex(batch.schema, gsidField)]!
    const gsid = newSlice()
    for (let row = 0; row < batch.rowCount; row++) {
      if (!key.write(batch, row)) continue
      const known = this.table.size
      const id = this.table.add(key.buffer.bytes, 0, key.buffer.length)
      if (id < known) this.several.add(id)
      else if (locate(gsids, row, gsid)) this.builder.appendSlice(gsid)
      else this.builder.appendNull()
    }
  }

  private close(defaultValue: string | null): void {
    if (defaultValue !== null) {
      this.defaultRow = this.builder.rowCount
      this.builder.appendText(defaultValue)
    }
    this.gsids = this.builder.build()
  }

  /** Row of `gsids` for the key that stands in `key`; `missingRow` when no record has it. */
  find(key: KeyWriter): number {
    const id = this.table.find(key.buffer.bytes, 0, key.buffer.length)
    return id < 0 ? missingRow : id
  }

  /** Whether more than one record has the key of this row. */
  hasSeveral(row: number): boolean {
    return this.several.has(row)
  }
}

function keyWriter({ version, parts }: ReadLookup, schema: Schema): KeyWriter {
  for (const field of [gsidField, ...parts.map(({ objectField }) => objectField)]) {
    if (fieldIndex(schema, field) >= 0) continue
    const values = { field, object: version.object }
    throw new AwaseError('derived.field-missing', { place: { field }, values })
  }
  return new KeyWriter(
    parts.map((part) => ({ ...part, column: fieldIndex(schema, part.objectField) })),
  )
}
