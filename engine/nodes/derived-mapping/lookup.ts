// Finds records by key: their GSIDs are kept by key, the lowest of each.
import type { Batch, Column } from '../../batch/batch.ts'
import { nowhere } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { KeyIndex, isKnown } from '../../batch/key-index.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/records/record-store.ts'
import { FramedVector } from '../../batch/framed-vector.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import type { ExecutionHost } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { Candidates } from './candidates.ts'
import { gsidField } from './infer.ts'
import { SpilledLookup } from './spilled-lookup.ts'

export const gsidSchema: Schema = [{ name: gsidField, type: 'gsid' }]

export interface LookupOptions {
  host: ExecutionHost
  /** Most bytes to hold; what is more is put aside, and `aside` tells. Absent: no limit. */
  holdBytes: number | undefined
  /** Keeps where the records of each key came from. */
  explaining: boolean
}

/** Takes memory until `dispose`. */
export class Lookup {
  private readonly host: ExecutionHost
  private readonly index: KeyIndex
  private readonly store: RecordStore
  /** By row, 1 where more than one record has its key. */
  private several = new Uint8Array(256)
  /** Whether there is such a row at all. */
  anySeveral = false
  private filled: Vector | undefined
  private readonly limitBytes: number
  private readonly memory: Memory
  readonly candidates: Candidates | null
  /** The records by key, where they do not fit; then nothing is held here. */
  aside: SpilledLookup | null = null
  defaultRow = missingRow

  constructor({ host, holdBytes = Infinity, explaining }: LookupOptions) {
    this.host = host
    this.memory = memoryOf(host)
    this.index = new KeyIndex(this.memory)
    this.store = new RecordStore(gsidSchema, this.memory, null)
    this.limitBytes = holdBytes
    this.candidates = explaining ? new Candidates(this.memory) : null
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
    this.candidates?.dispose()
    await this.aside?.dispose()
  }

  /** GSIDs of further records, with the slices of their keys: sorted by GSID, so that the first of a key is its lowest. */
  async take(gsids: Batch, slices: number): Promise<void> {
    if (this.aside !== null) return this.aside.append(gsids, slices)
    this.append(gsids, slices)
    const { index, store, several, limitBytes } = this
    if (index.sizeBytes + store.sizeBytes + several.length <= limitBytes) return
    this.aside = new SpilledLookup(gsidSchema, new Holding(this.host, limitBytes))
    await this.aside.takeHeld(store.batch(), this.keyColumn(), (row) => several[row] === 1)
    index.dispose()
    store.dispose()
  }

  /** After the last record. `defaultValue` becomes one more value after the GSIDs found; null: none. */
  async close(defaultValue: string | null): Promise<void> {
    if (this.aside !== null) await this.aside.close(defaultValue)
    else if (defaultValue !== null) this.appendDefault(defaultValue)
  }

  private keyColumn(): Column {
    return { vector: new FramedVector(this.memory), rows: this.index.keyAddresses() }
  }

  private append({ columns, rowCount, origin }: Batch, slices: number): void {
    let known = this.index.size
    const ids = this.index.add(slices, rowCount)
    this.candidates?.addKeys(ids)
    while (this.several.length < this.index.size) this.several = grownBytes(this.several)
    const first = new Uint32Array(rowCount)
    let count = 0
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row]!
      if (!isKnown(id)) continue
      if (id < known) {
        this.several[id] = 1
        this.anySeveral = true
      } else {
        known++
        first[count++] = row
      }
    }
    const rows = count === rowCount ? undefined : first.subarray(0, count)
    this.store.append({
      schema: gsidSchema,
      columns: [{ vector: columns[0]!.vector, rows }],
      rowCount: count,
      origin: nowhere,
    })
    this.candidates?.addRecords({ schema: gsidSchema, columns, rowCount, origin })
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

function grownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}
