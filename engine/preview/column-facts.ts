// What the head of a grid says about a column: nulls, distinct values, the most frequent ones, range and distribution.
import { locate } from '../batch/batch.ts'
import type { Column } from '../batch/batch.ts'
import { newSlice, sliceText } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'
import { createAppendNumber } from '../value/key-bytes.ts'
import { KeyTable, grown } from '../value/key-table.ts'
import { isNumeric } from '../value/schema.ts'
import type { FieldType } from '../value/schema.ts'
import { Distribution } from './distribution.ts'
import type { Range } from './distribution.ts'

/** So many different values are told apart; of a column with more, `distinct` is a lower bound. */
export const distinctLimit = 16_384
/** And so many bytes of them. */
const distinctBytes = 4 * 1024 * 1024
/** The most frequent values are known up to so many. */
export const topCount = 24

export interface FrequentValue {
  value: string
  rows: number
}

export interface ColumnFacts {
  /** Looked at so far, nulls included. */
  rows: number
  nulls: number
  empty: number
  /** Numbers by value (1.50 = 1.5), all else by text. */
  distinct: number
  /** False: at least so many. */
  distinctIsExact: boolean
  /** The most frequent values, the more frequent first, else the one that came first. Exact while `distinctIsExact`. */
  top: readonly FrequentValue[]
  /** Of numbers, dates and times that could be read; absent when there is none. */
  range?: Range
}

/** Takes rows part by part; `facts` may be asked for at any time. */
export class ColumnStatistics {
  private rows = 0
  private nulls = 0
  private empty = 0
  private isExact = true
  private readonly keys = new KeyTable()
  private counts = new Uint32Array(128)
  private readonly distribution: Distribution | undefined
  private readonly appendKey: ((slice: Slice, into: ByteBuffer) => void) | undefined
  private readonly slice = newSlice()
  private readonly key = new ByteBuffer()
  private readonly limit: number

  constructor(type: FieldType, limit: number = distinctLimit) {
    this.limit = limit
    this.distribution = Distribution.of(type)
    this.appendKey = isNumeric(type) ? createAppendNumber() : undefined
  }

  /** Rows [from, to) of the column. */
  add(column: Column, from: number, to: number): void {
    const { slice } = this
    for (let row = from; row < to; row++) {
      if (!locate(column, row, slice)) this.nulls++
      else this.addValue(slice)
    }
    this.rows += to - from
  }

  facts(): ColumnFacts {
    const range = this.distribution?.range()
    return {
      rows: this.rows,
      nulls: this.nulls,
      empty: this.empty,
      distinct: this.keys.size,
      distinctIsExact: this.isExact,
      top: this.top(),
      ...(range === undefined ? {} : { range }),
    }
  }

  private addValue(slice: Slice): void {
    if (slice.start === slice.end) this.empty++
    this.distribution?.add(slice)
    const id = this.idOf(slice)
    if (id < 0) return
    if (id >= this.counts.length) this.counts = grown(this.counts)
    this.counts[id]!++
  }

  /** -1 for a value that is not told apart any more. */
  private idOf(slice: Slice): number {
    const { keys, key } = this
    let { bytes, start, end } = slice
    if (this.appendKey !== undefined) {
      key.length = 0
      this.appendKey(slice, key)
      ;({ bytes } = key)
      start = 0
      end = key.length
    }
    if (this.isExact && keys.size < this.limit && keys.sizeBytes < distinctBytes) {
      return keys.add(bytes, start, end)
    }
    const id = keys.find(bytes, start, end)
    if (id < 0) this.isExact = false
    return id
  }

  private top(): FrequentValue[] {
    const { counts, keys } = this
    const best: number[] = []
    for (let id = 0; id < keys.size; id++) {
      const rows = counts[id]!
      if (best.length === topCount && rows <= counts[best.at(-1)!]!) continue
      const place = best.findIndex((other) => counts[other]! < rows)
      best.splice(place < 0 ? best.length : place, 0, id)
      if (best.length > topCount) best.pop()
    }
    const slice = newSlice()
    return best.map((id) => {
      keys.keyAt(id, slice)
      return { value: sliceText(slice), rows: counts[id]! }
    })
  }
}
