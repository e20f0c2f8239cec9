// The order of rows by their key bytes: a stable merge sort by eight bytes at a time, the next eight only where those are equal.
import { newSlice } from '../vector.ts'
import type { Slice } from '../vector.ts'

/** The key of a row. */
export type LocateKey = (row: number, into: Slice) => void

const wordBytes = 8

/** Row numbers with eight bytes of their keys as two big-endian words; all three move together. No key is the beginning of another. */
interface Lanes {
  rows: Uint32Array<ArrayBuffer>
  high: Uint32Array<ArrayBuffer>
  low: Uint32Array<ArrayBuffer>
}

/** Rows at [start, end) agree in the bytes of their keys before `offset`. */
interface Range {
  start: number
  end: number
  offset: number
}

export class SortOrder {
  private lanes = lanesOf(64)
  private spare = lanesOf(0)
  private count = 0

  /** Bytes held while sorting these rows. */
  get sizeBytes(): number {
    return 24 * 2 ** Math.ceil(Math.log2(Math.max(64, this.count)))
  }

  /** Row `count` has this key. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.count === this.lanes.rows.length) this.grow()
    const { rows, high, low } = this.lanes
    rows[this.count] = this.count
    high[this.count] = wordAt(bytes, start, end)
    low[this.count++] = wordAt(bytes, start + 4, end)
  }

  /** The rows in the order of their keys; rows of equal keys stay as they came. Valid until the next `add`. */
  sorted(locate: LocateKey): Uint32Array {
    if (this.spare.rows.length < this.count) this.spare = lanesOf(this.lanes.rows.length)
    const { spare } = this
    const open: Range[] = [{ start: 0, end: this.count, offset: 0 }]
    for (let range = open.pop(); range !== undefined; range = open.pop()) {
      if (range.offset > 0 && !this.load(range, locate)) continue
      sortRange(this.lanes, spare, range)
      this.addTies(range, open)
    }
    return this.lanes.rows.subarray(0, this.count)
  }

  /** Is empty; its room is used again. */
  clear(): void {
    this.count = 0
  }

  /** The next bytes of the keys; false when all have ended, and so are equal. */
  private load({ start, end, offset }: Range, locate: LocateKey): boolean {
    const { rows, high, low } = this.lanes
    const key = newSlice()
    let goesOn = false
    for (let at = start; at < end; at++) {
      locate(rows[at]!, key)
      const from = key.start + offset
      if (from < key.end) goesOn = true
      high[at] = wordAt(key.bytes, from, key.end)
      low[at] = wordAt(key.bytes, from + 4, key.end)
    }
    return goesOn
  }

  private addTies({ start, end, offset }: Range, open: Range[]): void {
    const { high, low } = this.lanes
    for (let from = start; from < end;) {
      let to = from + 1
      while (to < end && high[to] === high[from] && low[to] === low[from]) to++
      if (to - from > 1) open.push({ start: from, end: to, offset: offset + wordBytes })
      from = to
    }
  }

  private grow(): void {
    const larger = lanesOf(this.lanes.rows.length * 2)
    copyRange(this.lanes, larger, 0, this.count)
    this.lanes = larger
  }
}

function lanesOf(count: number): Lanes {
  return { rows: new Uint32Array(count), high: new Uint32Array(count), low: new Uint32Array(count) }
}

/** Zeros follow a key that has ended. */
function wordAt(bytes: Uint8Array, at: number, end: number): number {
  let word = 0
  for (let i = at; i < at + 4; i++) word = (word << 8) | (i < end ? bytes[i]! : 0)
  return word >>> 0
}

/** Sorts by the words at hand, from the bottom up. */
function sortRange(lanes: Lanes, spare: Lanes, { start, end }: Range): void {
  let from = lanes
  let into = spare
  for (let width = 1; width < end - start; width *= 2) {
    for (let left = start; left < end; left += width * 2) {
      const middle = Math.min(left + width, end)
      mergeRange(from, into, left, middle, Math.min(left + width * 2, end))
    }
    ;[from, into] = [into, from]
  }
  if (from !== lanes) copyRange(from, lanes, start, end)
}

function mergeRange(from: Lanes, into: Lanes, start: number, middle: number, end: number): void {
  const { rows, high, low } = from
  if (middle === end || !isAfter(from, middle - 1, middle)) {
    copyRange(from, into, start, end)
    return
  }
  let left = start
  let right = middle
  for (let at = start; at < end; at++) {
    const takeLeft = right === end || (left < middle && !isAfter(from, left, right))
    const taken = takeLeft ? left++ : right++
    into.rows[at] = rows[taken]!
    into.high[at] = high[taken]!
    into.low[at] = low[taken]!
  }
}

function isAfter({ high, low }: Lanes, a: number, b: number): boolean {
  return high[a]! > high[b]! || (high[a] === high[b] && low[a]! > low[b]!)
}

function copyRange(from: Lanes, into: Lanes, start: number, end: number): void {
  if (end - start < 16) {
    for (let at = start; at < end; at++) {
      into.rows[at] = from.rows[at]!
      into.high[at] = from.high[at]!
      into.low[at] = from.low[at]!
    }
    return
  }
  into.rows.set(from.rows.subarray(start, end), start)
  into.high.set(from.high.subarray(start, end), start)
  into.low.set(from.low.subarray(start, end), start)
}
