// A join whose right side does not fit: right rows and left keys are put aside by key, joined part by part, and what each left row
// has met is told again in the order of the left rows. Left rows themselves are never put aside: they come a second time.
import { locate, selectRows } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import { keyField, rowNumberAt, withFront } from '../../batch/key-column.ts'
import { RowNumbers } from '../../batch/row-numbers.ts'
import type { Holding } from '../../batch/spill/holding.ts'
import { MergedRuns } from '../../batch/spill/merge-runs.ts'
import { Partitions } from '../../batch/spill/partitions.ts'
import type { RowFile } from '../../batch/spill/row-file.ts'
import { RowSorter } from '../../batch/spill/row-sorter.ts'
import type { Schema } from '../../value/schema.ts'
import type { Settled } from '../operator.ts'
import { joinEach, leftSchema, putInto } from './part-join.ts'

export class SpilledJoin {
  /** Right rows that met nobody; known after `join`. */
  leftoverCount = 0
  private readonly holding: Holding
  private readonly rightSchema: Schema
  private readonly right: Partitions
  private readonly left: Partitions
  private readonly matches: RowSorter
  private readonly leftovers: RowSorter | null
  private runs: { matches: RowFile[]; leftovers: RowFile[] } | null = null
  private met: MergedRuns | null = null
  private rights = 0
  private lefts = 0

  /** `fields`: of the right rows that go on. */
  constructor(fields: Schema, holding: Holding, keepsLeftovers: boolean) {
    this.holding = holding
    this.rightSchema = [keyField, keyField, ...fields]
    this.right = new Partitions(this.rightSchema, holding, 0)
    this.left = new Partitions(leftSchema, holding, 0)
    this.matches = new RowSorter([keyField, ...this.rightSchema.slice(1)], holding)
    this.leftovers = keepsLeftovers ? new RowSorter(this.rightSchema.slice(1), holding) : null
  }

  get joined(): boolean {
    return this.runs !== null
  }

  /** Right rows in their order, with their keys; null for one that never matches. */
  async appendRight(batch: Batch, keys: Column): Promise<void> {
    const numbers: Column = { vector: new RowNumbers(this.rights, batch.rowCount) }
    this.rights += batch.rowCount
    const rows = withFront(batch, this.rightSchema, [keys, numbers])
    const [keyed, keyless] = byKey(rows)
    await putInto(this.right, keyed)
    this.leftoverCount += keyless.rowCount
    if (this.leftovers === null || keyless.rowCount === 0) return
    const columns = keyless.columns.slice(1)
    await this.leftovers.append({ ...keyless, schema: this.leftovers.schema, columns })
  }

  /** Keys of left rows in their order; null for one that never matches. */
  async appendLeft(batch: Batch, keys: Column): Promise<void> {
    const numbers: Column = { vector: new RowNumbers(this.lefts, batch.rowCount) }
    this.lefts += batch.rowCount
    const [keyed] = byKey({ ...batch, schema: leftSchema, columns: [keys, numbers] })
    await putInto(this.left, keyed)
  }

  async join(): Promise<void> {
    const { right, left, matches, leftovers, holding, rightSchema } = this
    await right.flush()
    await left.flush()
    const countLeftovers = (rows: number): void => void (this.leftoverCount += rows)
    const into = { matches, leftovers, countLeftovers }
    await joinEach(rightSchema, holding, into, 0, right, left)
    this.runs = {
      matches: await matches.takeRuns(),
      leftovers: (await leftovers?.takeRuns()) ?? [],
    }
  }

  /** Begins with the matches of the first left row. */
  async open(): Promise<void> {
    const { matches } = this.runs!
    this.met = new MergedRuns(matches, this.holding.bufferBytes(2 * Math.max(1, matches.length)))
    await this.met.open()
  }

  /**
   * The next match of the left row of this number, as a row of left number, right number and right fields; undefined when there is
   * none. Rows are asked for in their order, and `next` follows each match.
   */
  matchOf(left: number): { batch: Batch; row: number } | undefined {
    const first = this.met!.first
    if (first === undefined || rowNumberAt(first.key.bytes, first.key.start) !== left) {
      return undefined
    }
    return { batch: first.batch!, row: first.row }
  }

  next(): Settled {
    return this.met!.next()
  }

  async close(): Promise<void> {
    await this.met?.close()
    this.met = null
  }

  /** Right rows that met nobody, in their order: number and fields. */
  async eachLeftover(take: (batch: Batch, row: number) => Settled): Promise<void> {
    const { leftovers } = this.runs!
    const merged = new MergedRuns(leftovers, this.holding.bufferBytes(leftovers.length * 2))
    await merged.open()
    for (let first = merged.first; first !== undefined; first = merged.first) {
      await take(first.batch!, first.row)
      await merged.next()
    }
    await merged.close()
  }

  /** Gives the memory back. */
  dispose(): void {
    this.matches.dispose()
    this.leftovers?.dispose()
  }

  /** Gives back what was put aside. */
  async remove(): Promise<void> {
    for (const run of [...(this.runs?.matches ?? []), ...(this.runs?.leftovers ?? [])]) {
      await run.remove()
    }
  }
}

/** Rows with a key, and those without. */
function byKey(batch: Batch): [Batch, Batch] {
  const keyed: number[] = []
  const keyless: number[] = []
  const slice = { bytes: new Uint8Array(0), start: 0, end: 0 }
  for (let row = 0; row < batch.rowCount; row++) {
    ;(locate(batch.columns[0]!, row, slice) ? keyed : keyless).push(row)
  }
  if (keyless.length === 0) return [batch, selectRows(batch, new Uint32Array(0))]
  return [selectRows(batch, Uint32Array.from(keyed)), selectRows(batch, Uint32Array.from(keyless))]
}
