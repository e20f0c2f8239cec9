// One row for each key: the best so far is held; when they do not fit, they are put aside by key and met again there.
import { locate, selectRows } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import type { RecordStore } from '../../batch/records/record-store.ts'
import type { Holding } from '../../batch/spill/holding.ts'
import { deepestLevel, Partitions } from '../../batch/spill/partitions.ts'
import { newSlice } from '../../batch/vector.ts'
import { grown, KeyTable } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'
import { compareText } from '../../value/text.ts'

/** Fields before the row's own: its key, what decides between rows of one key, its number. */
export const frontFields = 3

/** Of rows with the same key: the one that came first, or last, or has the least field 1 (of equal ones the first). */
export type Preference = 'first' | 'last' | 'least'

export class KeptRows {
  /** Rows given up for another one. */
  removed = 0
  private readonly schema: Schema
  private readonly holding: Holding
  private readonly preference: Preference
  private readonly level: number
  private table = new KeyTable()
  private readonly store: RecordStore
  /** Row of the store that is kept, by id of the key. */
  private best = new Uint32Array(256)
  private partitions: Partitions | null = null
  private readonly key = newSlice()
  private readonly held = newSlice()

  constructor(schema: Schema, holding: Holding, preference: Preference, level = 0) {
    this.schema = schema
    this.holding = holding
    this.preference = preference
    this.level = level
    this.store = holding.store(schema)
  }

  append(batch: Batch): void | Promise<void> {
    const taken = new Uint32Array(batch.rowCount)
    let count = 0
    for (let row = 0; row < batch.rowCount; row++) {
      if (this.meet(batch, row, taken, count)) taken[count++] = row
    }
    const all = count === batch.rowCount
    if (count > 0) this.store.append(all ? batch : selectRows(batch, taken.subarray(0, count)))
    const size = this.store.sizeBytes + this.table.sizeBytes + this.table.size * 4
    if (size > this.holding.limitBytes && this.level < deepestLevel) return this.spill()
  }

  /** True when the row is the best of its key so far. `count` rows of the batch were `taken` before, and will stand in the store. */
  private meet(batch: Batch, row: number, taken: Uint32Array, count: number): boolean {
    const { key, table } = this
    locate(batch.columns[0]!, row, key)
    const known = table.size
    const id = table.add(key.bytes, key.start, key.end)
    if (id < known) {
      this.removed++
      if (!this.isBetter(batch, row, this.best[id]!, taken)) return false
    } else if (id === this.best.length) this.best = grown(this.best)
    this.best[id] = this.store.rowCount + count
    return true
  }

  private isBetter(batch: Batch, row: number, best: number, taken: Uint32Array): boolean {
    if (this.preference !== 'least') return this.preference === 'last'
    const { store, key, held } = this
    locate(batch.columns[1]!, row, key)
    const own = best - store.rowCount
    if (own < 0) store.locate(best, 1, held)
    else locate(batch.columns[1]!, taken[own]!, held)
    return compareText(key, held) < 0
  }

  /** Rows were put aside: `drain` does not give them in the order in which they came. */
  get spilled(): boolean {
    return this.partitions !== null
  }

  /** The kept rows, when all have come. Afterwards it holds nothing. */
  async drain(take: (batch: Batch) => void | Promise<void>): Promise<void> {
    if (this.partitions === null) {
      const { table, best } = this
      const rows = best.slice(0, table.size).toSorted()
      await take(selectRows(this.store.batch(), rows))
    } else {
      await this.spill()
      const { partitions } = this
      this.partitions = null
      await partitions.finish()
      await this.drainParts(partitions, take)
    }
    this.store.clear()
    this.table.clear()
  }

  /** One after the other in the same room, which is this one's. */
  private async drainParts(
    partitions: Partitions,
    take: (batch: Batch) => void | Promise<void>,
  ): Promise<void> {
    const part = new KeptRows(this.schema, this.holding, this.preference, this.level + 1)
    this.exchangeRoom(part)
    try {
      for await (const partition of partitions.read()) {
        for await (const rows of partition) await part.append(rows.batch())
        await part.drain(take)
      }
    } finally {
      this.removed += part.removed
      this.exchangeRoom(part)
      part.dispose()
    }
  }

  /** Both are empty: what one of them has grown to is of use to the other. */
  private exchangeRoom(part: KeptRows): void {
    const { table, best } = part
    part.table = this.table
    part.best = this.best
    this.table = table
    this.best = best
  }

  private async spill(): Promise<void> {
    this.partitions ??= new Partitions(this.schema, this.holding, this.level)
    for (let id = 0; id < this.table.size; id++) {
      const full = this.partitions.append(this.store, this.best[id]!)
      if (full !== undefined) await full
    }
    this.store.clear()
    this.table.clear()
  }

  /** Gives the memory back. */
  dispose(): void {
    this.store.dispose()
    this.partitions = null
  }
}
