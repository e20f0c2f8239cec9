// Runs a pivot: rows go into groups, and each group goes on as one row with a cell for each column, in the order in which the groups began.
import { locate } from '../../batch/batch.ts'
import type { Batch, RowOrigin } from '../../batch/batch.ts'
import { ChosenValue, isBefore } from '../../batch/groups/chosen.ts'
import { Counts } from '../../batch/groups/counts.ts'
import { decimalSum, ExactSum } from '../../batch/groups/exact-sum.ts'
import { GroupTable } from '../../batch/groups/group-table.ts'
import type { GroupShape } from '../../batch/groups/held-groups.ts'
import type { GroupMeasure } from '../../batch/groups/measure.ts'
import { keyField, withFront, withoutFront } from '../../batch/key-column.ts'
import { RowNumbers } from '../../batch/row-numbers.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { parseDecimal } from '../../value/decimal.ts'
import { asIs, comparedAs } from '../../value/key.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { FieldType, Schema } from '../../value/schema.ts'
import type { CreateOperator, Operator, OperatorContext, Rejection, Settled } from '../operator.ts'
import { createColumnOf } from './column-of.ts'
import type { PivotConfig } from './config.ts'

/** What a row is: `cell` has a value for one, `none` has none, `unknown` belongs to no column, `rejected` is no number. */
type Taken = 'cell' | 'none' | 'unknown' | 'rejected'

export const createOperator: CreateOperator<PivotConfig> = (config, context) =>
  new Pivot(config, context)

class Pivot implements Operator {
  private readonly config: PivotConfig
  private readonly context: OperatorContext
  private readonly groupBy: readonly number[]
  private readonly value: number
  private readonly groupKey: KeyWriter
  private readonly columnOf: (batch: Batch, row: number) => number
  private readonly shape: GroupShape
  private readonly holding: Holding
  private groups: GroupTable
  private passed = 0
  /** Values for cells; of several for one cell only the first may be used, which is known at the end. */
  private offered = 0
  private filled = 0
  private told = 0
  private members: RowOrigin[][] = []
  private readonly slice = newSlice()

  constructor(config: PivotConfig, context: OperatorContext) {
    const input = context.inputs['in']!
    this.config = config
    this.context = context
    this.groupBy = [...new Set(config.groupBy)].map((name) => indexOf(input, name))
    const key = indexOf(input, config.key)
    this.value = indexOf(input, config.value)
    const parts = this.groupBy.map((column) => {
      return { column, as: comparedAs(input[column]!.type), normalise: asIs }
    })
    this.groupKey = new KeyWriter(parts, true)
    this.columnOf = createColumnOf(config, key, comparedAs(input[key]!.type))
    this.shape = {
      head: [keyField, ...this.groupBy.map((index) => input[index]!)],
      results: context.output.slice(this.groupBy.length),
      createMeasures: () =>
        config.columns.map(() => createCell(config.aggregate, input[this.value]!.type)),
    }
    this.holding = new Holding(context.host, context.holdBytes).share(2)
    this.groups = new GroupTable(this.shape, this.holding)
  }

  accept(_port: string, batch: Batch): Settled {
    const { context, config } = this
    const head = this.headOf(batch)
    const rejected: Rejection[] = []
    const counts = { cell: 0, none: 0, unknown: 0 }
    for (let row = 0; row < batch.rowCount; row++) {
      const taken = this.take(batch, row, head)
      if (taken === 'rejected') rejected.push(this.rejection(row))
      else counts[taken]++
    }
    this.passed += batch.rowCount
    if (rejected.length > 0) context.reject(batch, rejected)
    const isChosen = config.aggregate === 'first'
    if (isChosen) this.offered += counts.cell
    context.count('in', batch.rowCount)
    context.count('rejected', rejected.length)
    context.count('used', counts.none + (isChosen ? 0 : counts.cell))
    context.count('unknown', counts.unknown)
    return this.groups.settle()
  }

  private headOf(batch: Batch): Batch {
    const columns = this.groupBy.map((column) => batch.columns[column]!)
    const numbers = { vector: new RowNumbers(this.passed, batch.rowCount) }
    return withFront({ ...batch, columns }, this.shape.head, [numbers])
  }

  /** A value that is no number makes no group: nothing of its row is used. */
  private take(batch: Batch, row: number, head: Batch): Taken {
    const { slice, groups, groupKey } = this
    const column = this.columnOf(batch, row)
    const hasValue = column >= 0 && locate(batch.columns[this.value]!, row, slice)
    if (hasValue && !this.isFitting()) return 'rejected'
    groupKey.write(batch, row)
    const { bytes, length: end } = groupKey.buffer
    const group = groups.groupOf({ bytes, start: 0, end }, head, row)
    groups.countRow(group)
    if (hasValue) {
      locate(batch.columns[this.value]!, row, slice)
      groups.measureValue(group, column, slice)
    }
    if (this.context.explaining === true) this.note(group, batch, row)
    return column < 0 ? 'unknown' : hasValue ? 'cell' : 'none'
  }

  private isFitting(): boolean {
    return this.config.aggregate !== 'sum' || parseDecimal(sliceText(this.slice)) !== undefined
  }

  /** The members of a group, only where an explanation asks for them. */
  private note(group: number, { origin }: Batch, row: number): void {
    const members = (this.members[group] ??= [])
    members.push(origin.describe(row), ...(origin.further?.(row) ?? []))
  }

  private rejection(row: number): Rejection {
    const value = sliceText(this.slice)
    return { row, code: 'cast.decimal', field: this.config.value, value }
  }

  async finish(): Promise<void> {
    const { context, groups } = this
    await groups.drainInOrder((batch) => this.emit(batch))
    if (this.offered > 0) {
      context.count('used', this.filled)
      context.count('ignored', this.offered - this.filled)
    }
    this.groups = new GroupTable(this.shape, this.holding)
    this.passed = 0
    this.offered = 0
    this.filled = 0
    this.told = 0
    this.members = []
  }

  private emit(batch: Batch): Settled {
    const { context, members, told, groupBy } = this
    const rows = withoutFront(batch, context.output, 1)
    if (this.offered > 0) this.filled += filledCells(rows, groupBy.length)
    context.count('out', batch.rowCount)
    if (context.explaining !== true) return context.emit(rows)
    this.told += batch.rowCount
    const further = (row: number): readonly RowOrigin[] => members[told + row]?.slice(1) ?? []
    return context.emit({ ...rows, origin: { ...rows.origin, further } })
  }

  close(): void {
    this.groups.dispose()
  }
}

/** `type`: of the values. */
function createCell(aggregate: PivotConfig['aggregate'], type: FieldType): GroupMeasure {
  switch (aggregate) {
    case 'count':
      return new Counts()
    case 'sum':
      return new ExactSum(decimalSum)
    case 'first':
      return new ChosenValue(() => false)
    case 'min':
      return new ChosenValue(isBefore(type, 1))
    case 'max':
      return new ChosenValue(isBefore(type, -1))
  }
}

function filledCells({ columns, rowCount }: Batch, from: number): number {
  const slice = newSlice()
  let filled = 0
  for (const column of columns.slice(from)) {
    for (let row = 0; row < rowCount; row++) if (locate(column, row, slice)) filled++
  }
  return filled
}

function indexOf(input: Schema, field: string): number {
  const index = fieldIndex(input, field)
  if (index >= 0) return index
  throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
}
