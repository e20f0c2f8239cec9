// Which source field belongs to which target, by name and type alone: each source once, the surest pairs first.
import { isNumeric } from '../value/schema.ts'
import type { Field, Schema } from '../value/schema.ts'
import { likenessOf, readName, type ReadName } from './name-likeness.ts'

export interface NameMatch {
  source: string
  /** From 0 to 1. */
  likeness: number
}

/** Below it a match would be a guess. */
const enough = 0.72
/** A number for a text, or the other way round, is likely another thing. */
const otherTypeCosts = 0.06

/** By index of the target. Ties go to the first target, then to the first source. */
export function matchNames(
  targets: readonly (Field | null)[],
  sources: Schema,
): ReadonlyMap<number, NameMatch> {
  const read = sources.map((source) => ({ ...source, read: readName(source.name) }))
  const pairs = targets.flatMap((target, index) => {
    if (target === null) return []
    const named = { ...target, read: readName(target.name) }
    return read
      .map((source) => ({ index, source: source.name, likeness: sureness(named, source) }))
      .filter(({ likeness }) => likeness >= enough)
  })
  const best = pairs.toSorted((a, b) => b.likeness - a.likeness)
  const found = new Map<number, NameMatch>()
  const taken = new Set<string>()
  for (const { index, source, likeness } of best) {
    if (found.has(index) || taken.has(source)) continue
    taken.add(source)
    found.set(index, { source, likeness })
  }
  return new Map([...found].toSorted(([a], [b]) => a - b))
}

type NamedField = Field & { read: ReadName }

function sureness(target: NamedField, source: NamedField): number {
  const differs = isNumeric(target.type) !== isNumeric(source.type)
  return likenessOf(target.read, source.read) - (differs ? otherTypeCosts : 0)
}
