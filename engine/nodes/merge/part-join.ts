// Joins the rows of one partition: the right ones are held by key, the left keys stream past them; too many are parted again.
import { locate } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { keyField, withFront } from '../../batch/key-column.ts'
import type { RecordStore } from '../../batch/record-store.ts'
import type { Holding } from '../../batch/spill/holding.ts'
import { deepestLevel, partitionCount, Partitions } from '../../batch/spill/partitions.ts'
import type { RowSorter } from '../../batch/spill/row-sorter.ts'
import { missingRow, newSlice } from '../../batch/vector.ts'
import { grown, KeyTable } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'

/** Pairs of one batch handed to the sorter. */
const pairLimit = 4096

/** A left row in a partition: key, number. */
export const leftSchema: Schema = [keyField, keyField]

export interface JoinInto {
  /** Left number, right number, right fields. */
  matches: RowSorter
  /** Right number, right fields: rows that met nobody; null when nobody wants them. */
  leftovers: RowSorter | null
  countLeftovers(rows: number): void
}

export class PartJoin {
  private readonly schema: Schema
  private readonly holding: Holding
  private readonly into: JoinInto
  private readonly level: number
  private readonly store: RecordStore
  private readonly table = new KeyTable()
  private firstOfKey = new Uint32Array(64)
  private lastOfKey = new Uint32Array(64)
  private nextRow = new Uint32Array(64)
  private met = new Uint8Array(0)
  private parts: { right: Partitions; left: Partitions } | null = null
  private readonly slice = newSlice()

  /** `schema`: of the right rows: key, number, fields. */
  constructor(schema: Schema, holding: Holding, into: JoinInto, level: number) {
    this.schema = schema
    this.holding = holding
    this.into = into
    this.level = level
    this.store = holding.store(schema)
  }

  async join(right: AsyncGenerator<Batch>, left: AsyncGenerator<Batch>): Promise<void> {
    try {
      for await (const batch of right) await this.append(batch)
      this.met = new Uint8Array(this.store.rowCount)
      for await (const batch of left) await this.meet(batch)
      if (this.parts === null) await this.handLeftovers()
      else await this.joinParts(this.parts)
    } finally {
      this.store.dispose()
    }
  }

  private async append(batch: Batch): Promise<void> {
    if (this.parts !== null) return putInto(this.parts.right, batch)
    const from = this.store.rowCount
    this.store.append(batch)
    while (this.nextRow.length < this.store.rowCount) this.nextRow = grown(this.nextRow)
    for (let row = 0; row < batch.rowCount; row++) this.chain(batch, row, from + row)
    const size = this.store.sizeBytes + this.table.sizeBytes + this.nextRow.length * 12
    if (size > this.holding.limitBytes && this.level < deepestLevel) await this.part()
  }

  private chain(batch: Batch, row: number, held: number): void {
    const { slice, table } = this
    locate(batch.columns[0]!, row, slice)
    const known = table.size
    const id = table.add(slice.bytes, slice.start, slice.end)
    if (id === this.firstOfKey.length) {
      this.firstOfKey = grown(this.firstOfKey)
      this.lastOfKey = grown(this.lastOfKey)
    }
    if (id === known) this.firstOfKey[id] = held
    else this.nextRow[this.lastOfKey[id]!] = held
    this.lastOfKey[id] = held
    this.nextRow[held] = missingRow
  }

  private async part(): Promise<void> {
    const { holding, level, schema } = this
    const right = new Partitions(schema, holding, level + 1)
    const left = new Partitions(leftSchema, holding, level + 1)
    this.parts = { right, left }
    await putInto(right, this.store.batch())
    this.store.dispose()
  }

  /** Pairs of left and right rows, as many as there are. */
  private async meet(batch: Batch): Promise<void> {
    if (this.parts !== null) return putInto(this.parts.left, batch)
    const { slice, table, met, nextRow } = this
    const lefts: number[] = []
    const rights: number[] = []
    for (let row = 0; row < batch.rowCount; row++) {
      locate(batch.columns[0]!, row, slice)
      const id = table.find(slice.bytes, slice.start, slice.end)
      if (id < 0) continue
      for (let held = this.firstOfKey[id]!; held !== missingRow; held = nextRow[held]!) {
        met[held] = 1
        lefts.push(row)
        rights.push(held)
        if (lefts.length === pairLimit) await this.handPairs(batch, lefts, rights)
      }
    }
    if (lefts.length > 0) await this.handPairs(batch, lefts, rights)
  }

  private async handPairs(batch: Batch, lefts: number[], rights: number[]): Promise<void> {
    const rows = Uint32Array.from(rights.splice(0))
    const numbers = { vector: batch.columns[1]!.vector, rows: Uint32Array.from(lefts.splice(0)) }
    const pairs = withFront(this.rightRows(rows), this.into.matches.schema, [numbers])
    await this.into.matches.append(pairs)
  }

  /** Number and fields of right rows. */
  private rightRows(rows: Uint32Array): Batch {
    const { columns, origin } = this.store.batch()
    return {
      schema: this.schema.slice(1),
      rowCount: rows.length,
      columns: columns.slice(1).map(({ vector }) => ({ vector, rows })),
      origin: { describe: (row) => origin.describe(rows[row]!) },
    }
  }

  private async handLeftovers(): Promise<void> {
    const { met, into } = this
    const rows = new Uint32Array(met.length)
    let count = 0
    for (let row = 0; row < met.length; row++) if (met[row] === 0) rows[count++] = row
    into.countLeftovers(count)
    if (count > 0) await into.leftovers?.append(this.rightRows(rows.slice(0, count)))
  }

  private async joinParts({ right, left }: { right: Partitions; left: Partitions }): Promise<void> {
    await right.flush()
    await left.flush()
    await joinEach(this.schema, this.holding, this.into, this.level + 1, right, left)
  }
}

/** Joins partition by partition and removes each when it is done. */
export async function joinEach(
  schema: Schema,
  holding: Holding,
  into: JoinInto,
  level: number,
  right: Partitions,
  left: Partitions,
): Promise<void> {
  for (let part = 0; part < partitionCount; part++) {
    const join = new PartJoin(schema, holding, into, level)
    await join.join(right.readPart(part), left.readPart(part))
    await right.removePart(part)
    await left.removePart(part)
  }
}

/** All rows of a batch, each to its partition. */
export async function putInto(partitions: Partitions, batch: Batch): Promise<void> {
  for (let row = 0; row < batch.rowCount; row++) {
    const full = partitions.append(batch, row)
    if (full !== undefined) await full
  }
}
