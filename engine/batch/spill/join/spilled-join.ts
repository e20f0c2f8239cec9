// A join whose right side does not fit: right rows and left keys are put aside by key and joined part by part, and what each left row has
// met is told again in the order of the left rows. Left rows themselves are never put aside: they come a second time.
import { selectRows } from '../../batch.ts'
import type { Batch } from '../../batch.ts'
import { keyField, withFront } from '../../key-column.ts'
import { RowNumbers } from '../../row-numbers.ts'
import type { Holding } from '../holding.ts'
import { MergedRuns } from '../merge-runs.ts'
import type { TakeRow } from '../merge-runs.ts'
import type { RowFile } from '../row-file.ts'
import { RowSorter } from '../row-sorter.ts'
import type { WordFile } from '../word-file.ts'
import type { JoinShape } from './join-shape.ts'
import { LeftKeys } from './left-keys.ts'
import { MatchStreams } from './match-streams.ts'
import { PartJoin } from './part-join.ts'
import { RightParts } from './right-parts.ts'

/** First all right rows, then `closeRight`, the keys of all left rows, `join`; then as often as wanted `open`, each left row, `close`. */
export class SpilledJoin {
  /** Right rows that met nobody; known after `join`. */
  leftoverCount = 0
  /** Right rows in all. */
  rightCount = 0
  private readonly shape: JoinShape
  private readonly holding: Holding
  private readonly right: RightParts
  private readonly leftovers: RowSorter | null
  private left: LeftKeys | null = null
  private joined: { matches: WordFile[][]; leftovers: RowFile[] } | null = null
  private streams: MatchStreams | null = null

  constructor(shape: JoinShape, holding: Holding) {
    this.shape = shape
    this.holding = holding
    this.right = new RightParts(shape.fields, holding)
    this.leftovers =
      shape.leftovers === 'kept' ? new RowSorter([keyField, ...shape.fields], holding) : null
  }

  get isJoined(): boolean {
    return this.joined !== null
  }

  /** Right rows in their order, with the slices of their keys. */
  async appendRight(batch: Batch, slices: number): Promise<void> {
    await this.right.append(batch, slices, this.rightCount)
    await this.leaveKeyless(batch, slices)
    this.rightCount += batch.rowCount
  }

  private async leaveKeyless(batch: Batch, slices: number): Promise<void> {
    const { u32 } = this.holding.memory
    const keyless: number[] = []
    for (let row = 0; row < batch.rowCount; row++) {
      if (u32[(slices >>> 2) + row * 2] === 0) keyless.push(row)
    }
    this.leftoverCount += keyless.length
    const into = this.leftovers
    if (keyless.length === 0 || into === null) return
    const numbers = { vector: new RowNumbers(this.rightCount, batch.rowCount) }
    await into.append(
      selectRows(withFront(batch, into.schema, [numbers]), Uint32Array.from(keyless)),
    )
  }

  /** After the last right row. A part, its keys and its index take about half of what may be held. */
  async closeRight(): Promise<void> {
    await this.right.split(this.holding.limitBytes / 3)
    this.left = new LeftKeys(this.right.parts, this.right.files, this.holding)
  }

  /** The slices of the keys of further left rows. */
  appendLeft(slices: number, rowCount: number): Promise<void> {
    return this.left!.append(slices, rowCount)
  }

  async join(): Promise<void> {
    const { right, left, leftovers, shape, holding } = this
    await left!.finish()
    const takeLeftovers = async (count: number, rows: Batch | null): Promise<void> => {
      this.leftoverCount += count
      if (rows !== null) await leftovers!.append(rows)
    }
    const join = new PartJoin(shape, holding, takeLeftovers)
    const matches: WordFile[][] = []
    this.joined = { matches, leftovers: [] }
    for (const [part, rows] of right.files.entries()) {
      const keys = left!.files[part]!
      matches.push(keys === null ? [] : await join.join(rows, keys))
      await rows.remove()
      await keys?.remove()
    }
    join.dispose()
    this.joined.leftovers = (await leftovers?.takeRuns()) ?? []
  }

  /** Begins with the matches of the first left row. */
  async open(): Promise<MatchStreams> {
    const { shape, right, holding } = this
    this.streams ??= await MatchStreams.open(shape, right.parts, this.joined!.matches, holding)
    return this.streams
  }

  /** What was told so far is no longer in use. */
  settled(): void {
    this.streams?.release()
  }

  async close(): Promise<void> {
    await this.streams?.close()
    this.streams = null
  }

  /** Right rows that met nobody, in their order: number and fields. */
  async eachLeftover(take: TakeRow): Promise<void> {
    const { leftovers } = this.joined!
    const merged = new MergedRuns(leftovers, this.holding)
    await merged.open()
    for (let first = merged.first; first !== undefined; first = merged.first) {
      await take(first.rows!, first.row)
      await merged.next()
    }
    await merged.close()
  }

  /** Gives back memory and what was put aside. */
  async dispose(): Promise<void> {
    await this.close()
    this.right.dispose()
    this.leftovers?.dispose()
    await this.right.remove()
    await this.left?.remove()
    for (const file of this.joined?.matches.flat() ?? []) await file.remove()
    for (const run of this.joined?.leftovers ?? []) await run.remove()
  }
}
