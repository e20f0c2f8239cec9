// The groups of an aggregate or a pivot, however many: when they do not fit, what is known of them is put aside by key.
import type { Batch } from '../batch.ts'
import type { Holding } from '../spill/holding.ts'
import { deepestLevel, Partitions } from '../spill/partitions.ts'
import { RowSorter } from '../spill/row-sorter.ts'
import type { Slice } from '../vector.ts'
import type { Settled } from '../../nodes/operator.ts'
import { groupsAtOnce, HeldGroups, savedSchema } from './held-groups.ts'
import type { GroupShape } from './held-groups.ts'

export class GroupTable {
  /** Rows of the groups that were handed out. */
  grouped = 0
  private readonly shape: GroupShape
  private readonly holding: Holding
  private readonly level: number
  private held: HeldGroups
  private partitions: Partitions | null = null
  private sorter: RowSorter | null = null

  constructor(shape: GroupShape, holding: Holding, level = 0) {
    this.shape = shape
    this.holding = holding
    this.level = level
    this.held = new HeldGroups(shape, holding)
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

  /** To be awaited after each batch. */
  settle(): Settled {
    const { held, holding, level } = this
    if (held.sizeBytes > holding.limitBytes && level < deepestLevel) return this.spill()
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

  /** In any order. Batches are valid until the promise of `take` settles. */
  private async drain(take: (batch: Batch) => Settled): Promise<void> {
    if (this.partitions === null) await this.drainHeld(take)
    else {
      await this.spill()
      await this.partitions.finish()
      for await (const partition of this.partitions.read()) await this.drainPart(partition, take)
    }
    this.held.dispose()
    this.partitions = null
  }

  private async drainHeld(take: (batch: Batch) => Settled): Promise<void> {
    const { held } = this
    for (let group = 0; group < held.size; group++) this.grouped += held.rowsOf(group)
    for (let from = 0; from < held.size; from += groupsAtOnce) await take(held.resultsFrom(from))
  }

  private async drainPart(
    partition: AsyncGenerator<Batch>,
    take: (batch: Batch) => Settled,
  ): Promise<void> {
    const part = new GroupTable(this.shape, this.holding, this.level + 1)
    try {
      for await (const batch of partition) {
        part.held.absorb(batch)
        await part.settle()
      }
      await part.drain(take)
    } finally {
      this.grouped += part.grouped
      part.dispose()
    }
  }

  private async spill(): Promise<void> {
    const { shape, holding, level, held } = this
    const partitions = (this.partitions ??= new Partitions(savedSchema(shape), holding, level))
    for (let from = 0; from < held.size; from += groupsAtOnce) {
      const batch = held.savedFrom(from)
      for (let row = 0; row < batch.rowCount; row++) {
        const full = partitions.append(batch, row)
        if (full !== undefined) await full
      }
    }
    held.dispose()
    this.held = new HeldGroups(shape, holding)
  }

  /** Gives the memory back. */
  dispose(): void {
    this.held.dispose()
    this.sorter?.dispose()
    this.sorter = null
    this.partitions = null
  }
}
