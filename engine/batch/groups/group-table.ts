// The groups of an aggregate or a pivot: found by key, measured row by row; when they do not fit, what is known of them is put aside by key.
import { locate, selectOrigin } from '../batch.ts'
import type { Batch, Column } from '../batch.ts'
import { keyField } from '../key-column.ts'
import type { RecordStore } from '../record-store.ts'
import type { Holding } from '../spill/holding.ts'
import { deepestLevel, Partitions } from '../spill/partitions.ts'
import { RowSorter } from '../spill/row-sorter.ts'
import { TextBuilder } from '../text-vector.ts'
import { newSlice } from '../vector.ts'
import type { Slice, Vector } from '../vector.ts'
import type { Settled } from '../../nodes/operator.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { KeyTable } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'
import { Counts } from './counts.ts'
import type { GroupMeasure } from './measure.ts'

const emitRows = 4096
/** Groups that are put aside at a time. */
const savedRows = 512

export interface GroupShape {
  /** Number of the group's first row, then the values that it is grouped by, as they are in that row. */
  head: Schema
  /** One field for each measure. */
  results: Schema
  createMeasures(): readonly GroupMeasure[]
}

export class GroupTable {
  /** Rows of the groups that were handed out. */
  grouped = 0
  private readonly shape: GroupShape
  private readonly holding: Holding
  private readonly level: number
  private table = new KeyTable()
  private readonly store: RecordStore
  private rows = new Counts()
  private measures: readonly GroupMeasure[]
  private partitions: Partitions | null = null
  private sorter: RowSorter | null = null

  constructor(shape: GroupShape, holding: Holding, level = 0) {
    this.shape = shape
    this.holding = holding
    this.level = level
    this.store = holding.store(shape.head)
    this.measures = shape.createMeasures()
  }

  get size(): number {
    return this.table.size
  }

  /** The group with this key. A new one is described by the row of `head`. */
  groupOf(
    key: { bytes: Uint8Array; start: number; end: number },
    head: Batch,
    row: number,
  ): number {
    const known = this.table.size
    const group = this.table.add(key.bytes, key.start, key.end)
    if (group === known) this.store.appendOne(head, row)
    return group
  }

  /** One more row of the group. */
  countRow(group: number): void {
    this.rows.increase(group, 1)
  }

  /** A value, never null, for one measure alone. */
  measureValue(group: number, measure: number, given: Slice): void {
    this.measures[measure]!.add(group, given)
  }

