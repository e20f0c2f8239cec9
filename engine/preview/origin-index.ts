// Finds rows by where they came from: which rows of a grid stem from a row of a source.
import type { Origin, RowOrigin } from '../batch/batch.ts'

const none = -1

/** Several rows may stem from one: they are chained in the order in which they were added. */
export class OriginIndex {
  private readonly files = new Map<string, Map<string, Int32Array>>()
  private readonly lasts = new Map<string, Map<string, Int32Array>>()
  private following = new Int32Array(256).fill(none)

  /** All rows of a batch, by their leading origin. */
  static of(origin: Origin, rowCount: number): OriginIndex {
    const index = new OriginIndex()
    for (let row = 0; row < rowCount; row++) index.add(origin.describe(row), row)
    return index
  }

  /** Rows come in ascending order. */
  add(origin: RowOrigin, row: number): void {
    const first = placeIn(this.files, origin)
    const last = placeIn(this.lasts, origin)
    if (first[origin.row] === none) first[origin.row] = row
    else this.chain(last[origin.row]!, row)
    last[origin.row] = row
  }

  has(origin: RowOrigin): boolean {
    return this.first(origin) !== none
  }

  /** -1 when there is none. */
  first({ node, file, row }: RowOrigin): number {
    return this.files.get(node)?.get(file)?.[row] ?? none
  }

  /** The next row of the same origin, -1 after the last one. */
  next(row: number): number {
    return this.following[row] ?? none
  }

  private chain(before: number, row: number): void {
    if (before >= this.following.length) this.following = widened(this.following, before + 1)
    this.following[before] = row
  }
}

/** The array of the origin's file, long enough for its row. */
function placeIn(
  files: Map<string, Map<string, Int32Array>>,
  { node, file, row }: RowOrigin,
): Int32Array {
  let ofNode = files.get(node)
  if (ofNode === undefined) files.set(node, (ofNode = new Map()))
  let rows = ofNode.get(file)
  if (rows === undefined || row >= rows.length) {
    rows = widened(rows ?? new Int32Array(0), row + 1)
    ofNode.set(file, rows)
  }
  return rows
}

function widened(old: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, old.length * 2, 256)).fill(none)
  larger.set(old)
  return larger
}
