// Rows by the id of their key: those of one key form a chain in the order in which they came.
import { grown } from '../../../value/key-table.ts'
import { isKnown } from '../../key-index.ts'
import { missingRow } from '../../vector.ts'

export class KeyChains {
  private first = new Uint32Array(256)
  private last = new Uint32Array(256)
  private counts = new Uint32Array(256)
  private next = new Uint32Array(256)
  private keys = 0
  private rows = 0

  /** Bytes in use. */
  get sizeBytes(): number {
    return this.keys * 12 + this.rows * 4
  }

  /** Is empty; its room is used again. */
  clear(): void {
    this.keys = 0
    this.rows = 0
  }

  /** Further rows, by the ids of their keys as `KeyIndex.add` gives them. */
  add(ids: Uint32Array): void {
    for (const id of ids) {
      const row = this.rows++
      if (row === this.next.length) this.next = grown(this.next)
      this.next[row] = missingRow
      if (isKnown(id)) this.link(id, row)
    }
  }

  private link(id: number, row: number): void {
    if (id === this.first.length) this.growKeys()
    if (id === this.keys) {
      this.keys++
      this.first[id] = row
      this.counts[id] = 0
    } else this.next[this.last[id]!] = row
    this.last[id] = row
    this.counts[id]!++
  }

  private growKeys(): void {
    this.first = grown(this.first)
    this.last = grown(this.last)
    this.counts = grown(this.counts)
  }

  /** Rows of a key. */
  countOf(id: number): number {
    return isKnown(id) ? this.counts[id]! : 0
  }

  /** The first row of a key that has one. */
  firstOf(id: number): number {
    return this.first[id]!
  }

  /** The next row of the same key, `missingRow` after the last. */
  after(row: number): number {
    return this.next[row]!
  }
}
