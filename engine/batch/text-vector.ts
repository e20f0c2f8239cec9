// Values made at run time (formulas, casts, ragged rows): their bytes one after the other, and where each one lies.
import type { Slice, Vector } from './vector.ts'

const nullStart = 0xffffffff
const encoder = new TextEncoder()

/** Value i is `bytes[starts[i], ends[i])`; null where `starts[i]` is 0xFFFFFFFF. */
export class TextVector implements Vector {
  readonly rowCount: number
  private readonly bytes: Uint8Array
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array

  constructor(bytes: Uint8Array, starts: Uint32Array, ends: Uint32Array) {
    this.bytes = bytes
    this.starts = starts
    this.ends = ends
    this.rowCount = starts.length
  }

  locate(row: number, into: Slice): boolean {
    const start = this.starts[row]!
    if (start === nullStart) return false
    into.bytes = this.bytes
    into.start = start
    into.end = this.ends[row]!
    return true
  }

  isNull(row: number): boolean {
    return this.starts[row] === nullStart
  }
}

const noBytes = new Uint8Array(0)
const noWords = new Uint32Array(0)

/** Collects values in row order; `build` hands them out and begins anew, with as much room as the last ones took, `lend` in the same room. */
export class TextBuilder {
  private bytes = noBytes
  private length = 0
  private starts = noWords
  private ends = noWords
  private count = 0
  private leastBytes = 1024
  private leastCount = 64

  get rowCount(): number {
    return this.count
  }

  /** Of the values so far. */
  get byteCount(): number {
    return this.length
  }

  append(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    const size = end - start
    this.reserve(size)
    const target = this.bytes
    const at = this.length
    if (size > 256) target.set(bytes.subarray(start, end), at)
    else for (let i = 0; i < size; i++) target[at + i] = bytes[start + i]!
    this.add(at, at + size)
  }

  appendSlice(slice: Slice): void {
    this.append(slice.bytes, slice.start, slice.end)
  }

  appendText(text: string): void {
    if (text.length > 32 || !this.appendAscii(text)) this.append(encoder.encode(text))
  }

  /** Short texts, mostly numbers, without a detour. False, and nothing appended, when it is not all ASCII. */
  private appendAscii(text: string): boolean {
    this.reserve(text.length)
    const at = this.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= 0x80) return false
      this.bytes[at + i] = code
    }
    this.add(at, at + text.length)
    return true
  }

  appendNull(): void {
    this.add(nullStart, nullStart)
  }

  build(): TextVector {
    const vector = this.vector()
    this.leastBytes = Math.max(1024, this.length)
    this.leastCount = Math.max(64, this.count)
    this.bytes = noBytes
    this.starts = noWords
    this.ends = noWords
    this.length = 0
    this.count = 0
    return vector
  }

  /** What was collected, until the next value is appended: where batch after batch is copied at once, new room for each is garbage. */
  lend(): TextVector {
    const vector = this.vector()
    this.length = 0
    this.count = 0
    return vector
  }

  private vector(): TextVector {
    const { bytes, starts, ends, count } = this
    return new TextVector(bytes, starts.subarray(0, count), ends.subarray(0, count))
  }

  private add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      const count = Math.max(this.leastCount, this.count * 2)
      this.starts = grown(this.starts, count)
      this.ends = grown(this.ends, count)
    }
    this.starts[this.count] = start
    this.ends[this.count++] = end
    if (start !== nullStart) this.length = end
  }

  private reserve(size: number): void {
    const needed = this.length + size
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2, this.leastBytes))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}

function grown(words: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(count)
  larger.set(words)
  return larger
}

/** A vector of these texts; null stays null. */
export function textVector(values: readonly (string | null)[]): TextVector {
  const builder = new TextBuilder()
  for (const value of values) {
    if (value === null) builder.appendNull()
    else builder.appendText(value)
  }
  return builder.build()
}
