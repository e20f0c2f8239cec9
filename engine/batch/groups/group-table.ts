// The groups of an aggregate or a pivot, however many: when they do not fit, what is known of them is put aside by key.
import type { Batch } from '../batch.ts'
import type { Holding } from '../spill/holding.ts'
import { deepestLevel, Partitions } from '../spill/partitions.ts'
import { RowSorter } from '../spill/row-sorter.ts'
import type { Slice } from '../vector.ts'
import type { Settled } from '../../nodes/operator.ts'
import { HeldGroups, savedSchema } from './held-groups.ts'
import type { GroupShape } from './held-groups.ts'

export class GroupTable {
  /** Rows of the groups that were handed out. */
  grouped = 0
  private readonly shape: GroupShape
  private readonly holding: Holding
  private readonly level: number
  private readonly held: HeldGroups
  private partitions: Partitions | null = null
  private sorter: RowSorter | null = null

  /** `held` is empty. */
  constructor(
    shape: GroupShape,
    holding: Holding,
    level = 0,
    held = new HeldGroups(shape, holding),
  ) {
    this.shape = shape
    this.holding = holding
    this.level = level
    this.held = held
  }

  get size(): number {
    return this.held.size
  }

  /** See `HeldGroups`: as there, of the groups that are not put aside. */
  groupOf(key: Slice, head: Batch, row: number): number {
    return this.held.groupOf(key, head, row)
  }

  countRow(group: number): void {
    this.held.countRow(group)
  }

  measureValue(group: number, measure: number, given: Slice): void {
    this.held.measureValue(group, measure, given)
  }

  measure(group: number, batch: Batch, columns: readonly number[], row: number): void {
    this.held.measure(group, batch, columns, row)
  }

  /** To be awaited after each batch. Throws `memory.over-budget` where groups cannot be parted further and are too large. */
  settle(): Settled {
    const { held, holding, level } = this
    const { sizeBytes } = held
    if (sizeBytes > holding.limitBytes && level < deepestLevel) return this.spill()
    holding.memory.allow(sizeBytes)
  }

  /** Hands out all groups in the order in which they began: head, then results. Batches are valid until the promise of `take` settles. */
  async drainInOrder(take: (batch: Batch) => Settled): Promise<void> {
    if (this.partitions === null) return this.drain(take)
    const { head, results } = this.shape
    const sorter = new RowSorter([...head, ...results], this.holding)
    this.sorter = sorter
    await this.drain((batch) => sorter.append(batch))
    await sorter.drain(take)
    sorter.dispose()
  }

  /** In any order; nothing is left. Batches are valid until the promise of `take` settles. */
  private async drain(take: (batch: Batch) => Settled): Promise<void> {
    const { partitions } = this
    if (partitions === null) await this.drainHeld(take)
    else {
      await this.spill()
      this.partitions = null
      await partitions.finish()
      await this.drainParts(partitions, take)
    }
    this.held.clear()
  }

  private async drainHeld(take: (batch: Batch) => Settled): Promise<void> {
    const { held } = this
    for (let group = 0; group < held.size; group++) this.grouped += held.rowsOf(group)
    for (let from = 0; from < held.size;) {
      const batch = held.resultsFrom(from)
      from += batch.rowCount
      await take(batch)
    }
  }

  /** One table for all parts, in the room of this one, which is empty by now. */
  private async drainParts(partitions: Partitions, take: (batch: Batch) => Settled): Promise<void> {
    const part = new GroupTable(this.shape, this.holding, this.level + 1, this.held)
    for await (const partition of partitions.read()) {
      for await (const rows of partition) {
        part.held.absorb(rows.batch())
        await part.settle()
      }
      await part.drain(take)
    }
    this.grouped += part.grouped
  }

  private async spill(): Promise<void> {
    const { shape, holding, level, held } = this
    const schema = savedSchema(shape)
    const partitions = (this.partitions ??= new Partitions(schema, holding, level))
    const saved = holding.store(schema)
    for (let from = 0; from < held.size; from += saved.rowCount) {
      saved.clear()
      saved.append(held.savedFrom(from))
      for (let row = 0; row < saved.rowCount; row++) {
        const full = partitions.append(saved, row)
        if (full !== undefined) await full
      }
    }
    saved.dispose()
    held.clear()
  }

  /** Gives the memory back. */
  dispose(): void {
    this.held.dispose()
    this.sorter?.dispose()
    this.sorter = null
    this.partitions = null
  }
}
