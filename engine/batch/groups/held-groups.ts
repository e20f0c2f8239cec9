// Groups in memory: found by key, measured row by row; told as results, or saved so that another may take them in.
import { locate, selectOrigin } from '../batch.ts'
import type { Batch, Column } from '../batch.ts'
import { keyField } from '../key-column.ts'
import type { RecordStore } from '../records/record-store.ts'
import type { Holding } from '../spill/holding.ts'
import { TextBuilder } from '../text-vector.ts'
import { newSlice } from '../vector.ts'
import type { Slice, Vector } from '../vector.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { KeyTable } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'
import { Counts } from './counts.ts'
import type { GroupMeasure } from './measure.ts'

export interface GroupShape {
  /** Number of the group's first row, then the values that it is grouped by, as they are in that row. */
  head: Schema
  /** One field for each measure. */
  results: Schema
  createMeasures(): readonly GroupMeasure[]
}

/** Most groups of one batch of results. */
const groupsAtOnce = 4096
/** Most groups of one batch of what is saved. */
const savedAtOnce = 512

export class HeldGroups {
  private readonly shape: GroupShape
  private readonly table = new KeyTable()
  private readonly store: RecordStore
  private readonly rows = new Counts()
  private readonly measures: readonly GroupMeasure[]
  /** For rows and measures, when they are saved. */
  private readonly savers: readonly TextBuilder[]
  private readonly buffer = new ByteBuffer()
  /** A batch ends with the group that reaches so many bytes: long lists go one by one. */
  private readonly bytesAtOnce: number

  constructor(shape: GroupShape, holding: Holding) {
    this.shape = shape
    this.store = holding.store(shape.head)
    this.measures = shape.createMeasures()
    this.bytesAtOnce = holding.memory.pieceBytes * 4
    this.savers = [this.rows, ...this.measures].map(() => new TextBuilder())
  }

  get size(): number {
    return this.table.size
  }

  get sizeBytes(): number {
    const { store, table, rows, measures } = this
    const measured = measures.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    return store.sizeBytes + table.sizeBytes + rows.sizeBytes + measured
  }

  /** The group with this key. A new one is described by the row of `head`. */
  groupOf(key: Slice, head: Batch, row: number): number {
    const known = this.table.size
    const group = this.table.add(key.bytes, key.start, key.end)
    if (group === known) this.store.appendOne(head, row)
    return group
  }

  /** One more row of the group. */
  countRow(group: number): void {
    this.rows.increase(group, 1)
  }

  /** Rows of the group. */
  rowsOf(group: number): number {
    return this.rows.of(group)
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

  /** Head and results of the groups from `from` on, as many as make a batch. */
  resultsFrom(from: number): Batch {
    const { shape, measures } = this
    const most = Math.min(groupsAtOnce, this.size - from)
    const builders = measures.map(() => new TextBuilder())
    let count = 0
    for (; count < most && (count === 0 || this.fits(builders)); count++) {
      for (let i = 0; i < measures.length; i++) measures[i]!.result(from + count, builders[i]!)
    }
    const results = builders.map((builder) => builder.build())
    return this.batchFrom(from, count, [...shape.head, ...shape.results], [], results)
  }

  /** All that is known of the groups from `from` on, as many as make a batch: see `savedSchema`. Valid until the next. */
  savedFrom(from: number): Batch {
    const most = Math.min(savedAtOnce, this.size - from)
    const saved = [this.rows, ...this.measures]
    const { savers: builders, buffer } = this
    let count = 0
    for (; count < most && (count === 0 || this.fits(builders)); count++) {
      for (let i = 0; i < saved.length; i++) {
        buffer.length = 0
        saved[i]!.save(from + count, buffer)
        if (buffer.length === 0) builders[i]!.appendNull()
        else builders[i]!.append(buffer.bytes, 0, buffer.length)
      }
    }
    const lent = builders.map((builder) => builder.lend())
    const keys: Column = { vector: new KeyVector(this.table, from, count) }
    return this.batchFrom(from, count, savedSchema(this.shape), [keys], lent)
  }

  /** Whether a further group may come into the batch. */
  private fits(builders: readonly TextBuilder[]): boolean {
    let bytes = 0
    for (let i = 0; i < builders.length; i++) bytes += builders[i]!.byteCount
    return bytes < this.bytesAtOnce
  }

  /** Takes in groups that others saved. */
  absorb(batch: Batch): void {
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

  /** A batch of groups: columns before the head, the head, columns after it. */
  private batchFrom(
    from: number,
    count: number,
    schema: Schema,
    before: readonly Column[],
    after: readonly Vector[],
  ): Batch {
    const rows = Uint32Array.from({ length: count }, (_, index) => from + index)
    const { columns, origin } = this.store.batch()
    return {
      schema,
      rowCount: count,
      columns: [
        ...before,
        ...columns.map(({ vector }) => ({ vector, rows })),
        ...after.map((vector) => ({ vector })),
      ],
      origin: selectOrigin(origin, rows),
    }
  }

  /** Forgets all groups and keeps the room. */
  clear(): void {
    this.store.clear()
    this.table.clear()
    this.rows.clear()
    for (const measure of this.measures) measure.clear()
  }

  /** Gives the memory back. */
  dispose(): void {
    this.store.dispose()
  }
}

/** Key, head, rows, then what each measure saved; null for nothing. */
export function savedSchema({ head, results }: GroupShape): Schema {
  return [keyField, ...head, keyField, ...results.map(() => keyField)]
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
