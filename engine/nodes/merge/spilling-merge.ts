// A merge that holds its right side while it fits, and joins part by part when it does not. Rows, order and counts are the same.
import type { Batch, Column } from '../../batch/batch.ts'
import { selectRows } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { appendHeld } from '../../batch/spill/join/held-rows.ts'
import { hashOfKey } from '../../batch/spill/join/join-shape.ts'
import type { MatchStreams } from '../../batch/spill/join/match-streams.ts'
import { MetRows } from '../../batch/spill/join/met-rows.ts'
import { SpilledJoin } from '../../batch/spill/join/spilled-join.ts'
import { RowGatherer } from '../../batch/spill/row-gatherer.ts'
import type { Operator, OperatorContext, Settled } from '../operator.ts'
import { leftDropped } from './rows-kept.ts'
import type { MergeShape } from './shape.ts'

/** Rows of one emitted batch. */
const pairLimit = 4096

/** What a merge is while its right side fits, and what it can tell of the rows held so far. */
export interface HeldMerge extends Operator {
  readonly heldBytes: number
  /** The right rows held: their kept fields and their keys, null where a row never matches. */
  held(): { batch: Batch; keys: Column }
}

export class SpillingMerge implements Operator {
  private readonly inMemory: HeldMerge
  private readonly shape: MergeShape
  private readonly context: OperatorContext
  private readonly holding: Holding
  private join: SpilledJoin | null = null
  private readonly rightKeys: KeySlices
  private readonly leftKeys: KeySlices
  private readonly pairs: MetRows

  constructor(inMemory: HeldMerge, shape: MergeShape, context: OperatorContext, limit: number) {
    this.inMemory = inMemory
    this.shape = shape
    this.context = context
    this.holding = new Holding(context.host, limit)
    const { memory } = this.holding
    this.rightKeys = new KeySlices(shape.rightKey, memory)
    this.leftKeys = new KeySlices(shape.leftKey, memory)
    this.pairs = new MetRows(shape.fields, this.holding, pairLimit)
  }

  async prepare(): Promise<void> {
    await this.inMemory.prepare?.()
  }

  accept(port: string, batch: Batch): Settled {
    if (this.join === null) return this.acceptHolding(port, batch)
    this.context.count(port, batch.rowCount)
    return port === 'right' ? this.putAside(this.join, batch) : this.meet(this.join, batch)
  }

  private async acceptHolding(port: string, batch: Batch): Promise<void> {
    const { inMemory, holding, shape } = this
    await inMemory.accept(port, batch)
    if (port !== 'right' || inMemory.heldBytes <= holding.limitBytes) return
    const { fields, keeps } = shape
    const leftovers = keeps.right ? 'kept' : 'counted'
    const matches = keeps.pairs ? 'all' : 'none'
    this.join = new SpilledJoin({ fields, matches, leftovers }, holding.share(2))
    const { batch: rows, keys } = inMemory.held()
    await appendHeld(this.join, rows, keys, holding.memory)
    await inMemory.close?.()
  }

  private putAside(join: SpilledJoin, batch: Batch): Promise<void> {
    const { kept, fields } = this.shape
    const columns = kept.map((index) => batch.columns[index]!)
    const slices = this.rightKeys.fill(batch)
    return join.appendRight({ ...batch, schema: fields, columns }, slices)
  }

  finish(port: string): Settled {
    if (this.join === null) return this.inMemory.finish(port)
    return port === 'right' ? this.join.closeRight() : this.addLeftovers(this.join)
  }

  wantsRehearsal(): boolean {
    return this.join !== null && !this.join.isJoined
  }

  rehearse(batch: Batch): Settled {
    return this.join!.appendLeft(this.leftKeys.fill(batch), batch.rowCount)
  }

  rehearsed(): Settled {
    return this.join!.join()
  }

  async close(): Promise<void> {
    for (const part of [this.rightKeys, this.leftKeys, this.pairs]) part.dispose()
    if (this.join === null) await this.inMemory.close?.()
    else await this.join.dispose()
  }

  private async meet(join: SpilledJoin, batch: Batch): Promise<void> {
    const { shape, pairs, holding } = this
    const slices = this.leftKeys.fill(batch)
    const streams = await join.open()
    let nullKeys = 0
    let matched = 0
    let met = 0
    for (let row = 0; row < batch.rowCount; row++) {
      const hash = hashOfKey(holding.memory, slices, row)
      if (hash === null) nullKeys++
      else if (streams.step(hash)) {
        if (streams.record !== 0) pairs.add(row, streams.record)
      } else await this.meetAll(join, streams, hash, batch, row)
      const matches = hash === null ? 0 : streams.matches
      met += matches
      if (matches > 0) matched++
      else if (shape.keeps.left) pairs.add(row, 0)
      if (pairs.isFull) await this.emitPairs(join, batch)
    }
    await this.emitPairs(join, batch)
    this.count(batch.rowCount, matched, nullKeys, met - matched)
  }

  /** Apart from the loop over rows, which would make a scope for each of them. */
  private meetAll(
    join: SpilledJoin,
    streams: MatchStreams,
    hash: number,
    batch: Batch,
    row: number,
  ): Promise<void> {
    const { pairs } = this
    return streams.each(hash, (record) => {
      pairs.add(row, record)
      if (pairs.isFull) return this.emitPairs(join, batch)
    })
  }

  private count(rows: number, matched: number, nullKeys: number, fanOut: number): void {
    const { context, shape } = this
    context.count('matched', matched)
    context.count('unmatched', rows - matched - nullKeys)
    context.count('nullKey', nullKeys)
    if (shape.keeps.pairs) context.count('fanOut', fanOut)
    context.count('leftDropped', leftDropped(shape.keeps, rows, matched))
  }

  private async emitPairs(join: SpilledJoin, batch: Batch): Promise<void> {
    const { pairs } = this
    if (pairs.rowCount > 0) {
      const all = pairs.areInTurn && pairs.rowCount === batch.rowCount
      const left = all ? batch : selectRows(batch, pairs.leftRows())
      const leftColumns = this.shape.keptLeft.map((index) => left.columns[index]!)
      const columns = [...leftColumns, ...pairs.columns()]
      await this.emit({ ...left, schema: this.context.output, columns })
      pairs.clear()
    }
    join.settled()
  }

  private async addLeftovers(join: SpilledJoin): Promise<void> {
    const { context, shape } = this
    await join.close()
    context.count('rightOnly', join.leftoverCount)
    if (!shape.keeps.pairs) context.count('rightDropped', join.rightCount - join.leftoverCount)
    if (!shape.keeps.right) return
    context.count('rightAdded', join.leftoverCount)
    const rights = new RowGatherer(shape.fields, this.holding)
    await join.eachLeftover((leftovers, row) => {
      if (rights.add(leftovers, row, 1)) return this.emitRightOnly(rights)
    })
    if (rights.rowCount > 0) await this.emitRightOnly(rights)
    rights.dispose()
  }

  private emitRightOnly(rights: RowGatherer): Settled {
    const right = rights.batch()
    const absent: Column = { vector: constantVector(null, right.rowCount) }
    const columns = [...this.shape.keptLeft.map(() => absent), ...right.columns]
    return this.emit({ ...right, schema: this.context.output, columns })
  }

  private emit(batch: Batch): Settled {
    this.context.count('out', batch.rowCount)
    return this.context.emit(batch)
  }
}
