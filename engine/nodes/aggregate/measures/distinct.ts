// How many different values each group has: a table of group and value.
import type { TextBuilder } from '../../../batch/text-vector.ts'
import { newSlice } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import { ByteBuffer } from '../../../value/byte-buffer.ts'
import { grown, KeyTable } from '../../../value/key-table.ts'
import type { Normalise } from '../../../value/normalise.ts'
import { Counts } from '../../../batch/groups/counts.ts'
import type { GroupMeasure } from '../../../batch/groups/measure.ts'
import { appendLength, lengthAt } from '../../../batch/groups/saved-text.ts'

const none = 0xffffffff

export class DistinctValues implements GroupMeasure {
  private readonly canonical: Normalise
  private readonly counts = new Counts()
  private readonly table = new KeyTable()
  private readonly buffer = new ByteBuffer()
  private readonly slice = newSlice()
  /** The value of the same group before each one, so that a group's values can be told. */
  private previous = new Uint32Array(256)
  private latest = new Uint32Array(256).fill(none)

  /** `canonical`: equal values of the type have equal bytes. */
  constructor(canonical: Normalise) {
    this.canonical = canonical
  }

  get sizeBytes(): number {
    const { table, counts } = this
    return table.sizeBytes + counts.sizeBytes + (table.size + counts.groups) * 4
  }

  add(group: number, value: Slice): void {
    this.buffer.length = 0
    appendLength(group, this.buffer)
    this.canonical(value, this.buffer)
    this.enter(group)
  }

  /** The value in the buffer, group in front. */
  private enter(group: number): void {
    const known = this.table.size
    const id = this.table.add(this.buffer.bytes, 0, this.buffer.length)
    if (id < known) return
    if (id === this.previous.length) this.previous = grown(this.previous)
    while (group >= this.latest.length) {
      const { length } = this.latest
      this.latest = grown(this.latest).fill(none, length)
    }
    this.previous[id] = this.latest[group]!
    this.latest[group] = id
    this.counts.increase(group, 1)
  }

  save(group: number, into: ByteBuffer): void {
    const { slice, previous } = this
    for (let id = this.latest[group] ?? none; id !== none; id = previous[id]!) {
      this.table.keyAt(id, slice)
      appendLength(slice.end - slice.start - 4, into)
      into.append(slice.bytes, slice.start + 4, slice.end)
    }
  }

  absorb(group: number, { bytes, start, end }: Slice): void {
    const { buffer } = this
    for (let at = start; at < end;) {
      const size = lengthAt(bytes, at)
      buffer.length = 0
      appendLength(group, buffer)
      buffer.append(bytes, at + 4, at + 4 + size)
      this.enter(group)
      at += 4 + size
    }
  }

  clear(): void {
    this.counts.clear()
    this.table.clear()
    this.latest.fill(none)
  }

  result(group: number, into: TextBuilder): void {
    this.counts.result(group, into)
  }
}
