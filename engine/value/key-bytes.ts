// Turns the key fields of a row into bytes: two rows have the same key exactly when these bytes are equal.
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice, sliceText } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { asIs } from './key.ts'
import type { ComparedAs, Normalisation } from './key.ts'
import { instantText, parseMoment } from './moment.ts'
import { createNormalise } from './normalise.ts'
import type { Normalise } from './normalise.ts'
import { canonicalLength, newNumberParts, readNumber, writeCanonical } from './number.ts'

/** One field of a key. Only texts are normalised. */
export interface KeyPart {
  column: number
  as: ComparedAs
  normalise: Normalisation
}

/**
 * After `write` the key stands in `buffer` at [0, buffer.length). Keys of several parts carry each part's length in front of it,
 * so that `ab` + `c` and `a` + `bc` differ.
 */
export class KeyWriter {
  readonly buffer = new ByteBuffer()
  private readonly parts: readonly { column: number; append: Normalise }[]
  private readonly slice = newSlice()
  private readonly nullsMatch: boolean

  /** `nullsMatch`: null is a value like any other (a group of its own), different from empty text. */
  constructor(parts: readonly KeyPart[], nullsMatch = false) {
    this.nullsMatch = nullsMatch
    this.parts = parts.map((part) => ({
      column: part.column,
      append: createCanonical(part.as, part.normalise),
    }))
  }

  /** False when a part is null: such a key never matches, unless nulls do. */
  write(batch: Batch, row: number): boolean {
    const { buffer, parts, slice, nullsMatch } = this
    buffer.length = 0
    for (const part of parts) {
      if (!locate(batch.columns[part.column]!, row, slice)) {
        if (!nullsMatch) return false
        this.appendNull()
      } else if (parts.length === 1 && !nullsMatch) part.append(slice, buffer)
      else this.appendFramed(part.append)
    }
    return true
  }

  /** A length that no value has. */
  private appendNull(): void {
    for (let i = 0; i < 4; i++) this.buffer.push(0xff)
  }

  private appendFramed(append: Normalise): void {
    const { buffer } = this
    const frame = buffer.length
    buffer.reserve(4)
    buffer.length += 4
    append(this.slice, buffer)
    const size = buffer.length - frame - 4
    for (let i = 0; i < 4; i++) buffer.bytes[frame + i] = (size >>> (8 * i)) & 0xff
  }
}

/** Equal values have equal bytes. */
export function createCanonical(as: ComparedAs, normalise: Normalisation = asIs): Normalise {
  if (as === 'number') return createAppendNumber()
  return as === 'moment' ? appendMoment : createNormalise(normalise)
}

/** A byte that no text has: what is no moment keeps its bytes and can equal nothing that is one. */
const momentMark = 0xff

function appendMoment(slice: Slice, into: ByteBuffer): void {
  const moment = parseMoment(sliceText(slice))
  if (moment === undefined) return into.append(slice.bytes, slice.start, slice.end)
  into.push(momentMark)
  for (const character of instantText(moment)) into.push(character.charCodeAt(0))
}

/** Text that is no number keeps its bytes: it can equal nothing that is one. */
export function createAppendNumber(): Normalise {
  const number = newNumberParts()
  return (slice, into) => {
    if (!readNumber(slice, number)) return into.append(slice.bytes, slice.start, slice.end)
    into.reserve(canonicalLength(number))
    into.length = writeCanonical(number, into.bytes, into.length)
  }
}
