// Runs a flatten: values at paths become fields, elements of a list become rows; a text that is no JSON is rejected with the place.
import { locate } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import type { FoundValue } from '../../formats/json/extractor.ts'
import { unescapeInto } from '../../formats/json/unescape.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { fieldIndex } from '../../value/schema.ts'
import { ExpandedRows } from '../expanded-rows.ts'
import type { Origin } from '../expanded-rows.ts'
import type { CreateOperator, Operator, OperatorContext, Rejection } from '../operator.ts'
import type { FlattenConfig } from './config.ts'
import { FlattenedText } from './document.ts'
import type { Fault, Values } from './document.ts'

export const createOperator: CreateOperator<FlattenConfig> = (config, context) =>
  new Flatten(config, context)

class Flatten implements Operator {
  private readonly config: FlattenConfig
  private readonly context: OperatorContext
  private readonly field: number
  private readonly document: FlattenedText
  private readonly rows: ExpandedRows
  private readonly text = newSlice()
  private readonly unescaped = new ByteBuffer()
  private rejected: Rejection[] = []
  private out = 0
  private dropped = 0

  constructor(config: FlattenConfig, context: OperatorContext) {
    const { field, keep, columns } = config
    const input = context.inputs['in']!
    this.config = config
    this.context = context
    this.field = fieldIndex(input, field)
    if (this.field < 0) {
      throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
    }
    this.document = new FlattenedText(config)
    const all = input.map((_, index): Origin => ({ input: index }))
    const kept = keep ? all : all.toSpliced(this.field, 1)
    const origins = [...kept, ...columns.map((_, made): Origin => ({ made }))]
    const emit = (batch: Batch) => context.emit(batch)
    this.rows = new ExpandedRows({ output: context.output, origins, emit })
  }

  async accept(_port: string, batch: Batch): Promise<void> {
    const { context } = this
    this.rejected = []
    this.out = 0
    this.dropped = 0
    for (let row = 0; row < batch.rowCount; row++) {
      const fault = await this.take(batch, row)
      if (fault !== undefined) this.rejected.push(this.rejection(batch, row, fault))
    }
    this.out += await this.rows.flush(batch)
    const left = this.out + this.dropped + this.rejected.length
    if (this.rejected.length > 0) context.reject(batch, this.rejected)
    context.count('in', batch.rowCount)
    context.count('out', this.out)
    context.count('dropped', this.dropped)
    context.count('rejected', this.rejected.length)
    context.count('added', left - batch.rowCount)
  }

  finish(): void {}

  /** A row leaves whole or not at all: its elements are looked at before the first of them goes on. */
  private async take(batch: Batch, row: number): Promise<Fault | undefined> {
    const { document, config } = this
    if (!locate(batch.columns[this.field]!, row, this.text)) return this.one(row, null)
    const fault = document.open(this.text)
    if (fault !== undefined) return fault
    if (config.rows === '') return this.one(row, document.values())
    if (!document.hasElements) {
      if (config.empty === 'keep') return this.one(row, document.values(), true)
      this.dropped++
      return undefined
    }
    const bad = this.faultOf(document.elements())
    if (bad !== undefined) return bad
    for (const values of document.elements()) {
      if (this.rows.isFull) this.out += await this.rows.flush(batch)
      this.add(row, values as Values)
    }
    return undefined
  }

  private faultOf(elements: Iterable<Values | Fault>): Fault | undefined {
    for (const element of elements) {
      if ('code' in element) return element
      const missing = this.missing(element)
      if (missing !== undefined) return missing
    }
    return undefined
  }

  /** One row: of a text without a list, or with none in it (`listless`); of a null all values are null. */
  private one(row: number, values: Values | null, listless = false): Fault | undefined {
    const found = values ?? this.config.columns.map(() => undefined)
    const missing = values === null || listless ? undefined : this.missing(found)
    if (missing === undefined) this.add(row, found)
    return missing
  }

  private missing(values: Values): Fault | undefined {
    if (this.config.missing === 'null') return undefined
    const at = values.indexOf(undefined)
    return at < 0
      ? undefined
      : { code: 'flatten.missing', values: { path: this.config.columns[at]!.path } }
  }

  private add(row: number, values: Values): void {
    values.forEach((value, made) => this.append(made, value))
    this.rows.add(row)
  }

  private append(made: number, value: FoundValue | undefined): void {
    const { rows, unescaped, document } = this
    const { bytes } = document
    if (value === undefined || value.kind === 'null') return rows.noValue(made)
    const { from, end, kind, escaped } = value
    if (kind !== 'string') return rows.value(made, { bytes, start: from, end })
    if (!escaped) return rows.value(made, { bytes, start: from + 1, end: end - 1 })
    unescaped.length = 0
    unescapeInto(bytes, from + 1, end - 1, unescaped)
    rows.value(made, { bytes: unescaped.bytes, start: 0, end: unescaped.length })
  }

  private rejection(batch: Batch, row: number, { code, values }: Fault): Rejection {
    const { field } = this.config
    const value = locate(batch.columns[this.field]!, row, this.text) ? sliceText(this.text) : null
    return { row, code, field, value, ...(values === undefined ? {} : { values }) }
  }
}
