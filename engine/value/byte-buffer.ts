// A buffer of bytes that grows: keys, folded text and canonical numbers are put together in it.

export class ByteBuffer {
  bytes: Uint8Array
  length = 0

  constructor(capacity = 256) {
    this.bytes = new Uint8Array(capacity)
  }

  /** Makes room for `more` bytes after `length`. */
  reserve(more: number): void {
    const needed = this.length + more
    if (needed <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) this.reserve(1)
    this.bytes[this.length++] = byte
  }

  /** Short runs are copied by hand: `set` on a `subarray` costs more than the bytes it moves. */
  append(bytes: Uint8Array, start: number, end: number): void {
    const size = end - start
    this.reserve(size)
    if (size > 256) this.bytes.set(bytes.subarray(start, end), this.length)
    else for (let i = 0; i < size; i++) this.bytes[this.length + i] = bytes[start + i]!
    this.length += size
  }
}
