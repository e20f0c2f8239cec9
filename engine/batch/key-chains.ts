// Rows by the id of their key: those of one key form a chain in the order in which they came.
import { grown } from '../value/key-table.ts'
import { isKnown } from './key-index.ts'
import { missingRow } from './vector.ts'

/** Takes no memory as long as every row has a key of its own: then a key's id is the number of its row. */
export class KeyChains {
  private inTurn = true
  private first = new Uint32Array(0)
  private last = new Uint32Array(0)
  private counts = new Uint32Array(0)
  private next = new Uint32Array(0)
  private keys = 0
  private rows = 0
  private known = 0

  /** Bytes that its rows need. The first row whose key another one has makes it jump, by a quarter of what such rows take themselves. */
  get sizeBytes(): number {
    return this.inTurn ? 0 : this.keys * 12 + this.rows * 4
  }

  /** No two rows have one key. */
  get areSingle(): boolean {
    return this.known === this.keys
  }

  /** Is empty; its room is used again. */
  clear(): void {
    this.inTurn = true
    this.keys = 0
    this.rows = 0
    this.known = 0
  }

  /** Further rows, by the ids of their keys as `KeyIndex.add` gives them. */
  add(ids: Uint32Array): void {
    if (this.inTurn && ids.every((id, row) => id === this.rows + row)) {
      this.rows += ids.length
      this.keys = this.rows
      this.known = this.rows
      return
    }
    if (this.inTurn) this.startChains()
    while (this.next.length < this.rows + ids.length) this.next = grown(this.next)
    for (const id of ids) {
      const row = this.rows++
      this.next[row] = missingRow
      if (isKnown(id)) this.link(id, row)
    }
  }

  /** For the rows so far, each of which has a key of its own. */
  private startChains(): void {
    const { rows } = this
    const room = Math.max(256, 2 ** Math.ceil(Math.log2(rows + 1)))
    if (this.first.length < room) {
      this.first = new Uint32Array(room)
      this.last = new Uint32Array(room)
      this.counts = new Uint32Array(room)
      this.next = new Uint32Array(room)
    }
    for (let row = 0; row < rows; row++) this.first[row] = this.last[row] = row
    this.counts.fill(1, 0, rows)
    this.next.fill(missingRow, 0, rows)
    this.inTurn = false
  }

  private link(id: number, row: number): void {
    this.known++
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
    if (!isKnown(id)) return 0
    return this.inTurn ? 1 : this.counts[id]!
  }

  /** The first row of a key that has one. */
  firstOf(id: number): number {
    return this.inTurn ? id : this.first[id]!
  }

  /** The next row of the same key, `missingRow` after the last. */
  after(row: number): number {
    return this.inTurn ? missingRow : this.next[row]!
  }
}
