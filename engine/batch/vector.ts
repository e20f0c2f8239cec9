// A vector holds the values of one field for a batch of rows, as bytes; nothing is decoded until somebody asks.

/** A range of UTF-8 bytes: [start, end) in `bytes`. Reused by callers: valid until the next `locate` into it. */
export interface Slice {
  bytes: Uint8Array
  start: number
  end: number
}

const noBytes = new Uint8Array(0)

export function newSlice(): Slice {
  return { bytes: noBytes, start: 0, end: 0 }
}

/**
 * The values of one field. Every value is either null or a run of UTF-8 bytes (its text, unquoted).
 * Rows count from 0 within the vector. Implementations: `RawVector` (fields of a CSV batch, still in the file's own quoting),
 * `TextVector` (bytes and offsets), `CodedVector` (codes into a small dictionary), `RecordStore`'s columns.
 */
export interface Vector {
  readonly rowCount: number
  /** True and `into` set to the value's bytes, or false when the value is null. */
  locate(row: number, into: Slice): boolean
  isNull(row: number): boolean
}

/** Which row of the vector stands at each row of the batch; `missingRow` (as after a left merge) reads as null. */
export type RowMap = Uint32Array
export const missingRow = 0xffffffff

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

export function sliceText(slice: Slice): string {
  return decoder.decode(slice.bytes.subarray(slice.start, slice.end))
}
