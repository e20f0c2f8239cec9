// A hash table from key bytes to small numbers: merges, lookups and long lists of values find their keys in it.
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from './byte-buffer.ts'

/** FNV-1a with a final mix: short keys that differ in one character spread over the whole table. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** End and hash of a key, and at least two slots. */
const bytesOfKey = 16

/** Open addressing, linear probing. Ids count from 0 in the order of first insertion; keys are never removed. */
export class KeyTable {
  size = 0
  private readonly keys = new ByteBuffer(1024)
  /** Key `id` stands in `keys` at [ends[id - 1], ends[id]). */
  private ends = new Uint32Array(128)
  private hashes = new Uint32Array(128)
  /** id + 1 per slot, 0 when free. */
  private slots = new Uint32Array(256)

  /** Bytes in use: room for more is there before it is needed, and stays when the table is cleared. */
  get sizeBytes(): number {
    return this.keys.length + this.size * bytesOfKey
  }

  /** The bytes of a key, in `into` until the next `add`. */
  keyAt(id: number, into: Slice): void {
    into.bytes = this.keys.bytes
    into.start = id === 0 ? 0 : this.ends[id - 1]!
    into.end = this.ends[id]!
  }

  /** The id of these bytes, -1 when they are not in the table. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.slots[this.slotOf(hashBytes(bytes, start, end), bytes, start, end)]! - 1
  }

  /** The id of these bytes, a new one when they are not in the table yet. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end)
    const slot = this.slotOf(hash, bytes, start, end)
    const known = this.slots[slot]!
    if (known !== 0) return known - 1
    const id = this.size++
    if (this.size > this.ends.length) this.growKeys()
    this.keys.append(bytes, start, end)
    this.ends[id] = this.keys.length
    this.hashes[id] = hash
    this.slots[slot] = id + 1
    if (this.size * 2 > this.slots.length) this.growSlots()
    return id
  }

  /** Is empty; its room is used again. */
  clear(): void {
    this.size = 0
    this.keys.length = 0
    this.slots.fill(0)
  }

  private slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.hashes[entry - 1] === hash && this.equals(entry - 1, bytes, start, end)) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  private equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = id === 0 ? 0 : this.ends[id - 1]!
    if (this.ends[id]! - from !== end - start) return false
    const own = this.keys.bytes
    for (let i = start, at = from; i < end; i++, at++) if (own[at] !== bytes[i]) return false
    return true
  }

  private growKeys(): void {
    this.ends = grown(this.ends)
    this.hashes = grown(this.hashes)
  }

  private growSlots(): void {
    const slots = new Uint32Array(this.slots.length * 2)
    const mask = slots.length - 1
    for (let id = 0; id < this.size; id++) {
      let slot = this.hashes[id]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id + 1
    }
    this.slots = slots
  }
}

/** The same numbers in an array twice as long. */
export function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
