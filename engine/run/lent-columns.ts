// Columns of a capture that are not copied: their values stand where the node's kept inputs are, and only row numbers are put down.
import type { Batch, Column } from '../batch/batch.ts'
import type { RowMap, Vector } from '../batch/vector.ts'

/** Columns that shared one row map in every batch. */
interface Group {
  readonly columns: readonly number[]
  rows: Uint32Array
}

const leastRows = 1024

/** Made of the first batch: later ones have to be made of the same vectors (`take`). */
export class LentColumns {
  /** By column; undefined for those that have to be copied. */
  private readonly vectors: readonly (Vector | undefined)[]
  private readonly groups: readonly Group[]
  private count = 0

  /** `lasting`: vectors that stay as they are for longer than the capture. */
  constructor({ columns }: Batch, lasting: ReadonlySet<Vector>) {
    this.vectors = columns.map(({ vector }) => (lasting.has(vector) ? vector : undefined))
    const together = new Map<RowMap | undefined, number[]>()
    for (const [index, { rows }] of columns.entries()) {
      if (this.vectors[index] === undefined) continue
      const group = together.get(rows)
      if (group === undefined) together.set(rows, [index])
      else group.push(index)
    }
    this.groups = [...together.values()].map((group) => ({
      columns: group,
      rows: new Uint32Array(leastRows),
    }))
  }

  has(index: number): boolean {
    return this.vectors[index] !== undefined
  }

  get sizeBytes(): number {
    return this.groups.length * this.count * Uint32Array.BYTES_PER_ELEMENT
  }

  /** Puts the rows of a further batch down; false, and nothing is, when it is made of other vectors or in another way. */
  take({ columns, rowCount }: Batch): boolean {
    const isSame = columns.every(
      ({ vector }, index) => !this.has(index) || vector === this.vectors[index],
    )
    const isTogether = this.groups.every((group) => {
      const { rows } = columns[group.columns[0]!]!
      return group.columns.every((index) => columns[index]!.rows === rows)
    })
    if (!isSame || !isTogether) return false
    const count = this.count + rowCount
    for (const group of this.groups) {
      if (count > group.rows.length) group.rows = grown(group.rows, count)
      const { rows } = columns[group.columns[0]!]!
      for (let row = 0; row < rowCount; row++) {
        group.rows[this.count + row] = rows === undefined ? row : rows[row]!
      }
    }
    this.count = count
    return true
  }

  /** By column, all rows so far; undefined for those that have to be copied. */
  columns(): readonly (Column | undefined)[] {
    const columns: (Column | undefined)[] = this.vectors.map(() => undefined)
    for (const group of this.groups) {
      const rows = group.rows.subarray(0, this.count)
      for (const index of group.columns) columns[index] = { vector: this.vectors[index]!, rows }
    }
    return columns
  }
}

function grown(rows: Uint32Array, count: number): Uint32Array {
  const larger = new Uint32Array(Math.max(count, rows.length * 2))
  larger.set(rows)
  return larger
}
