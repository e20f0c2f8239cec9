// The records of an object that do not fit into memory, by key: put aside as the right side of a join, met by rows that come twice.
import { nowhere, selectRows } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { RecordStore } from '../../batch/records/record-store.ts'
import { appendHeld } from '../../batch/spill/join/held-rows.ts'
import type { Holding } from '../../batch/spill/holding.ts'
import { hashOfKey } from '../../batch/spill/join/join-shape.ts'
import type { MatchStreams } from '../../batch/spill/join/match-streams.ts'
import { SpilledJoin } from '../../batch/spill/join/spilled-join.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Schema } from '../../value/schema.ts'

/** What the rows of a batch have found. */
export interface FoundRecords {
  gsids: Column['vector']
  /** Row of `gsids` by row, `missingRow` for none. */
  rows: Uint32Array
  /** By row, 1 where more than one record has its key. */
  several: Uint8Array
  defaultRow: number
}

export class SpilledLookup {
  private readonly holding: Holding
  private readonly join: SpilledJoin
  private readonly found: RecordStore
  private readonly schema: Schema
  private byDefault: RecordStore | null = null

  constructor(schema: Schema, holding: Holding) {
    this.schema = schema
    this.holding = holding
    this.join = new SpilledJoin({ fields: schema, matches: 'first', leftovers: 'ignored' }, holding)
    this.found = holding.store(schema)
  }

  /** The first record of each key so far. Of those with several a second one follows: one more is enough to know. */
  async takeHeld(batch: Batch, keys: Column, hasSeveral: (row: number) => boolean): Promise<void> {
    const { join, holding } = this
    await appendHeld(join, batch, keys, holding.memory)
    const rows = Uint32Array.from({ length: batch.rowCount }, (_, row) => row).filter(hasSeveral)
    const [again] = selectRows({ ...batch, columns: [keys] }, rows).columns
    await appendHeld(join, selectRows(batch, rows), again!, holding.memory)
  }

  append(batch: Batch, slices: number): Promise<void> {
    return this.join.appendRight(batch, slices)
  }

  /** After the last record. `defaultValue`: what stands where none is found; null: nothing. */
  async close(defaultValue: string | null): Promise<void> {
    await this.join.closeRight()
    if (defaultValue === null) return
    const { schema } = this
    this.byDefault = new RecordStore(schema, this.holding.memory)
    this.byDefault.append({
      schema,
      rowCount: 1,
      columns: [{ vector: constantVector(defaultValue, 1) }],
      origin: nowhere,
    })
  }

  get isJoined(): boolean {
    return this.join.isJoined
  }

  rehearse(slices: number, rowCount: number): Promise<void> {
    return this.join.appendLeft(slices, rowCount)
  }

  rehearsed(): Promise<void> {
    return this.join.join()
  }

  /** What rows with these keys find, in the order in which they were rehearsed. Valid until `settled`. */
  async find(slices: number, rowCount: number): Promise<FoundRecords> {
    const streams = await this.join.open()
    const { memory } = this.holding
    const records = new Uint32Array(rowCount)
    const several = new Uint8Array(rowCount)
    for (let row = 0; row < rowCount; row++) {
      const hash = hashOfKey(memory, slices, row)
      if (hash === null) continue
      if (streams.step(hash)) records[row] = streams.record
      else records[row] = await lastOf(streams, hash)
      if (streams.matches > 1) several[row] = 1
    }
    return { ...this.take(records), several }
  }

  private take(records: Uint32Array): Omit<FoundRecords, 'several'> {
    const { found, byDefault } = this
    const rows = new Uint32Array(records.length)
    let known = 0
    // What is known moves to the front: no further than where it stood.
    for (let row = 0; row < records.length; row++) {
      const record = records[row]!
      rows[row] = record === 0 ? missingRow : known
      if (record !== 0) records[known++] = record
    }
    found.adopt(records.subarray(0, known))
    if (byDefault !== null) found.adopt(Uint32Array.of(byDefault.recordAt(0)))
    const defaultRow = byDefault === null ? missingRow : known
    return { gsids: found.column(0), rows, defaultRow }
  }

  /** What was found is no longer in use. */
  settled(): void {
    this.found.clear()
    this.join.settled()
  }

  /** After the last row: they may come again. */
  finish(): Promise<void> {
    return this.join.close()
  }

  async dispose(): Promise<void> {
    this.found.dispose()
    this.byDefault?.dispose()
    await this.join.dispose()
  }
}

/** Address of the record that a row with this key is told, 0 for none. */
async function lastOf(streams: MatchStreams, hash: number): Promise<number> {
  let found = 0
  await streams.each(hash, (record) => void (found = record))
  return found
}
