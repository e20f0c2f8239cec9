// What a spilled join is told, and the entries of its files. All sizes are whole words, so that they can be copied as words.
import type { Schema } from '../../../value/schema.ts'
import { hashBytes } from '../../../value/key-table.ts'
import type { Memory } from '../../memory.ts'

export interface JoinShape {
  /** Of the right rows that go on. */
  fields: Schema
  /**
   * What a left row is told of the right rows of its key, beside how many they are: `all` of them, the `first` one, or `none`. All of them have
   * been met, unless only the first is told.
   */
  matches: 'all' | 'first' | 'none'
  /** Right rows that met nobody: kept until the end, only counted, or of no interest. */
  leftovers: 'kept' | 'counted' | 'ignored'
}

/**
 * A right row: these words, its key, its record (see `RecordStore`), each rounded up to 8 bytes. Its number counts rows of the right side; it is
 * told in two halves.
 */
export const rightEntry = {
  recordBytes: 0,
  keyBytes: 1,
  number: 2,
  numberHigh: 3,
  words: 4,
} as const

/** A left row: this word and its key, rounded up to 4 bytes. */
export const leftEntry = { keyBytes: 0, words: 1 } as const

/**
 * What a left row has met: this word says how many right rows; those that are told follow, each without its origin and rounded up to 4 bytes.
 */
export const matchEntry = { matches: 0, words: 1 } as const

export function roundedTo8(bytes: number): number {
  return (bytes + 7) & ~7
}

/** Records that follow so many matches. */
export function recordsTold({ matches: told }: JoinShape, matches: number): number {
  if (told === 'none') return 0
  return told === 'all' ? matches : Math.min(1, matches)
}

/** Hash of the key of a row, by the slices of the keys; null when the row has none. */
export function hashOfKey({ u8, u32 }: Memory, slices: number, row: number): number | null {
  const word = (slices >>> 2) + row * 2
  const start = u32[word]!
  return start === 0 ? null : hashBytes(u8, start, u32[word + 1]!)
}
