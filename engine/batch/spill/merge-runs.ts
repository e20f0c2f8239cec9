// Merges sorted runs of rows into one sorted stream: a heap of cursors, one for each run.
import { compareText } from '../../value/text.ts'
import type { RecordStore } from '../records/record-store.ts'
import type { Slice } from '../vector.ts'
import { newSlice } from '../vector.ts'
import type { Holding } from './holding.ts'
import type { RowFile } from './row-file.ts'

/** Takes the rows one by one in their order. A promise is awaited before the next. */
export type TakeRow = (rows: RecordStore, row: number) => void | Promise<void>

/** Field 0 of the rows is their key: bytes whose order is the order wanted. Equal keys come in the order of the runs. */
export async function mergeRuns(
  runs: readonly RowFile[],
  holding: Holding,
  take: TakeRow,
): Promise<void> {
  const merged = new MergedRuns(runs, holding)
  try {
    await merged.open()
    for (let first = merged.first; first !== undefined; first = merged.first) {
      const taken = take(first.rows!, first.row)
      if (taken !== undefined) await taken
      const moved = merged.next()
      if (moved !== undefined) await moved
    }
  } finally {
    await merged.close()
  }
}

/** Stands at one row after the other of sorted runs. */
export class MergedRuns {
  private readonly cursors: readonly Cursor[]
  private heap: CursorHeap | null = null

  constructor(runs: readonly RowFile[], holding: Holding) {
    const blockBytes = holding.bufferBytes(runs.length * 2)
    this.cursors = runs.map((run, index) => new Cursor(run.read(holding.memory, blockBytes), index))
  }

  /** To the first row. */
  async open(): Promise<void> {
    for (const cursor of this.cursors) await cursor.next()
    this.heap = new CursorHeap(this.cursors.filter(({ ended }) => !ended))
  }

  /** The row at hand and its key; undefined after the last. */
  get first(): Cursor | undefined {
    return this.heap?.first
  }

  /** To the next row; a promise when it has to be read first. */
  next(): void | Promise<void> {
    const first = this.heap!.first!
    if (!first.step()) return this.readOn(first)
    this.heap!.settle()
  }

  private async readOn(first: Cursor): Promise<void> {
    await first.next()
    this.heap!.settle()
  }

  async close(): Promise<void> {
    await Promise.all(this.cursors.map((cursor) => cursor.close()))
  }
}

/** Stands at one row of a run. */
export class Cursor {
  readonly run: number
  rows: RecordStore | null = null
  row = 0
  ended = false
  private readonly blocks: AsyncGenerator<RecordStore>
  private readonly slice: Slice = newSlice()

  constructor(blocks: AsyncGenerator<RecordStore>, run: number) {
    this.blocks = blocks
    this.run = run
  }

  /** Of the row at hand. The memory may have moved since it was found: whoever takes rows may take memory. */
  get key(): Slice {
    this.slice.bytes = this.rows!.memory.u8
    return this.slice
  }

  /** To the next row of those at hand; false when there is none. */
  step(): boolean {
    this.row++
    if (this.row >= this.rows!.rowCount) return false
    return this.rows!.locate(this.row, 0, this.slice)
  }

  /** To the first row of the next ones. */
  async next(): Promise<void> {
    const { done, value } = await this.blocks.next()
    if (done === true) {
      this.ended = true
      return
    }
    this.rows = value
    this.row = -1
    this.step()
  }

  async close(): Promise<void> {
    await this.blocks.return(undefined)
  }
}

/** The cursor with the smallest key stands at index 0; children of i at 2i + 1 and 2i + 2. */
class CursorHeap {
  private readonly cursors: Cursor[]

  constructor(cursors: Cursor[]) {
    this.cursors = cursors
    for (let at = (cursors.length >> 1) - 1; at >= 0; at--) this.sink(at)
  }

  get first(): Cursor | undefined {
    return this.cursors[0]
  }

  /** After the first cursor has moved on. */
  settle(): void {
    if (this.cursors[0]!.ended) {
      const last = this.cursors.pop()!
      if (this.cursors.length === 0) return
      this.cursors[0] = last
    }
    this.sink(0)
  }

  private sink(from: number): void {
    const { cursors } = this
    for (let at = from; ;) {
      let least = at
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < cursors.length; child++) {
        if (isBefore(cursors[child]!, cursors[least]!)) least = child
      }
      if (least === at) return
      const smaller = cursors[least]!
      cursors[least] = cursors[at]!
      cursors[at] = smaller
      at = least
    }
  }
}

function isBefore(a: Cursor, b: Cursor): boolean {
  const difference = compareText(a.key, b.key)
  return difference < 0 || (difference === 0 && a.run < b.run)
}
