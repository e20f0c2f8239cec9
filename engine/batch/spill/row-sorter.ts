// Sorts rows by a key of bytes: in memory while they fit, otherwise in sorted runs that are merged at the end.
import type { Settled } from '../../nodes/operator.ts'
import type { Schema } from '../../value/schema.ts'
import { locate, selectRows } from '../batch.ts'
import type { Batch } from '../batch.ts'
import { recordHeadBytes } from '../records/record-layout.ts'
import type { RecordStore } from '../records/record-store.ts'
import { newSlice } from '../vector.ts'
import type { Holding } from './holding.ts'
import { mergeRuns } from './merge-runs.ts'
import type { RowFile } from './row-file.ts'
import { RowGatherer } from './row-gatherer.ts'
import { SortOrder } from './sort-order.ts'

const emitRows = 4096
/** Runs merged at once; more are merged in several rounds. Fewer where rows are long: one of each run is there. */
const mostRuns = 32
const fewestRuns = 2
const fewRows = 8

/**
 * `schema` begins with the key: bytes whose order is the order wanted. Rows of equal keys stay in the order in which they came.
 * After `drain` or `clear` it is empty and can be used again.
 */
export class RowSorter {
  readonly schema: Schema
  private readonly holding: Holding
  private store: RecordStore
  private order = new SortOrder()
  private runs: RowFile[] = []
  private readonly key = newSlice()

  constructor(schema: Schema, holding: Holding) {
    this.schema = schema
    this.holding = holding
    this.store = holding.store(schema)
  }

  append(batch: Batch): void | Promise<void> {
    // A batch of few rows may be of long ones, for which there must be room before they come.
    if (batch.rowCount < fewRows && this.store.rowCount > 0 && !this.hasRoomFor(batch)) {
      return this.spill().then(() => this.take(batch))
    }
    return this.take(batch)
  }

  private take(batch: Batch): void | Promise<void> {
    this.store.append(batch)
    const column = batch.columns[0]!
    const { key } = this
    for (let row = 0; row < batch.rowCount; row++) {
      locate(column, row, key)
      this.order.add(key.bytes, key.start, key.end)
    }
    if (this.heldBytes > this.holding.limitBytes) return this.spill()
  }

  private get heldBytes(): number {
    return this.store.sizeBytes + this.order.sizeBytes
  }

  private hasRoomFor(batch: Batch): boolean {
    const { memory, limitBytes } = this.holding
    let bytes = 0
    for (let row = 0; row < batch.rowCount; row++) bytes += this.blockBytesOf(batch, row)
    return this.heldBytes + bytes <= limitBytes && memory.hasRoom(bytes)
  }

  /** A power of two, as blocks of memory are. */
  private blockBytesOf({ columns }: Batch, row: number): number {
    const { key: slice } = this
    let bytes = recordHeadBytes(columns.length)
    for (const column of columns) {
      if (locate(column, row, slice)) bytes += slice.end - slice.start
    }
    return 2 ** Math.ceil(Math.log2(bytes))
  }

  /** Hands out all rows in order, key included. Batches are valid until the promise of `emit` settles. */
  async drain(emit: (batch: Batch) => Settled): Promise<void> {
    if (this.runs.length === 0) await this.emitHeld(emit)
    else {
      if (this.store.rowCount > 0) await this.spill()
      await this.mergeDown()
      await this.emitMerged(emit)
    }
    await this.clear()
  }

  /** The rows in order as runs to be merged, which are no longer this sorter's. It is empty afterwards. */
  async takeRuns(): Promise<RowFile[]> {
    if (this.store.rowCount > 0) await this.spill()
    await this.mergeDown()
    return this.runs.splice(0)
  }

  async clear(): Promise<void> {
    this.dispose()
    for (const run of this.runs) await run.remove()
    this.runs = []
    this.store = this.holding.store(this.schema)
  }

  /** Gives the memory back; nothing else may be asked of it afterwards but `clear`. */
  dispose(): void {
    this.store.dispose()
    this.order = new SortOrder()
  }

  private sortedRows(): Uint32Array {
    const { store } = this
    return this.order.sorted((row, into) => void store.locate(row, 0, into))
  }

  private async emitHeld(emit: (batch: Batch) => Settled): Promise<void> {
    const rows = this.sortedRows()
    const batch = this.store.batch()
    for (let from = 0; from < rows.length; from += emitRows) {
      await emit(selectRows(batch, rows.slice(from, from + emitRows)))
    }
  }

  private async spill(): Promise<void> {
    const run = this.holding.file(this.schema, 1)
    const rows = this.sortedRows()
    for (let at = 0; at < rows.length; at++) {
      if (run.append(this.store, rows[at]!)) await run.flush()
    }
    await run.finish()
    this.runs.push(run)
    this.store.clear()
    this.order.clear()
  }

  /** Until one round of merging is enough. Neighbours are merged, so that rows of equal keys stay in order. */
  private async mergeDown(): Promise<void> {
    const most = this.runsAtOnce()
    while (this.runs.length > most) {
      const merged: RowFile[] = []
      for (let from = 0; from < this.runs.length; from += most) {
        merged.push(await this.mergedRun(this.runs.slice(from, from + most)))
      }
      this.runs = merged
    }
  }

  private runsAtOnce(): number {
    const longest = this.runs.reduce((most, { longestBytes }) => Math.max(most, longestBytes), 1)
    const fitting = Math.floor(this.holding.limitBytes / 2 / longest)
    return Math.max(fewestRuns, Math.min(mostRuns, fitting))
  }

  private async mergedRun(runs: readonly RowFile[]): Promise<RowFile> {
    const into = this.holding.file(this.schema, 1)
    await mergeRuns(runs, this.holding, (rows, row) => {
      if (into.append(rows, row)) return into.flush()
    })
    await into.finish()
    for (const run of runs) await run.remove()
    return into
  }

  private async emitMerged(emit: (batch: Batch) => Settled): Promise<void> {
    const { runs, holding } = this
    const gatherer = new RowGatherer(this.schema, holding)
    try {
      await mergeRuns(runs, holding, (rows, row) => {
        if (gatherer.add(rows, row)) return emit(gatherer.batch())
      })
      if (gatherer.rowCount > 0) await emit(gatherer.batch())
    } finally {
      gatherer.dispose()
    }
  }
}
