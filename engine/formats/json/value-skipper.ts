// Passes over one JSON value that nobody asked for, in input that arrives piece by piece: nothing of it is kept.
import { isSpace } from './scanner.ts'

const quote = 0x22
const backslash = 0x5c

/** Values are told apart by their brackets and quotes only. */
export class ValueSkipper {
  /** Behind the part that was passed over. */
  after = 0
  private depth = 0
  private begun = false
  private inText = false
  private escaped = false

  begin(): void {
    this.depth = 0
    this.begun = false
    this.inText = false
    this.escaped = false
  }

  /** Whether the value ends in `[from, to)`; else `after` is `to` and the value goes on. */
  skip(bytes: Uint8Array, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      const stands = this.ends(byte)
      if (stands === 'before' || stands === 'behind') {
        this.after = stands === 'before' ? at : at + 1
        return true
      }
      this.begun = true
    }
    this.after = to
    return false
  }

  /** Whether the value ends before this byte, behind it, or goes on. */
  private ends(byte: number): 'before' | 'behind' | 'further' {
    if (this.inText) return this.text(byte)
    const closes = byte === 0x5d || byte === 0x7d
    if (this.depth === 0 && (closes || byte === 0x2c || isSpace(byte))) return 'before'
    if (byte === quote && this.depth === 0 && this.begun) return 'before'
    if (byte === quote) this.inText = true
    if (byte === 0x5b || byte === 0x7b) this.depth++
    return closes && --this.depth === 0 ? 'behind' : 'further'
  }

  private text(byte: number): 'behind' | 'further' {
    if (this.escaped) this.escaped = false
    else if (byte === backslash) this.escaped = true
    else if (byte === quote) {
      this.inText = false
      if (this.depth === 0) return 'behind'
    }
    return 'further'
  }
}
