// A batch: some rows of a dataset, column by column; the unit that travels along an edge.
import type { Schema } from '../value/schema.ts'
import type { OriginFiles } from './origin-files.ts'
import { missingRow, sliceText } from './vector.ts'
import type { RowMap, Slice, Vector } from './vector.ts'

/** A vector and which of its rows are meant. Columns with the same `rows` object share one selection. */
export interface Column {
  readonly vector: Vector
  /** Length = the batch's rowCount; absent: row i is the vector's row i. */
  readonly rows?: RowMap | undefined
}

/** Where a row of the batch came from; asked only for rejects, problems and explain. */
export interface Origin {
  /** `line` counts physical lines from 1 (header included); `row` counts records of that source from 0. */
  describe(row: number): RowOrigin
  /** Further rows that went into this one (a merge's partner, the members of a group). Absent: none. Asked only for explain. */
  further?(row: number): readonly RowOrigin[]
  /** What `describe` says as three words from `at` on, file by its number: rows that are kept remember them. Absent: ask `describe`. */
  note?(row: number, files: OriginFiles, into: Uint32Array, at: number): void
}

/** Words of a noted origin. */
export const originWords = 3

export function noteOrigin(
  origin: Origin,
  row: number,
  files: OriginFiles,
  into: Uint32Array,
  at: number,
): void {
  if (origin.note !== undefined) return origin.note(row, files, into, at)
  const { node, file, line, row: number } = origin.describe(row)
  into[at] = files.indexOf(node, file)
  into[at + 1] = line
  into[at + 2] = number
}

/** Of rows whose origin nobody will ask for. */
export const nowhere: Origin = { describe: () => ({ node: '', file: '', line: 0, row: 0 }) }

export interface RowOrigin {
  node: string
  file: string
  line: number
  row: number
}

/**
 * Valid until the consumer's `accept` settles: whoever keeps rows longer copies them (`RecordStore`).
 * `columns` has one entry per field of `schema`, in its order.
 */
export interface Batch {
  readonly schema: Schema
  readonly rowCount: number
  readonly columns: readonly Column[]
  readonly origin: Origin
}

/** The bytes of a value in `into`, or false for null. */
export function locate(column: Column, row: number, into: Slice): boolean {
  const inner = column.rows === undefined ? row : column.rows[row]!
  return inner !== missingRow && column.vector.locate(inner, into)
}

/** The text of a value, null for null. For previews, rejects and rare paths: hot paths stay with bytes. */
export function textAt(column: Column, row: number, scratch: Slice): string | null {
  return locate(column, row, scratch) ? sliceText(scratch) : null
}

/** The batch with only the rows named in `kept` (indices into this batch, ascending or not). */
export function selectRows(batch: Batch, kept: RowMap): Batch {
  const composed = new Map<RowMap | undefined, RowMap>()
  const columns = batch.columns.map(({ vector, rows }) => {
    let map = composed.get(rows)
    if (map === undefined) {
      map = rows === undefined ? kept : gather(rows, kept)
      composed.set(rows, map)
    }
    return { vector, rows: map }
  })
  return {
    schema: batch.schema,
    rowCount: kept.length,
    columns,
    origin: selectOrigin(batch.origin, kept),
  }
}

/** `rows[kept[i]]`, where a missing row stays missing. */
export function gather(rows: RowMap, kept: RowMap): RowMap {
  const out = new Uint32Array(kept.length)
  for (let i = 0; i < kept.length; i++) {
    const row = kept[i]!
    out[i] = row === missingRow ? missingRow : rows[row]!
  }
  return out
}

export function selectOrigin(origin: Origin, kept: RowMap): Origin {
  const described: Origin = {
    describe: (row) => origin.describe(kept[row]!),
    note: (row, files, into, at) => noteOrigin(origin, kept[row]!, files, into, at),
  }
  if (origin.further === undefined) return described
  return { ...described, further: (row) => origin.further!(kept[row]!) }
}
