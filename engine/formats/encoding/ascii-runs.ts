// ASCII between other characters: found four bytes at a time, copied as it is.

/** Shorter runs are copied byte by byte: a native copy costs more to begin. */
const shortRun = 32

export class AsciiRuns {
  private readonly bytes: Uint8Array
  private readonly words: Int32Array
  /** Where byte 0 of `bytes` stands among those of `words`. */
  private readonly offset: number

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.words = new Int32Array(bytes.buffer, 0, bytes.buffer.byteLength >>> 2)
    this.offset = bytes.byteOffset
  }

  /** Copies the ASCII at `from`, up to `to` at most; answers how many bytes that were. */
  copy(from: number, to: number, target: Uint8Array, at: number): number {
    const end = this.endOf(from, to)
    if (end - from > shortRun) target.set(this.bytes.subarray(from, end), at)
    else for (let i = from; i < end; i++) target[at + i - from] = this.bytes[i]!
    return end - from
  }

  private endOf(from: number, to: number): number {
    const { bytes, words, offset } = this
    let at = from
    while (at < to && ((at + offset) & 3) !== 0 && bytes[at]! < 0x80) at++
    if (((at + offset) & 3) === 0) {
      const last = ((to + offset) >>> 2) - 1
      let word = (at + offset) >>> 2
      while (word <= last && (words[word]! & 0x80808080) === 0) word++
      at = (word << 2) - offset
    }
    while (at < to && bytes[at]! < 0x80) at++
    return at
  }
}
