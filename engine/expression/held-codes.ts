// Codes of the values of rows that somebody holds (a merge's right side): each gets its code once, however many rows meet it.
import type { RecordColumn } from '../batch/records/record-column.ts'

interface Known {
  rowsMet: number
  /** By row of the vector. */
  codes: Uint8Array | undefined
}

export class HeldCodes {
  private readonly known = new Map<RecordColumn, Known>()

  /** The codes of all rows of the vector, by `codeAll`, as soon as as many rows have met them: a few rows are not worth it. */
  of(vector: RecordColumn, rowsMet: number, codeAll: () => Uint8Array): Uint8Array | undefined {
    const known = this.known.get(vector) ?? { rowsMet: 0, codes: undefined }
    this.known.set(vector, known)
    known.rowsMet += rowsMet
    if (known.rowsMet >= vector.rowCount) known.codes ??= codeAll()
    return known.codes
  }
}
