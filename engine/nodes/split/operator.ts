// Runs a split: the parts of a text become fields of its row, or rows of their own.
import { locate } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { fieldIndex } from '../../value/schema.ts'
import { ExpandedRows } from '../expanded-rows.ts'
import type { Origin } from '../expanded-rows.ts'
import type { CreateOperator, Operator, OperatorContext, Rejection } from '../operator.ts'
import type { SplitConfig } from './config.ts'
import { compileCut, trim } from './parts.ts'
import type { CutText } from './parts.ts'

export const createOperator: CreateOperator<SplitConfig> = (config, context) => {
  if (config.by === 'separator' && config.separator === '') {
    throw new AwaseError('split.no-separator')
  }
  return new Split(config, context)
}

class Split implements Operator {
  private readonly config: SplitConfig
  private readonly context: OperatorContext
  private readonly field: number
  private readonly cut: CutText
  private readonly rows: ExpandedRows
  private readonly text = newSlice()
  private readonly parts: Slice[] = []
  private rejected: Rejection[] = []

  constructor(config: SplitConfig, context: OperatorContext) {
    const { field } = config
    const { output } = context
    this.config = config
    this.context = context
    this.field = fieldIndex(context.inputs['in']!, field)
    if (this.field < 0) {
      throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
    }
    this.cut = compileCut(config)
    const emit = (batch: Batch) => context.emit(batch)
    this.rows = new ExpandedRows({ output, origins: originsOf(config, context, this.field), emit })
  }

  async accept(_port: string, batch: Batch): Promise<void> {
    const { context, config } = this
    let out = 0
    this.rejected = []
    for (let row = 0; row < batch.rowCount; row++) {
      if (this.rows.isFull) out += await this.rows.flush(batch)
      if (config.into === 'columns') this.toColumns(batch, row)
      else out += await this.toRows(batch, row)
    }
    out += await this.rows.flush(batch)
    const rejected = this.rejected.length
    if (rejected > 0) context.reject(batch, this.rejected)
    context.count('in', batch.rowCount)
    context.count('out', out)
    context.count('rejected', rejected)
    context.count('added', out + rejected - batch.rowCount)
  }

  finish(): void {}

  private toColumns(batch: Batch, row: number): void {
    const { columns, rest } = this.config
    const { parts, rows, text } = this
    parts.length = 0
    const known = locate(batch.columns[this.field]!, row, text)
    const limit = rest === 'last' ? columns.length : columns.length + 1
    const count = known ? this.cut(text, limit, (part) => void parts.push(this.trimmed(part))) : 0
    if (count > columns.length && rest === 'reject') {
      this.rejected.push(this.tooMany(batch, row))
      return
    }
    for (let made = 0; made < columns.length; made++) {
      const part = parts[made]
      if (part === undefined) rows.noValue(made)
      else rows.value(made, part)
    }
    rows.add(row)
  }

  /** Answers how many rows had to leave on the way: one text may have more parts than a piece has rows. */
  private async toRows(batch: Batch, row: number): Promise<number> {
    const { rows, text, parts } = this
    if (!locate(batch.columns[this.field]!, row, text)) {
      rows.noValue(0)
      rows.add(row)
      return 0
    }
    parts.length = 0
    this.cut(text, this.config.limit, (part) => void parts.push(this.trimmed(part)))
    let out = 0
    for (const part of parts) {
      if (rows.isFull) out += await rows.flush(batch)
      rows.value(0, part)
      rows.add(row)
    }
    return out
  }

  private trimmed(part: Slice): Slice {
    if (this.config.trim) trim(part)
    return part
  }

  private tooMany(batch: Batch, row: number): Rejection {
    const { field, columns } = this.config
    const slice = newSlice()
    const value = locate(batch.columns[this.field]!, row, slice) ? sliceText(slice) : null
    return { row, code: 'split.too-many', field, value, values: { expected: columns.length } }
  }
}

function originsOf(
  { into, keep, columns }: SplitConfig,
  { inputs }: OperatorContext,
  field: number,
): Origin[] {
  const all = inputs['in']!.map((_, input): Origin => ({ input }))
  if (into === 'rows') return keep ? [...all, { made: 0 }] : all.with(field, { made: 0 })
  const kept = keep ? all : all.toSpliced(field, 1)
  return [...kept, ...columns.map((_, made): Origin => ({ made }))]
}
