// One value of each group: the first, the last, the least, the greatest; as it was written.
import type { TextBuilder } from '../text-vector.ts'
import { newSlice } from '../vector.ts'
import type { Slice } from '../vector.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { compareNumbers, newNumberParts, readNumber } from '../../value/number.ts'
import { isNumeric } from '../../value/schema.ts'
import type { FieldType } from '../../value/schema.ts'
import { createSortKey } from '../../value/sort-key.ts'
import { compareText } from '../../value/text.ts'
import type { GroupMeasure } from './measure.ts'
import { GroupTexts } from './texts.ts'

/** Whether a later value takes the place of the one held. */
export type Replaces = (value: Slice, held: Slice) => boolean

export class ChosenValue implements GroupMeasure {
  private readonly replaces: Replaces
  private readonly texts = new GroupTexts()
  private readonly held = newSlice()
  private readonly saved = newSlice()

  constructor(replaces: Replaces) {
    this.replaces = replaces
  }

  get sizeBytes(): number {
    return this.texts.sizeBytes
  }

  add(group: number, value: Slice): void {
    const { texts, held } = this
    if (!texts.locate(group, held) || this.replaces(value, held)) texts.replace(group, value)
  }

  /** With a byte in front: an empty text is a value too. */
  save(group: number, into: ByteBuffer): void {
    if (!this.texts.locate(group, this.held)) return
    into.push(1)
    into.append(this.held.bytes, this.held.start, this.held.end)
  }

  absorb(group: number, { bytes, start, end }: Slice): void {
    const { saved } = this
    saved.bytes = bytes
    saved.start = start + 1
    saved.end = end
    this.add(group, saved)
  }

  clear(): void {
    this.texts.clear()
  }

  result(group: number, into: TextBuilder): void {
    if (this.texts.locate(group, this.held)) into.appendSlice(this.held)
    else into.appendNull()
  }
}

type Compare = (a: Slice, b: Slice) => number

/** The least value by the order of its type (`direction` 1) or the greatest (-1); of equal ones the first. */
export function isBefore(type: FieldType, direction: 1 | -1): Replaces {
  const compare = isNumeric(type)
    ? compareAsNumbers()
    : type === 'datetime'
      ? compareByKey(type)
      : compareText
  return (value, held) => compare(value, held) * direction < 0
}

/** What is no number (its field was not cast) comes after all numbers, as in a sort. */
function compareAsNumbers(): Compare {
  const [left, right] = [newNumberParts(), newNumberParts()]
  const byKey = compareByKey('decimal')
  return (a, b) =>
    readNumber(a, left) && readNumber(b, right) ? compareNumbers(left, right) : byKey(a, b)
}

function compareByKey(type: FieldType): Compare {
  const append = createSortKey({ type, descending: false, nulls: 'last', collation: 'bytes' })
  const [a, b] = [new ByteBuffer(), new ByteBuffer()]
  const [left, right] = [newSlice(), newSlice()]
  const keyOf = (value: Slice, buffer: ByteBuffer, into: Slice): Slice => {
    buffer.length = 0
    append(value, buffer)
    into.bytes = buffer.bytes
    into.end = buffer.length
    return into
  }
  return (value, held) => compareText(keyOf(value, a, left), keyOf(held, b, right))
}
