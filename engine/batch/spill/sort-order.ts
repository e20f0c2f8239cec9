// The order of rows by their key bytes: a stable merge sort over the first eight bytes, the rest looked at only where they agree.

/** Says how two rows compare whose first eight key bytes agree. */
export type CompareRest = (a: number, b: number) => number

/** Row numbers with the first eight bytes of their keys as two big-endian words; all three move together. */
export class SortOrder {
  rows = new Uint32Array(64)
  private high = new Uint32Array(64)
  private low = new Uint32Array(64)
  private count = 0

  /** Bytes held while sorting. */
  get sizeBytes(): number {
    return this.rows.length * 24
  }

  /** Row `count` has this key. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.count === this.rows.length) this.grow()
    this.rows[this.count] = this.count
    this.high[this.count] = wordAt(bytes, start, end)
    this.low[this.count++] = wordAt(bytes, start + 4, end)
  }

  /** The rows in the order of their keys; rows of equal keys stay as they came. */
  sorted(compareRest: CompareRest): Uint32Array {
    const { count } = this
    let from: Lanes = { rows: this.rows, high: this.high, low: this.low }
    let into = lanesOf(count)
    for (let width = 1; width < count; width *= 2) {
      for (let start = 0; start < count; start += width * 2) {
        const middle = Math.min(start + width, count)
        mergeRange(from, into, start, middle, Math.min(start + width * 2, count), compareRest)
      }
      ;[from, into] = [into, from]
    }
    return from.rows.subarray(0, count)
  }

  private grow(): void {
    const larger = lanesOf(this.rows.length * 2)
    larger.rows.set(this.rows)
    larger.high.set(this.high)
    larger.low.set(this.low)
    this.rows = larger.rows
    this.high = larger.high
    this.low = larger.low
  }
}

interface Lanes {
  rows: Uint32Array<ArrayBuffer>
  high: Uint32Array<ArrayBuffer>
  low: Uint32Array<ArrayBuffer>
}

function lanesOf(count: number): Lanes {
  return { rows: new Uint32Array(count), high: new Uint32Array(count), low: new Uint32Array(count) }
}

/** A key that ends early is followed by zeros here; whether it is the smaller one is told by the rest. */
function wordAt(bytes: Uint8Array, at: number, end: number): number {
  let word = 0
  for (let i = at; i < at + 4; i++) word = (word << 8) | (i < end ? bytes[i]! : 0)
  return word >>> 0
}

function mergeRange(
  from: Lanes,
  into: Lanes,
  start: number,
  middle: number,
  end: number,
  compareRest: CompareRest,
): void {
  const { rows, high, low } = from
  let left = start
  let right = middle
  for (let at = start; at < end; at++) {
    let takeLeft = right === end
    if (!takeLeft && left < middle) {
      const difference = high[left]! - high[right]! || low[left]! - low[right]!
      takeLeft = difference < 0 || (difference === 0 && compareRest(rows[left]!, rows[right]!) <= 0)
    }
    const taken = takeLeft ? left++ : right++
    into.rows[at] = rows[taken]!
    into.high[at] = high[taken]!
    into.low[at] = low[taken]!
  }
}
