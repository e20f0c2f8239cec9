// A text for each group that may be replaced or grow: all in one buffer, tidied when half of it is left behind.
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { grown } from '../../value/key-table.ts'
import type { Slice } from '../vector.ts'

const none = 0xffffffff
/** Runs of bytes up to here are copied by hand: a `subarray` for `set` is garbage that costs more than the bytes. */
const shortRun = 256

export class GroupTexts {
  private buffer = new ByteBuffer(1024)
  private starts = new Uint32Array(64).fill(none)
  private ends = new Uint32Array(64)
  private limits = new Uint32Array(64)
  private groups = 0
  private leftBehind = 0

  get sizeBytes(): number {
    return this.buffer.length + this.groups * 12
  }

  has(group: number): boolean {
    return group < this.groups && this.starts[group] !== none
  }

  /** The group's text, until the next change. False when it has none. */
  locate(group: number, into: Slice): boolean {
    if (!this.has(group)) return false
    into.bytes = this.buffer.bytes
    into.start = this.starts[group]!
    into.end = this.ends[group]!
    return true
  }

  /** Bytes of the group's text. */
  lengthOf(group: number): number {
    return this.has(group) ? this.ends[group]! - this.starts[group]! : 0
  }

  replace(group: number, { bytes, start, end }: Slice): void {
    this.room(group, end - start, 0)
    this.write(group, this.starts[group]!, bytes, start, end)
  }

  /** Adds to the end of the group's text; a group without one gets an empty one first. */
  append(group: number, bytes: Uint8Array, start: number, end: number): void {
    const length = this.lengthOf(group)
    this.room(group, length + end - start, length)
    this.write(group, this.starts[group]! + length, bytes, start, end)
  }

  clear(): void {
    this.buffer.length = 0
    this.starts.fill(none)
    this.groups = 0
    this.leftBehind = 0
  }

  /** Its last bytes. */
  private write(group: number, at: number, bytes: Uint8Array, start: number, end: number): void {
    const target = this.buffer.bytes
    const size = end - start
    if (size > shortRun) target.set(bytes.subarray(start, end), at)
    else for (let i = 0; i < size; i++) target[at + i] = bytes[start + i]!
    this.ends[group] = at + size
  }

  /** Room for `size` bytes, beginning with the first `kept` of now. A text that outgrows its room gets twice as much. */
  private room(group: number, size: number, kept: number): void {
    while (group >= this.starts.length) this.grow()
    this.groups = Math.max(this.groups, group + 1)
    const known = this.starts[group] !== none
    const start = this.starts[group]!
    if (known && this.limits[group]! - start >= size) return
    const capacity = known ? size * 2 : size
    this.buffer.reserve(capacity)
    const at = this.buffer.length
    if (known) {
      this.buffer.bytes.copyWithin(at, start, start + kept)
      this.leftBehind += this.limits[group]! - start
    }
    this.buffer.length += capacity
    this.starts[group] = at
    this.ends[group] = at + kept
    this.limits[group] = at + capacity
    if (this.leftBehind > this.buffer.length / 2) this.tidy()
  }

  private tidy(): void {
    const tidied = new ByteBuffer(this.buffer.length - this.leftBehind)
    for (let group = 0; group < this.groups; group++) {
      if (this.starts[group] === none) continue
      const at = tidied.length
      tidied.append(this.buffer.bytes, this.starts[group]!, this.limits[group]!)
      this.ends[group] = at + this.ends[group]! - this.starts[group]!
      this.starts[group] = at
      this.limits[group] = tidied.length
    }
    this.buffer = tidied
    this.leftBehind = 0
  }

  private grow(): void {
    const { length } = this.starts
    this.starts = grown(this.starts).fill(none, length)
    this.ends = grown(this.ends)
    this.limits = grown(this.limits)
  }
}
