// The values of each group with a separator between them, in order or each once: they are kept apart until the end, which takes more room than
// a text list (`list.ts`).
import { Counts } from '../../../batch/groups/counts.ts'
import { GroupTexts } from '../../../batch/groups/texts.ts'
import type { GroupMeasure } from '../../../batch/groups/measure.ts'
import { appendLength, forEachValue } from '../../../batch/groups/saved-text.ts'
import type { TextBuilder } from '../../../batch/text-vector.ts'
import { newSlice } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import { ByteBuffer } from '../../../value/byte-buffer.ts'
import { comparedAs } from '../../../value/key.ts'
import { createCanonical } from '../../../value/key-bytes.ts'
import { KeyTable } from '../../../value/key-table.ts'
import type { FieldType } from '../../../value/schema.ts'
import type { Measure } from '../config.ts'
import { valueStart } from './ordered-columns.ts'
import { orderedBytesOf, ValueOrder } from './value-order.ts'

export interface ListOptions extends Pick<Measure, 'separator' | 'distinct' | 'order'> {
  /** Of the values: which are equal, and how they are ordered. */
  type: FieldType
  /** Each value comes behind its key (`OrderedColumns`) and is ordered by that. */
  isKeyed: boolean
}

/** Values that a table is not emptied for. */
const mostSeen = 4096

export class ValueList implements GroupMeasure {
  private readonly options: ListOptions
  private readonly separator: Uint8Array
  /** Of each group its values, each behind its length. */
  private readonly texts = new GroupTexts()
  private readonly counts = new Counts()
  /** Values that a group has already; only where each is wanted once. */
  private readonly seen: KeyTable | undefined
  private readonly order: ValueOrder | undefined
  private readonly canonical: (value: Slice, into: ByteBuffer) => void
  private readonly buffer = new ByteBuffer()
  private readonly joined = new ByteBuffer()
  private readonly slice = newSlice()
  private readonly value = newSlice()
  /** What putting the largest group in order will take. */
  private orderBytes = 0

  constructor(options: ListOptions) {
    this.options = options
    this.separator = new TextEncoder().encode(options.separator)
    this.seen = options.distinct ? new KeyTable() : undefined
    this.order = options.order === 'rows' ? undefined : new ValueOrder(options)
    this.canonical = createCanonical(comparedAs(options.type))
  }

  get sizeBytes(): number {
    const { texts, counts, seen, orderBytes } = this
    return texts.sizeBytes + counts.sizeBytes + orderBytes + (seen?.sizeBytes ?? 0)
  }

  add(group: number, value: Slice): void {
    // Of those that are ordered by another field, the first of equal ones is known only at the end.
    if (!this.options.isKeyed && this.isKnown(group, value, value.start)) return
    const { buffer, texts, counts } = this
    buffer.length = 0
    appendLength(value.end - value.start, buffer)
    texts.append(group, buffer.bytes, 0, buffer.length)
    texts.append(group, value.bytes, value.start, value.end)
    counts.increase(group, 1)
    if (this.order === undefined) return
    const bytes = orderedBytesOf(counts.of(group), texts.lengthOf(group))
    if (bytes > this.orderBytes) this.orderBytes = bytes
  }

  private isKnown(group: number, { bytes, end }: Slice, start: number): boolean {
    const { seen, buffer, value } = this
    if (seen === undefined) return false
    value.bytes = bytes
    value.start = start
    value.end = end
    buffer.length = 0
    appendLength(group, buffer)
    this.canonical(value, buffer)
    const known = seen.size
    return seen.add(buffer.bytes, 0, buffer.length) < known
  }

  save(group: number, into: ByteBuffer): void {
    const { slice } = this
    if (this.texts.locate(group, slice)) into.append(slice.bytes, slice.start, slice.end)
  }

  absorb(group: number, saved: Slice): void {
    forEachValue(saved, (value) => this.add(group, value))
  }

  clear(): void {
    this.texts.clear()
    this.counts.clear()
    this.seen?.clear()
    this.orderBytes = 0
  }

  result(group: number, into: TextBuilder): void {
    const { slice, order, joined } = this
    if (!this.texts.locate(group, slice)) return into.appendNull()
    joined.length = 0
    this.forgetSeen()
    const join = (one: Slice, isFirst: boolean): void => this.join(group, one, isFirst)
    if (order === undefined) forEachValue(slice, join)
    else order.forEach(slice, join)
    into.append(joined.bytes, 0, joined.length)
  }

  /** Groups before this one are told: what was seen of them is kept only while it is little. */
  private forgetSeen(): void {
    if (this.options.isKeyed && this.seen !== undefined && this.seen.size > mostSeen) {
      this.seen.clear()
    }
  }

  private join(group: number, one: Slice, isFirst: boolean): void {
    const { joined, separator } = this
    const { isKeyed } = this.options
    const start = isKeyed ? valueStart(one) : one.start
    if (isKeyed && this.isKnown(group, one, start)) return
    if (!isFirst) joined.append(separator, 0, separator.length)
    joined.append(one.bytes, start, one.end)
  }
}
