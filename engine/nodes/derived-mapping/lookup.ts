// Finds records of an object by key: the version in the snapshot is read once, its GSIDs are kept by key.
import type { Batch } from '../../batch/batch.ts'
import { nowhere } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { KeyIndex, isKnown } from '../../batch/key-index.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import { memoryOf } from '../../batch/memory.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/record-store.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import type { ExecutionHost } from '../../host.ts'
import type { ObjectVersion } from '../../run/snapshot.ts'
import type { KeyPart } from '../../value/key-bytes.ts'
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

const gsidSchema: Schema = [{ name: gsidField, type: 'gsid' }]

/** Takes memory until `dispose`. */
export class Lookup {
  private readonly index: KeyIndex
  private readonly store: RecordStore
  private readonly several = new Set<number>()
  private filled: Vector | undefined
  defaultRow = missingRow

  private constructor(memory: Memory) {
    this.index = new KeyIndex(memory)
    this.store = new RecordStore(gsidSchema, memory)
  }

  /** The export is sorted by GSID, so the first record of a key has the lowest. */
  static async read(options: ReadLookup): Promise<Lookup> {
    const memory = memoryOf(options.host)
    const lookup = new Lookup(memory)
    try {
      await lookup.load(options, memory)
      return lookup
    } catch (error) {
      lookup.dispose()
      throw error
    }
  }

  /** Row i is the lowest GSID of key i; the last one is the default, when there is one. */
  get gsids(): Vector {
    this.filled ??= this.store.column(0)
    return this.filled
  }

  /** Row of `gsids` for each row's key, by the slices of the keys; `missingRow` when no record has it. */
  find(slices: number, rowCount: number): Uint32Array {
    const rows = this.index.find(slices, rowCount)
    for (let row = 0; row < rowCount; row++) if (!isKnown(rows[row]!)) rows[row] = missingRow
    return rows
  }

  /** Whether more than one record has the key of this row. */
  hasSeveral(row: number): boolean {
    return this.several.size > 0 && this.several.has(row)
  }

  dispose(): void {
    this.index.dispose()
    this.store.dispose()
  }

  private async load(options: ReadLookup, memory: Memory): Promise<void> {
    const { version, host, node, batchBytes, defaultValue } = options
    const source = await host.files.open(version.file.hash)
    const format = defaultReadFormat
    const file = version.file.name
    const reading = { source, format, file, node, batchBytes, memory, ragged: 'stop' as const }
    let keys: KeySlices | undefined
    try {
      for await (const batch of readCsv(reading)) {
        keys ??= new KeySlices(keyParts(options, batch.schema), memory)
        this.append(batch, keys)
      }
    } finally {
      keys?.dispose()
    }
    if (defaultValue !== null) this.appendDefault(defaultValue)
  }

  private append(batch: Batch, keys: KeySlices): void {
    let known = this.index.size
    const ids = this.index.add(keys.fill(batch), batch.rowCount)
    const first = new Uint32Array(batch.rowCount)
    let count = 0
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row]!
      if (!isKnown(id)) continue
      if (id < known) this.several.add(id)
      else {
        known++
        first[count++] = row
      }
    }
    const { columns, rowCount } = batch
    const rows = count === rowCount ? undefined : first.subarray(0, count)
    const { vector } = columns[fieldIndex(batch.schema, gsidField)]!
    this.store.append({
      schema: gsidSchema,
      columns: [{ vector, rows }],
      rowCount: count,
      origin: nowhere,
    })
  }

  private appendDefault(value: string): void {
    this.defaultRow = this.store.rowCount
    this.store.append({
      schema: gsidSchema,
      rowCount: 1,
      columns: [{ vector: constantVector(value, 1) }],
      origin: nowhere,
    })
  }
}

function keyParts({ version, parts }: ReadLookup, schema: Schema): KeyPart[] {
  for (const field of [gsidField, ...parts.map(({ objectField }) => objectField)]) {
    if (fieldIndex(schema, field) >= 0) continue
    const values = { field, object: version.object }
    throw new AwaseError('derived.field-missing', { place: { field }, values })
  }
  return parts.map((part) => ({ ...part, column: fieldIndex(schema, part.objectField) }))
}
