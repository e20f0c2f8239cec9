// Counts: values that are not null, one number for each group.
import { rowNumberAt, writeRowNumber } from '../key-column.ts'
import type { TextBuilder } from '../text-vector.ts'
import type { Slice } from '../vector.ts'
import type { ByteBuffer } from '../../value/byte-buffer.ts'
import type { GroupMeasure } from './measure.ts'

export class Counts implements GroupMeasure {
  /** Groups that have been counted, and those before them. */
  groups = 0
  private counts = new Float64Array(256)

  get sizeBytes(): number {
    return this.groups * 8
  }

  add(group: number): void {
    this.increase(group, 1)
  }

  save(group: number, into: ByteBuffer): void {
    const count = this.of(group)
    if (count > 0) writeRowNumber(count, into)
  }

  absorb(group: number, { bytes, start }: Slice): void {
    this.increase(group, rowNumberAt(bytes, start))
  }

  clear(): void {
    this.groups = 0
    this.counts.fill(0)
  }

  result(group: number, into: TextBuilder): void {
    into.appendText(String(this.of(group)))
  }

  of(group: number): number {
    return this.counts[group] ?? 0
  }

  increase(group: number, by: number): void {
    if (group >= this.counts.length) {
      const larger = new Float64Array(Math.max(group + 1, this.counts.length * 2))
      larger.set(this.counts)
      this.counts = larger
    }
    if (group >= this.groups) this.groups = group + 1
    this.counts[group]! += by
  }
}
