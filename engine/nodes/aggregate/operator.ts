// Runs an aggregate: rows go into groups, and each group goes on as one row, in the order in which the groups began.
import type { Batch, RowOrigin } from '../../batch/batch.ts'
import { keyField, withFront, withoutFront } from '../../batch/key-column.ts'
import { RowNumbers } from '../../batch/row-numbers.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { AwaseError } from '../../error.ts'
import { asIs, comparedAs } from '../../value/key.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import { fieldOf, isNumeric } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { CreateOperator, Operator, OperatorContext, Settled } from '../operator.ts'
import type { AggregateConfig } from './config.ts'
import { GroupTable } from '../../batch/groups/group-table.ts'
import type { GroupShape } from '../../batch/groups/held-groups.ts'
import { createMeasure } from './measures/index.ts'
import { OrderedColumns } from './measures/ordered-columns.ts'

export const createOperator: CreateOperator<AggregateConfig> = (config, context) =>
  new Aggregate(config, context)

class Aggregate implements Operator {
  private readonly context: OperatorContext
  private readonly holding: Holding
  private readonly shape: GroupShape
  private readonly groupColumns: readonly number[]
  private readonly measured: readonly number[]
  private readonly ordered = new OrderedColumns()
  private readonly key: KeyWriter
  private readonly isWhole: boolean
  private groups: GroupTable
  private passed = 0
  /** By group, the rows in it; only where an explanation asks for them. */
  private members: RowOrigin[][] = []
  private told = 0

  constructor(config: AggregateConfig, context: OperatorContext) {
    const input = context.inputs['in']!
    const groupColumns = config.groupBy.map(({ field }) => fieldOf(input, field).index)
    this.context = context
    this.holding = new Holding(context.host, context.holdBytes).share(2)
    this.groupColumns = groupColumns
    const fields = measuredColumns(config, input)
    this.measured = config.measures.map(
      (measure, index) => this.ordered.add(measure, fields[index]!, input) ?? fields[index]!,
    )
    this.isWhole = groupColumns.length === 0
    const parts = groupColumns.map((column) => {
      return { column, as: comparedAs(input[column]!.type), normalise: asIs }
    })
    this.key = new KeyWriter(parts, true)
    const { output } = context
    this.shape = {
      head: [keyField, ...output.slice(0, groupColumns.length)],
      results: output.slice(groupColumns.length),
      createMeasures: () =>
        config.measures.map((measure, index) => {
          const column = fields[index]!
          return createMeasure(measure, column < 0 ? 'string' : input[column]!.type)
        }),
    }
    this.groups = new GroupTable(this.shape, this.holding)
  }

  accept(_port: string, batch: Batch): Settled {
    const { groups, key } = this
    this.context.count('in', batch.rowCount)
    const head = this.headOf(batch)
    const widened = this.ordered.widened(batch)
    for (let row = 0; row < batch.rowCount; row++) {
      key.write(batch, row)
      const { bytes, length: end } = key.buffer
      const group = groups.groupOf({ bytes, start: 0, end }, head, row)
      groups.countRow(group)
      groups.measure(group, widened, this.measured, row)
      if (this.context.explaining === true) this.note(group, batch, row)
    }
    this.passed += batch.rowCount
    return groups.settle()
  }

  private note(group: number, { origin }: Batch, row: number): void {
    const members = (this.members[group] ??= [])
    members.push(origin.describe(row), ...(origin.further?.(row) ?? []))
  }

  private headOf(batch: Batch): Batch {
    const columns = this.groupColumns.map((column) => batch.columns[column]!)
    const numbers = { vector: new RowNumbers(this.passed, batch.rowCount) }
    return withFront({ ...batch, columns }, this.shape.head, [numbers])
  }

  async finish(): Promise<void> {
    const { groups, context, holding, shape } = this
    if (this.isWhole && this.passed === 0) this.addEmptyGroup()
    await groups.drainInOrder((batch) => this.emit(batch))
    context.count('grouped', groups.grouped)
    this.groups = new GroupTable(shape, holding)
    this.passed = 0
    this.members = []
    this.told = 0
  }

  /** All rows are one group, also when there are none. */
  private addEmptyGroup(): void {
    const { nodeId } = this.context
    const none: Batch = {
      schema: [],
      rowCount: 1,
      columns: [],
      origin: { describe: () => ({ node: nodeId, file: '', line: 0, row: 0 }) },
    }
    const key = { bytes: this.key.buffer.bytes, start: 0, end: 0 }
    this.groups.groupOf(key, this.headOf(none), 0)
  }

  private emit(batch: Batch): Settled {
    const { context, members, told } = this
    context.count('out', batch.rowCount)
    const rows = withoutFront(batch, context.output, 1)
    if (context.explaining !== true) return context.emit(rows)
    this.told += batch.rowCount
    const further = (row: number): readonly RowOrigin[] => members[told + row]?.slice(1) ?? []
    return context.emit({ ...rows, origin: { ...rows.origin, further } })
  }

  close(): void {
    this.groups.dispose()
  }
}

/** -1 for a measure that looks at no field. Throws what inference has found a problem. */
function measuredColumns({ groupBy, measures }: AggregateConfig, input: Schema): number[] {
  if (groupBy.length + measures.length === 0) throw new AwaseError('aggregate.empty')
  return measures.map(({ kind, field }) => {
    if (kind === 'rows') return -1
    const { index, type } = fieldOf(input, field)
    if ((kind !== 'sum' && kind !== 'average') || isNumeric(type)) return index
    throw new AwaseError('aggregate.not-a-number', { place: { field }, values: { field, type } })
  })
}