  /** The values of the measures' fields in a row of the group. */
  measure(group: number, batch: Batch, columns: readonly number[], row: number): void {
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!
      if (column < 0) this.measures[i]!.add(group, nothing)
      else if (locate(batch.columns[column]!, row, value)) this.measures[i]!.add(group, value)
    }
  }

  /** To be awaited after each batch. */
  settle(): Settled {
    if (this.sizeBytes > this.holding.limitBytes && this.level < deepestLevel) return this.spill()
  }

  private get sizeBytes(): number {
    const { store, table, rows, measures } = this
    const measured = measures.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    return store.sizeBytes + table.sizeBytes + rows.sizeBytes + measured
  }

  /** Hands out all groups in the order in which they began: head, then results. Batches are valid until the promise of `take` settles. */
  async drainInOrder(take: (batch: Batch) => Settled): Promise<void> {
    if (this.partitions === null) return this.drain(take)
    const { head, results } = this.shape
    const sorter = new RowSorter([...head, ...results], this.holding)
    this.sorter = sorter
    await this.drain((batch) => sorter.append(batch))
    await sorter.drain(take)
    sorter.dispose()
  }

  /** In any order. Batches are valid until the promise of `take` settles. */
  private async drain(take: (batch: Batch) => Settled): Promise<void> {
    const { partitions } = this
    if (partitions === null) {
      for (let from = 0; from < this.size; from += emitRows) await take(this.resultsFrom(from))
    } else {
      await this.spill()
      this.partitions = null
      await partitions.finish()
      await this.drainParts(partitions, take)
    }
    this.clear()
  }

  /** One table for all parts, the room of this one for theirs. */
  private async drainParts(partitions: Partitions, take: (batch: Batch) => Settled): Promise<void> {
    const part = new GroupTable(this.shape, this.holding, this.level + 1)
    this.exchangeRoom(part)
    try {
      for await (const partition of partitions.read()) {
        for await (const rows of partition) {
          part.absorb(rows.batch())
          await part.settle()
        }
        await part.drain(take)
      }
    } finally {
      this.grouped += part.grouped
      this.exchangeRoom(part)
      part.dispose()
    }
  }

  /** Both are empty: what one of them has grown to is of use to the other. */
  private exchangeRoom(part: GroupTable): void {
    const { table, rows, measures } = part
    part.table = this.table
    part.rows = this.rows
    part.measures = this.measures
    this.table = table
    this.rows = rows
    this.measures = measures
  }

  private resultsFrom(from: number): Batch {
    const { shape, measures } = this
    const count = Math.min(emitRows, this.size - from)
    const builders = measures.map(() => new TextBuilder())
    for (let group = from; group < from + count; group++) {
      this.grouped += this.rows.of(group)
      for (let i = 0; i < measures.length; i++) measures[i]!.result(group, builders[i]!)
    }
    const schema = [...shape.head, ...shape.results]
    return this.groupsFrom(from, count, schema, [], builders)
  }

  /** A batch of groups: columns before the head, the head, columns after it. */
  private groupsFrom(
    from: number,
    count: number,
    schema: Schema,
    before: readonly Column[],
    after: readonly TextBuilder[],
  ): Batch {
    const rows = Uint32Array.from({ length: count }, (_, index) => from + index)
    const { columns, origin } = this.store.batch()
    return {
      schema,
      rowCount: count,
      columns: [
        ...before,
        ...columns.map(({ vector }) => ({ vector, rows })),
        ...after.map((builder) => ({ vector: builder.build() })),
      ],
      origin: selectOrigin(origin, rows),
    }
  }

  /** Key, head, rows, then what each measure saved; null for nothing. */
  private get savedSchema(): Schema {
    const { head, results } = this.shape
    return [keyField, ...head, keyField, ...results.map(() => keyField)]
  }

  private async spill(): Promise<void> {
    const { holding, savedSchema } = this
    const partitions = (this.partitions ??= new Partitions(savedSchema, holding, this.level))
    const saved = holding.store(savedSchema)
    for (let from = 0; from < this.size; from += savedRows) {
      saved.append(this.savedFrom(from))
      for (let row = 0; row < saved.rowCount; row++) {
        const full = partitions.append(saved, row)
        if (full !== undefined) await full
      }
      saved.clear()
    }
    saved.dispose()
    this.clear()
  }

  private savedFrom(from: number): Batch {
    const count = Math.min(savedRows, this.size - from)
    const saved = [this.rows, ...this.measures]
    const builders = saved.map(() => new TextBuilder())
    const buffer = new ByteBuffer()
    for (let group = from; group < from + count; group++) {
      for (let i = 0; i < saved.length; i++) {
        buffer.length = 0
        saved[i]!.save(group, buffer)
        if (buffer.length === 0) builders[i]!.appendNull()
        else builders[i]!.append(buffer.bytes, 0, buffer.length)
      }
    }
    const keys: Column = { vector: new KeyVector(this.table, from, count) }
    return this.groupsFrom(from, count, this.savedSchema, [keys], builders)
  }

  /** Takes in groups that another table saved. */
  private absorb(batch: Batch): void {
    const { head } = this.shape
    const heads: Batch = {
      ...batch,
      schema: head,
      columns: batch.columns.slice(1, 1 + head.length),
    }
    const saved = [this.rows, ...this.measures]
    for (let row = 0; row < batch.rowCount; row++) {
      locate(batch.columns[0]!, row, value)
      const group = this.groupOf(value, heads, row)
      for (let i = 0; i < saved.length; i++) {
        const column = batch.columns[1 + head.length + i]!
        if (locate(column, row, value)) saved[i]!.absorb(group, value)
      }
    }
  }

  private clear(): void {
    this.store.clear()
    this.table.clear()
    this.rows.clear()
    for (const measure of this.measures) measure.clear()
  }

  /** Gives the memory back. */
  dispose(): void {
    this.store.dispose()
    this.sorter?.dispose()
    this.sorter = null
    this.partitions = null
  }
}

const value = newSlice()
/** Stands for a value that is not looked at: `rows` counts rows. */
const nothing = newSlice()

/** The keys of groups `from` to `from + rowCount`. */
class KeyVector implements Vector {
  readonly rowCount: number
  private readonly table: KeyTable
  private readonly from: number

  constructor(table: KeyTable, from: number, rowCount: number) {
    this.table = table
    this.from = from
    this.rowCount = rowCount
  }

  locate(row: number, into: Parameters<Vector['locate']>[1]): boolean {
    this.table.keyAt(this.from + row, into)
    return true
  }

  isNull(): boolean {
    return false
  }
}
