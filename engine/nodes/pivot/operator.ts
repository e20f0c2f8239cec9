// Runs a pivot: holds one row for each group, in the order in which the groups came, and fills its cells.
import { locate, selectOrigin, selectRows } from '../../batch/batch.ts'
import type { Batch, RowOrigin } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/record-store.ts'
import { TextBuilder } from '../../batch/text-vector.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { KeyTable } from '../../value/key-table.ts'
import { fieldIndex, isNumeric } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { CreateOperator, Operator, OperatorContext, Rejection } from '../operator.ts'
import { createCells } from './cells.ts'
import type { Cells } from './cells.ts'
import type { PivotConfig } from './config.ts'
import { createColumnOf } from './column-of.ts'
import { GroupKey } from './group-key.ts'

const pieceRows = 2048

export const createOperator: CreateOperator<PivotConfig> = (config, context) =>
  new Pivot(config, context)

class Pivot implements Operator {
  private readonly config: PivotConfig
  private readonly context: OperatorContext
  private readonly groupBy: readonly number[]
  private readonly key: number
  private readonly value: number
  private readonly groupKey: GroupKey
  private readonly columnOf: (batch: Batch, row: number) => number
  private groups = new KeyTable()
  private rows: RecordStore
  private cells: Cells
  private members: RowOrigin[][] = []
  private readonly slice = newSlice()

  constructor(config: PivotConfig, context: OperatorContext) {
    const input = context.inputs['in']!
    this.config = config
    this.context = context
    this.groupBy = [...new Set(config.groupBy)].map((name) => indexOf(input, name))
    this.key = indexOf(input, config.key)
    this.value = indexOf(input, config.value)
    const parts = this.groupBy.map((column) => ({
      column,
      numeric: isNumeric(input[column]!.type),
    }))
    this.groupKey = new GroupKey(parts)
    this.columnOf = createColumnOf(config, this.key, isNumeric(input[this.key]!.type))
    this.rows = this.newRows()
    this.cells = createCells(config.aggregate, memoryOf(context.host))
  }

  accept(_port: string, batch: Batch): void {
    const { context } = this
    const rejected: Rejection[] = []
    const counts = { used: 0, ignored: 0, unknown: 0 }
    for (let row = 0; row < batch.rowCount; row++) {
      const taken = this.take(batch, row)
      if (taken === 'rejected') rejected.push(this.rejection(row))
      else counts[taken]++
    }
    if (rejected.length > 0) context.reject(batch, rejected)
    context.count('in', batch.rowCount)
    context.count('rejected', rejected.length)
    for (const [counter, by] of Object.entries(counts)) context.count(counter, by)
  }

  async finish(): Promise<void> {
    const { rowCount } = this.rows
    for (let from = 0; from < rowCount; from += pieceRows) {
      await this.context.emit(this.piece(from, Math.min(rowCount, from + pieceRows)))
    }
    this.context.count('out', rowCount)
    this.close()
    this.groups = new KeyTable()
    this.members = []
    this.rows = this.newRows()
    this.cells = createCells(this.config.aggregate, memoryOf(this.context.host))
  }

  close(): void {
    this.rows.dispose()
    this.cells.dispose()
  }

  /** A value that is no number makes no group: nothing of its row is used. */
  private take(batch: Batch, row: number): 'used' | 'ignored' | 'unknown' | 'rejected' {
    const column = this.columnOf(batch, row)
    const known = locate(batch.columns[this.value]!, row, this.slice)
    const { slice } = this
    this.groupKey.write(batch, row)
    const { bytes, length } = this.groupKey.buffer
    const group = this.groups.find(bytes, 0, length)
    const counted = column >= 0 && known
    const cell = (group < 0 ? this.rows.rowCount : group) * this.config.columns.length + column
    const taken = counted ? this.cells.take(cell, slice) : 'used'
    if (taken === 'rejected') return taken
    if (group < 0) this.addGroup(batch, row)
    this.note(group < 0 ? this.rows.rowCount - 1 : group, batch, row)
    return column < 0 ? 'unknown' : taken
  }

  private addGroup(batch: Batch, row: number): void {
    const { bytes, length } = this.groupKey.buffer
    this.groups.add(bytes, 0, length)
    const one = selectRows(batch, Uint32Array.of(row))
    const columns = this.groupBy.map((index) => one.columns[index]!)
    this.rows.append({ ...one, schema: this.rows.schema, columns })
  }

  /** The members of a group, only where an explanation asks for them. */
  private note(group: number, batch: Batch, row: number): void {
    if (this.context.explaining !== true) return
    const members = (this.members[group] ??= [])
    members.push(batch.origin.describe(row), ...(batch.origin.further?.(row) ?? []))
  }

  private rejection(row: number): Rejection {
    const value = sliceText(this.slice)
    return { row, code: 'cast.decimal', field: this.config.value, value }
  }

  private piece(from: number, to: number): Batch {
    const { rows, config, cells, members, context } = this
    const kept = Uint32Array.from({ length: to - from }, (_, i) => from + i)
    const fields = this.groupBy.map((_, index) => ({ vector: rows.column(index), rows: kept }))
    const made = config.columns.map((_, column) => {
      const builder = new TextBuilder()
      for (const group of kept) cells.appendTo(builder, group * config.columns.length + column)
      return { vector: builder.build() }
    })
    const described = { describe: rows.origin().describe }
    const further = (group: number): readonly RowOrigin[] => members[group]?.slice(1) ?? []
    const origin = selectOrigin(
      context.explaining === true ? { ...described, further } : described,
      kept,
    )
    return { schema: context.output, rowCount: kept.length, columns: [...fields, ...made], origin }
  }

  private newRows(): RecordStore {
    const input = this.context.inputs['in']!
    const schema = this.groupBy.map((index) => input[index]!)
    return new RecordStore(schema, memoryOf(this.context.host))
  }
}

function indexOf(input: Schema, field: string): number {
  const index = fieldIndex(input, field)
  if (index >= 0) return index
  throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
}
