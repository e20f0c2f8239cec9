// When keys miss because one number is written in two ways: the type under which both sides would meet, if every key reads as it.
import { castText } from '../value/cast.ts'
import type { FieldType } from '../value/schema.ts'
import type { DistinctKey } from './distinct-keys.ts'
import type { NearMiss } from './near-misses.ts'

const numbers: readonly FieldType[] = ['integer', 'decimal']
/** Such a key is a code: as a number it would become another one. */
const leadingZero = /^[+-]?0\d/

/** The misses, each `rewritten` difference with the cast that mends it; `left` and `right` are all keys of both sides, as they stand. */
export function withCasts<Miss extends NearMiss>(
  misses: readonly Miss[],
  left: readonly DistinctKey[],
  right: readonly DistinctKey[],
): Miss[] {
  return misses.map((miss) => ({
    ...miss,
    differences: miss.differences.map((difference) => {
      if (difference.cause !== 'rewritten') return difference
      const cast = castOf(difference.part, [left, right])
      return cast === undefined ? difference : { ...difference, cast }
    }),
  }))
}

function castOf(part: number, sides: readonly (readonly DistinctKey[])[]): FieldType | undefined {
  return numbers.find((type) =>
    sides.every((keys) =>
      keys.every(({ values }) => {
        const text = values[part]!
        return !leadingZero.test(text) && castText(text, type) !== undefined
      }),
    ),
  )
}
