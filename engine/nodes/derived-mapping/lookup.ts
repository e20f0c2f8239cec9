// Finds records of an object by key: the version in the snapshot is read once, its GSIDs are kept by key.
import type { Batch, Column } from '../../batch/batch.ts'
import { nowhere } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { KeyIndex, isKnown } from '../../batch/key-index.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import { memoryOf } from '../../batch/memory.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/record-store.ts'
import { FramedVector } from '../../batch/framed-vector.ts'
import { Holding } from '../../batch/spill/holding.ts'
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
import { SpilledLookup } from './spilled-lookup.ts'

/** How one field of the object takes part in the key. */
export type LookupPart = Omit<KeyPart, 'column'> & { objectField: string }

export interface ReadLookup {
  version: ObjectVersion
  parts: readonly LookupPart[]
  /** One more value after the GSIDs found; null: none. */
  defaultValue: string | null
  node: string
  batchBytes: number
  /** Most bytes to hold; what is more is put aside, and `aside` tells. Absent: no limit. */
  holdBytes: number | undefined
  host: ExecutionHost
}

const gsidSchema: Schema = [{ name: gsidField, type: 'gsid' }]

/** Takes memory until `dispose`. */
export class Lookup {
  private readonly index: KeyIndex
  private readonly store: RecordStore
  /** By row, 1 where more than one record has its key. */
  private several = new Uint8Array(256)
  private filled: Vector | undefined
  private readonly limitBytes: number
  private readonly memory: Memory
  /** The records by key, where they do not fit; then nothing is held here. */
  aside: SpilledLookup | null = null
  defaultRow = missingRow

  private constructor({ host, holdBytes = Infinity }: ReadLookup) {
    this.memory = memoryOf(host)
    this.index = new KeyIndex(this.memory)
    this.store = new RecordStore(gsidSchema, this.memory)
    this.limitBytes = holdBytes
  }

  /** The export is sorted by GSID, so the first record of a key has the lowest. */
  static async read(options: ReadLookup): Promise<Lookup> {
    const lookup = new Lookup(options)
    try {
      await lookup.load(options)
      return lookup
    } catch (error) {
      await lookup.dispose()
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
    return this.several[row] === 1
  }

  async dispose(): Promise<void> {
    this.index.dispose()
    this.store.dispose()
    await this.aside?.dispose()
  }

  private async load(options: ReadLookup): Promise<void> {
    const { memory } = this
    const { version, host, node, batchBytes, defaultValue } = options
    const source = await host.files.open(version.file.hash)
    const format = defaultReadFormat
    const file = version.file.name
    const reading = { source, format, file, node, batchBytes, memory, ragged: 'stop' as const }
    let keys: KeySlices | undefined
    try {
      for await (const batch of readCsv(reading)) {
        keys ??= new KeySlices(keyParts(options, batch.schema), memory)
        await this.take(batch, keys, options)
      }
    } finally {
      keys?.dispose()
    }
    if (this.aside !== null) await this.aside.close(defaultValue)
    else if (defaultValue !== null) this.appendDefault(defaultValue)
  }

  private async take(batch: Batch, keys: KeySlices, { host }: ReadLookup): Promise<void> {
    const slices = keys.fill(batch)
    if (this.aside !== null) return this.aside.append(gsidsOf(batch), slices)
    this.append(batch, slices)
    const { index, store, several, limitBytes } = this
    if (index.sizeBytes + store.sizeBytes + several.length <= limitBytes) return
    this.aside = new SpilledLookup(gsidSchema, new Holding(host, limitBytes))
    await this.aside.takeHeld(store.batch(), this.keyColumn(), (row) => several[row] === 1)
    index.dispose()
    store.dispose()
  }

  private keyColumn(): Column {
    return { vector: new FramedVector(this.memory), rows: this.index.keyAddresses() }
  }

  private append(batch: Batch, slices: number): void {
    let known = this.index.size
    const ids = this.index.add(slices, batch.rowCount)
    while (this.several.length < this.index.size) this.several = grownBytes(this.several)
    const first = new Uint32Array(batch.rowCount)
    let count = 0
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row]!
      if (!isKnown(id)) continue
      if (id < known) this.several[id] = 1
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

function gsidsOf(batch: Batch): Batch {
  const gsids = batch.columns[fieldIndex(batch.schema, gsidField)]!
  return { ...batch, schema: gsidSchema, columns: [gsids], origin: nowhere }
}

function grownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}

function keyParts({ version, parts }: ReadLookup, schema: Schema): KeyPart[] {
  for (const field of [gsidField, ...parts.map(({ objectField }) => objectField)]) {
    if (fieldIndex(schema, field) >= 0) continue
    const values = { field, object: version.object }
    throw new AwaseError('derived.field-missing', { place: { field }, values })
  }
  return parts.map((part) => ({ ...part, column: fieldIndex(schema, part.objectField) }))
}
