// A merge that holds its right side while it fits, and joins part by part when it does not. Rows, order and counts are the same.
import type { Batch, Column } from '../../batch/batch.ts'
import { selectRows } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { RowGatherer } from '../../batch/spill/row-gatherer.ts'
import { TextBuilder } from '../../batch/text-vector.ts'
import type { KeyWriter } from '../../value/key-bytes.ts'
import type { Schema } from '../../value/schema.ts'
import type { Operator, OperatorContext, Settled } from '../operator.ts'
import { SpilledJoin } from './spilled-join.ts'

/** Rows of one emitted batch. */
const pairLimit = 4096

/** What a merge is while its right side fits, and what it can tell of the rows held so far. */
export interface HeldMerge extends Operator {
  readonly heldBytes: number
  /** The right rows held: their kept fields and their keys, null where a row never matches. */
  held(): { batch: Batch; keys: Column }
}

export interface MergeShape {
  keepsLeft: boolean
  keepsRight: boolean
  /** Right fields that go on: where they stand, and what they are. */
  kept: readonly number[]
  fields: Schema
  leftKey: KeyWriter
  rightKey: KeyWriter
}

export class SpillingMerge implements Operator {
  private readonly inMemory: HeldMerge
  private readonly shape: MergeShape
  private readonly context: OperatorContext
  private readonly limitBytes: number
  private readonly rights: RowGatherer
  private join: SpilledJoin | null = null
  private lefts: number[] = []
  private passed = 0
  private isOpen = false

  constructor(inMemory: HeldMerge, shape: MergeShape, context: OperatorContext, limit: number) {
    this.inMemory = inMemory
    this.shape = shape
    this.context = context
    this.limitBytes = limit
    this.rights = new RowGatherer(shape.fields, Infinity)
  }

  accept(port: string, batch: Batch): Settled {
    if (this.join === null) return this.acceptHolding(port, batch)
    this.context.count(port, batch.rowCount)
    return port === 'right' ? this.putAside(this.join, batch) : this.meet(this.join, batch)
  }

  private async acceptHolding(port: string, batch: Batch): Promise<void> {
    const { inMemory } = this
    await inMemory.accept(port, batch)
    if (port !== 'right' || inMemory.heldBytes <= this.limitBytes) return
    const { context, shape } = this
    const holding = new Holding(context.host, this.limitBytes).share(5)
    this.join = new SpilledJoin(shape.fields, holding, shape.keepsRight)
    const { batch: rows, keys } = inMemory.held()
    await this.join.appendRight(rows, keys)
    await inMemory.close?.()
  }

  private putAside(join: SpilledJoin, batch: Batch): Promise<void> {
    const { kept, fields, rightKey } = this.shape
    const columns = kept.map((index) => batch.columns[index]!)
    return join.appendRight({ ...batch, schema: fields, columns }, keysOf(batch, rightKey))
  }

  finish(port: string): Settled {
    if (this.join === null) return this.inMemory.finish(port)
    return port === 'right' ? undefined : this.addLeftovers(this.join)
  }

  wantsRehearsal(): boolean {
    return this.join !== null && !this.join.joined
  }

  rehearse(batch: Batch): Settled {
    return this.join!.appendLeft(batch, keysOf(batch, this.shape.leftKey))
  }

  rehearsed(): Settled {
    return this.join!.join()
  }

  close(): Settled {
    if (this.join === null) return this.inMemory.close?.()
    this.join.dispose()
    return this.join.remove()
  }

  private async meet(join: SpilledJoin, batch: Batch): Promise<void> {
    if (!this.isOpen) await join.open()
    this.isOpen = true
    const { context, shape } = this
    let matched = 0
    let nullKeys = 0
    let fanOut = 0
    for (let row = 0; row < batch.rowCount; row++) {
      let met = 0
      for (let pair = join.matchOf(this.passed); pair !== undefined; met++) {
        await this.pair(batch, row, pair)
        const moved = join.next()
        if (moved !== undefined) await moved
        pair = join.matchOf(this.passed)
      }
      this.passed++
      if (met > 0) {
        matched++
        fanOut += met - 1
        continue
      }
      if (!shape.leftKey.write(batch, row)) nullKeys++
      if (shape.keepsLeft) await this.pair(batch, row, null)
    }
    await this.emitPairs(batch)
    const unmatched = batch.rowCount - matched - nullKeys
    context.count('matched', matched)
    context.count('unmatched', unmatched)
    context.count('nullKey', nullKeys)
    context.count('fanOut', fanOut)
    if (!shape.keepsLeft) context.count('leftDropped', unmatched + nullKeys)
  }

  /** A match has left number and right number before its fields. */
  private pair(batch: Batch, row: number, match: { batch: Batch; row: number } | null): Settled {
    this.lefts.push(row)
    if (match === null) this.rights.addNulls()
    else this.rights.add(match.batch, match.row, 2)
    if (this.lefts.length === pairLimit) return this.emitPairs(batch)
  }

  private emitPairs(batch: Batch): Settled {
    if (this.lefts.length === 0) return
    const left = selectRows(batch, Uint32Array.from(this.lefts))
    const right = this.rights.batch()
    this.lefts = []
    return this.emit({
      schema: this.context.output,
      rowCount: left.rowCount,
      columns: [...left.columns, ...right.columns],
      origin: left.origin,
    })
  }

  private async addLeftovers(join: SpilledJoin): Promise<void> {
    const { context, shape } = this
    await join.close()
    this.isOpen = false
    this.passed = 0
    context.count('rightOnly', join.leftoverCount)
    if (!shape.keepsRight) return
    context.count('rightAdded', join.leftoverCount)
    await join.eachLeftover((batch, row) => {
      this.rights.add(batch, row, 1)
      if (this.rights.rowCount === pairLimit) return this.emitRightOnly()
    })
    if (this.rights.rowCount > 0) await this.emitRightOnly()
  }

  private emitRightOnly(): Settled {
    const { inputs, output } = this.context
    const right = this.rights.batch()
    const absent: Column = { vector: constantVector(null, right.rowCount) }
    const columns = [...inputs['left']!.map(() => absent), ...right.columns]
    return this.emit({ ...right, schema: output, columns })
  }

  private emit(batch: Batch): Settled {
    this.context.count('out', batch.rowCount)
    return this.context.emit(batch)
  }
}

/** Keys of all rows; null for one that never matches. */
function keysOf(batch: Batch, writer: KeyWriter): Column {
  const keys = new TextBuilder()
  for (let row = 0; row < batch.rowCount; row++) {
    if (writer.write(batch, row)) keys.append(writer.buffer.bytes, 0, writer.buffer.length)
    else keys.appendNull()
  }
  return { vector: keys.build() }
}
