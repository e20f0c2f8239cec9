// Runs a dedupe: of rows that are the same one goes on, at its place among the others.
import { selectRows } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { withoutFront } from '../../batch/key-column.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { RowSorter } from '../../batch/spill/row-sorter.ts'
import { AwaseError } from '../../error.ts'
import { loadNormalisation } from '../../value/normalise.ts'
import { KeyTable } from '../../value/key-table.ts'
import type { CreateOperator, Operator, OperatorContext, Settled } from '../operator.ts'
import type { DedupeConfig } from './config.ts'
import { ordersRows } from './infer.ts'
import { frontFields, KeptRows } from './kept-rows.ts'
import { RowFronts } from './row-fronts.ts'

/** Rows of one batch; bounds what a consumer has to hold. */
const emitRows = 4096

export const createOperator: CreateOperator<DedupeConfig> = (config, context) => {
  if (config.fields?.length === 0) throw new AwaseError('dedupe.no-field')
  return new Dedupe(config, context)
}

class Dedupe implements Operator {
  private readonly config: DedupeConfig
  private readonly context: OperatorContext
  private readonly fronts: RowFronts
  private readonly holding: Holding
  private readonly kept: () => KeptRows
  private readonly keepsFirst: boolean
  /** Keys of rows that went on already, while they fit; only when the first row stays. */
  private seen = new KeyTable()
  private seenIsFull = false
  private late: KeptRows
  private sorter: RowSorter | null = null
  private passed = 0

  constructor(config: DedupeConfig, context: OperatorContext) {
    this.config = config
    this.context = context
    this.fronts = new RowFronts(config, context.output)
    this.holding = new Holding(context.host, context.holdBytes).share(3)
    this.keepsFirst = config.keep === 'first'
    const preference = ordersRows(config) ? 'least' : this.keepsFirst ? 'first' : 'last'
    this.kept = () => new KeptRows(this.fronts.schema, this.holding, preference)
    this.late = this.kept()
  }

  prepare(): Promise<void> {
    return loadNormalisation([this.config])
  }

  accept(_port: string, batch: Batch): Settled {
    this.context.count('in', batch.rowCount)
    const from = this.passed
    this.passed += batch.rowCount
    if (!this.keepsFirst) return this.late.append(this.fronts.before(batch, (row) => from + row))
    const fresh = this.freshRows(batch)
    this.context.count('removed', batch.rowCount - fresh.length)
    if (fresh.length === 0) return
    const rows = fresh.length === batch.rowCount ? batch : selectRows(batch, fresh)
    if (!this.seenIsFull) {
      this.seenIsFull = this.seen.sizeBytes > this.holding.limitBytes
      return this.emit(rows)
    }
    return this.late.append(this.fronts.before(rows, (row) => from + fresh[row]!))
  }

  /** Rows whose key has not gone on yet. */
  private freshRows(batch: Batch): Uint32Array {
    const rows = new Uint32Array(batch.rowCount)
    let count = 0
    for (let row = 0; row < batch.rowCount; row++) {
      if (this.fronts.standsAlone(batch, row) || this.isFresh(batch, row)) rows[count++] = row
    }
    return rows.slice(0, count)
  }

  private isFresh(batch: Batch, row: number): boolean {
    const { bytes, length } = this.fronts.keyOf(batch, row)
    if (this.seenIsFull) return this.seen.find(bytes, 0, length) < 0
    const known = this.seen.size
    return this.seen.add(bytes, 0, length) === known
  }

  async finish(): Promise<void> {
    const { late, holding, fronts } = this
    if (late.spilled) {
      const sorter = new RowSorter(fronts.schema.slice(frontFields - 1), holding)
      this.sorter = sorter
      await late.drain((batch) =>
        sorter.append(withoutFront(batch, sorter.schema, frontFields - 1)),
      )
      await sorter.drain((batch) => this.emit(withoutFront(batch, this.context.output, 1)))
      sorter.dispose()
    } else {
      await late.drain((batch) =>
        this.emitInParts(withoutFront(batch, this.context.output, frontFields)),
      )
    }
    this.context.count('removed', late.removed)
    this.late = this.kept()
    this.seen = new KeyTable()
    this.seenIsFull = false
    this.passed = 0
  }

  private async emitInParts(batch: Batch): Promise<void> {
    for (let from = 0; from < batch.rowCount; from += emitRows) {
      const size = Math.min(emitRows, batch.rowCount - from)
      await this.emit(
        selectRows(
          batch,
          Uint32Array.from({ length: size }, (_, i) => from + i),
        ),
      )
    }
  }

  private emit(batch: Batch): Settled {
    this.context.count('kept', batch.rowCount)
    return this.context.emit(batch)
  }

  close(): void {
    this.late.dispose()
    this.sorter?.dispose()
  }
}
