// Values drawn from a small dictionary: one code a row. Conditions and cases work on codes instead of bytes.
import type { Slice, Vector } from './vector.ts'

export type Codes = Uint8Array | Uint16Array | Uint32Array

const encoder = new TextEncoder()

/** Value i is `dictionary[codes[i]]`; a null entry of the dictionary is the null value. */
export class CodedVector implements Vector {
  readonly rowCount: number
  readonly codes: Codes
  readonly dictionary: readonly (Uint8Array | null)[]

  constructor(codes: Codes, dictionary: readonly (Uint8Array | null)[]) {
    this.codes = codes
    this.dictionary = dictionary
    this.rowCount = codes.length
  }

  locate(row: number, into: Slice): boolean {
    const value = this.dictionary[this.codes[row]!]!
    if (value === null) return false
    into.bytes = value
    into.start = 0
    into.end = value.length
    return true
  }

  isNull(row: number): boolean {
    return this.dictionary[this.codes[row]!] === null
  }
}

/** The same value in every row. */
export class ConstantVector implements Vector {
  readonly rowCount: number
  readonly value: Uint8Array | null

  constructor(value: Uint8Array | null, rowCount: number) {
    this.value = value
    this.rowCount = rowCount
  }

  locate(_row: number, into: Slice): boolean {
    if (this.value === null) return false
    into.bytes = this.value
    into.start = 0
    into.end = this.value.length
    return true
  }

  isNull(): boolean {
    return this.value === null
  }
}

export function constantVector(value: string | null, rowCount: number): ConstantVector {
  return new ConstantVector(value === null ? null : encoder.encode(value), rowCount)
}
