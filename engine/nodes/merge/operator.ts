// Runs a merge: the right side is held, the left side streams past it and meets its rows by key.
import { noteOrigin, selectOrigin, selectRows } from '../../batch/batch.ts'
import type { Batch, Column, Origin } from '../../batch/batch.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import { foundKey } from '../../kernels/kernels.ts'
import { loadNormalisation } from '../../value/normalise.ts'
import type { CreateOperator, OperatorContext } from '../operator.ts'
import type { MergeConfig } from './config.ts'
import { RightSide } from './right-side.ts'
import { leftDropped } from './rows-kept.ts'
import { mergeShape } from './shape.ts'
import type { MergeShape } from './shape.ts'
import { SpillingMerge } from './spilling-merge.ts'
import type { HeldMerge } from './spilling-merge.ts'

/** Rows of one emitted batch: bounds what a fan-out of many to many can pile up. */
const pairLimit = 4096

const nothing: Vector = { rowCount: 0, locate: () => false, isNull: () => true }

/** Without a limit nothing is put aside: a preview, an explanation. */
export const createOperator: CreateOperator<MergeConfig> = (config, context) => {
  const shape = mergeShape(config, context.inputs)
  const merge = new Merge(config, shape, context)
  const { holdBytes } = context
  return holdBytes === undefined ? merge : new SpillingMerge(merge, shape, context, holdBytes)
}

class Merge implements HeldMerge {
  private readonly context: OperatorContext
  private readonly shape: MergeShape
  private readonly normalised: MergeConfig['keys']
  private readonly leftKeys: KeySlices
  private readonly right: RightSide
  private readonly leftRows = new Uint32Array(pairLimit)
  private readonly rightRows = new Uint32Array(pairLimit)
  private pairs = 0
  /** So far the pairs are the left rows in turn, each once. */
  private inTurn = true

  constructor({ keys }: MergeConfig, shape: MergeShape, context: OperatorContext) {
    this.context = context
    this.shape = shape
    this.normalised = keys
    const memory = memoryOf(context.host)
    this.leftKeys = new KeySlices(shape.leftKey, memory)
    const keepsOrigins = shape.keeps.right || context.explaining === true
    this.right = new RightSide(shape, memory, keepsOrigins)
  }

  prepare(): Promise<void> {
    return loadNormalisation(this.normalised)
  }

  accept(port: string, batch: Batch): void | Promise<void> {
    this.context.count(port, batch.rowCount)
    if (port === 'right') this.right.append(batch)
    else return this.meet(batch)
  }

  finish(port: string): void | Promise<void> {
    if (port === 'right') this.right.close()
    else return this.addLeftovers()
  }

  close(): void {
    this.leftKeys.dispose()
    this.right.dispose()
  }

  get heldBytes(): number {
    return this.right.sizeBytes
  }

  held(): { batch: Batch; keys: Column } {
    return { batch: this.right.store.batch(), keys: this.right.keyColumn() }
  }

  private meet(batch: Batch): void | Promise<void> {
    const ids = this.right.find(this.leftKeys.fill(batch), batch.rowCount)
    const { keeps } = this.shape
    if (!keeps.pairs) return this.meetWithoutPairs(batch, ids)
    return keeps.left && this.right.keysAreUnique
      ? this.meetOnce(batch, ids)
      : this.meetEach(batch, ids)
  }

  /** Left rows that have met somebody end here. */
  private meetWithoutPairs(batch: Batch, ids: Uint32Array): void | Promise<void> {
    const alone = new Uint32Array(batch.rowCount)
    let count = 0
    let nullKeys = 0
    for (let row = 0; row < batch.rowCount; row++) {
      if (this.right.meet(ids[row]!)) continue
      if (ids[row] === foundKey.null) nullKeys++
      alone[count++] = row
    }
    this.count(batch.rowCount, count - nullKeys, nullKeys)
    if (!this.shape.keeps.left || count === 0) return
    const left = count === batch.rowCount ? batch : selectRows(batch, alone.slice(0, count))
    const columns = this.shape.keptLeft.map((index) => left.columns[index]!)
    return this.emit({ ...left, schema: this.context.output, columns })
  }

