// The values of each group with a separator between them, in order or each once: they are kept apart until the end, which takes more room than
// a text list (`list.ts`).
import { GroupTexts } from '../../../batch/groups/texts.ts'
import type { GroupMeasure } from '../../../batch/groups/measure.ts'
import { appendLength, lengthAt } from '../../../batch/groups/saved-text.ts'
import type { TextBuilder } from '../../../batch/text-vector.ts'
import { newSlice } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import { ByteBuffer } from '../../../value/byte-buffer.ts'
import { comparedAs } from '../../../value/key.ts'
import { createCanonical } from '../../../value/key-bytes.ts'
import { KeyTable } from '../../../value/key-table.ts'
import type { FieldType } from '../../../value/schema.ts'
import { createSortKey } from '../../../value/sort-key.ts'
import { compareText } from '../../../value/text.ts'
import type { Measure } from '../config.ts'

export interface ListOptions extends Pick<Measure, 'separator' | 'distinct' | 'order'> {
  /** Of the values: which are equal, and how they are ordered. */
  type: FieldType
}

/** Bytes of the length before each value. */
const lengthBytes = 4

export class ValueList implements GroupMeasure {
  private readonly options: ListOptions
  private readonly separator: Uint8Array
  /** Of each group its values, each behind its length. */
  private readonly texts = new GroupTexts()
  /** Values that a group has already; only where each is wanted once. */
  private readonly seen: KeyTable | undefined
  private readonly canonical: (value: Slice, into: ByteBuffer) => void
  private readonly buffer = new ByteBuffer()
  private readonly slice = newSlice()

  constructor(options: ListOptions) {
    this.options = options
    this.separator = new TextEncoder().encode(options.separator)
    this.seen = options.distinct ? new KeyTable() : undefined
    this.canonical = createCanonical(comparedAs(options.type))
  }

  get sizeBytes(): number {
    return this.texts.sizeBytes + (this.seen?.sizeBytes ?? 0)
  }

  add(group: number, value: Slice): void {
    if (this.isKnown(group, value)) return
    const { buffer, texts } = this
    buffer.length = 0
    appendLength(value.end - value.start, buffer)
    texts.append(group, buffer.bytes, 0, buffer.length)
    texts.append(group, value.bytes, value.start, value.end)
  }

  private isKnown(group: number, value: Slice): boolean {
    const { seen, buffer } = this
    if (seen === undefined) return false
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
    for (const value of valuesIn(saved)) this.add(group, value)
  }

  clear(): void {
    this.texts.clear()
    this.seen?.clear()
  }

  result(group: number, into: TextBuilder): void {
    if (!this.texts.locate(group, this.slice)) return into.appendNull()
    const { buffer, separator } = this
    buffer.length = 0
    this.ordered(valuesIn(this.slice)).forEach(({ bytes, start, end }, index) => {
      if (index > 0) buffer.append(separator, 0, separator.length)
      buffer.append(bytes, start, end)
    })
    into.append(buffer.bytes, 0, buffer.length)
  }

  /** Of those that are alike in order the first comes first. */
  private ordered(values: Slice[]): Slice[] {
    const { type, order } = this.options
    if (order === 'rows') return values
    const descending = order === 'descending'
    const append = createSortKey({ type, descending, nulls: 'last', collation: 'bytes' })
    const keyed = values.map((value) => ({ value, key: keyOf(value, append) }))
    return keyed.toSorted((a, b) => compareText(a.key, b.key)).map(({ value }) => value)
  }
}

function keyOf(value: Slice, append: (value: Slice, into: ByteBuffer) => void): Slice {
  const key = new ByteBuffer(32)
  append(value, key)
  return { bytes: key.bytes, start: 0, end: key.length }
}

function valuesIn({ bytes, start, end }: Slice): Slice[] {
  const values: Slice[] = []
  for (let at = start; at < end;) {
    const from = at + lengthBytes
    at = from + lengthAt(bytes, at)
    values.push({ bytes, start: from, end: at })
  }
  return values
}