  /** Every left row stays and meets one right row at most. */
  private meetOnce(batch: Batch, ids: Uint32Array): void | Promise<void> {
    const { unmatched, nullKeys } = this.right.meetAll(ids)
    this.count(batch.rowCount, unmatched, nullKeys)
    return this.emitWith(batch, ids)
  }

  private async meetEach(batch: Batch, ids: Uint32Array): Promise<void> {
    let unmatched = 0
    let nullKeys = 0
    let fanOut = 0
    for (let row = 0; row < batch.rowCount; row++) {
      let partner = this.right.firstMatch(ids[row]!)
      if (partner === missingRow) {
        if (ids[row] === foundKey.null) nullKeys++
        else unmatched++
        if (this.shape.keeps.left && this.pair(row, missingRow)) await this.emitPairs(batch)
        continue
      }
      for (let met = 0; partner !== missingRow; partner = this.right.nextMatch(partner), met++) {
        if (met > 0) fanOut++
        if (this.pair(row, partner)) await this.emitPairs(batch)
      }
    }
    await this.emitPairs(batch)
    this.count(batch.rowCount, unmatched, nullKeys)
    this.context.count('fanOut', fanOut)
  }

  private count(rows: number, unmatched: number, nullKeys: number): void {
    const { context } = this
    const matched = rows - unmatched - nullKeys
    context.count('matched', matched)
    context.count('unmatched', unmatched)
    context.count('nullKey', nullKeys)
    context.count('leftDropped', leftDropped(this.shape.keeps, rows, matched))
  }

  /** Notes a pair for the next batch; true when that batch is full. */
  private pair(left: number, right: number): boolean {
    if (left !== this.pairs) this.inTurn = false
    this.leftRows[this.pairs] = left
    this.rightRows[this.pairs] = right
    return ++this.pairs === pairLimit
  }

  private emitPairs(batch: Batch): void | Promise<void> {
    if (this.pairs === 0) return
    const rightRows = this.rightRows.slice(0, this.pairs)
    const all = this.inTurn && this.pairs === batch.rowCount
    const left = all ? batch : selectRows(batch, this.leftRows.slice(0, this.pairs))
    this.pairs = 0
    this.inTurn = true
    return this.emitWith(left, rightRows)
  }

  /** The left rows, each beside its right row. */
  private emitWith(left: Batch, rightRows: Uint32Array): void | Promise<void> {
    const leftColumns = this.shape.keptLeft.map((index) => left.columns[index]!)
    const columns = [...leftColumns, ...this.right.columnsAt(rightRows)]
    const origin = withPartners(left.origin, this.right.store.origin(), rightRows)
    return this.emit({ ...left, schema: this.context.output, columns, origin })
  }

  private async addLeftovers(): Promise<void> {
    const { context, right, shape } = this
    const leftovers = right.leftovers()
    context.count('rightOnly', leftovers.length)
    if (!shape.keeps.pairs) context.count('rightDropped', right.rowCount - leftovers.length)
    if (!shape.keeps.right) return
    context.count('rightAdded', leftovers.length)
    for (let from = 0; from < leftovers.length; from += pairLimit) {
      await this.emit(this.rightOnly(leftovers.slice(from, from + pairLimit)))
    }
  }

  private rightOnly(rows: Uint32Array): Batch {
    const absent: Column = { vector: nothing, rows: new Uint32Array(rows.length).fill(missingRow) }
    return {
      schema: this.context.output,
      rowCount: rows.length,
      columns: [...this.shape.keptLeft.map(() => absent), ...this.right.columnsAt(rows)],
      origin: selectOrigin(this.right.store.origin(), rows),
    }
  }

  private emit(batch: Batch): void | Promise<void> {
    this.context.count('out', batch.rowCount)
    return this.context.emit(batch)
  }
}

/** Rows of the left side that know which right rows they have met. */
function withPartners(left: Origin, right: Origin, rightRows: Uint32Array): Origin {
  return {
    describe: (row) => left.describe(row),
    note: (row, files, into, at) => noteOrigin(left, row, files, into, at),
    further(row) {
      const partner = rightRows[row]!
      const own = left.further?.(row) ?? []
      return partner === missingRow ? own : [...own, right.describe(partner)]
    },
  }
}
