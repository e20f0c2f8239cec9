// Why keys miss each other: for every key without a partner the right one that it resembles, and what keeps them apart.
import type { ComparedAs, Normalisation } from '../value/key.ts'
import { loadNfkc } from '../value/nfkc/nfkc.ts'
import { joined } from './distinct-keys.ts'
import type { DistinctKey } from './distinct-keys.ts'
import { repairs, Spelling } from './spelling.ts'
import type { NormalisationName } from './spelling.ts'
import type { FieldType } from '../value/schema.ts'

/** What keeps one field of a key from agreeing. `rewritten`: the same number or day written another way; no switch mends it. */
export interface Difference {
  /** Index of the field in the key. */
  part: number
  cause: NormalisationName | 'rewritten'
  /** Of `rewritten`: the type under which all keys of both sides read, if there is one. */
  cast?: FieldType
}

/** Keys kept apart by the same differences. */
export interface NearMiss {
  differences: readonly Difference[]
  /** Rows with such keys, and how many keys that are. */
  rows: number
  keys: number
  /** The most frequent of them, and its partner. */
  example: { left: readonly string[]; right: readonly string[] }
}

export interface NearMisses {
  /** Most rows first. */
  misses: readonly NearMiss[]
  /** What resembles nothing at the other side; its most frequent key. */
  unlike: { rows: number; keys: number; example: readonly string[] | null }
}

/** How one field of the key is compared now. What is compared by value has nothing to switch. */
export interface KeyPartNow {
  as: ComparedAs
  normalise: Normalisation
}

/** So many keys that are alike are looked at for the closest. */
const candidatesLimit = 16
const keysAtOnce = 1024

/** `unmatched`: left keys without a partner. Keys of both sides are distinct as they stand (`distinctKeys`, raw). */
export async function findNearMisses(
  unmatched: readonly DistinctKey[],
  right: readonly DistinctKey[],
  parts: readonly KeyPartNow[],
  pause: () => Promise<void>,
): Promise<NearMisses> {
  await loadNfkc()
  const spelling = new Spelling()
  const loose = ({ values }: DistinctKey): string =>
    joined(values.map((text, part) => looseText(text, parts[part]!, spelling)))
  const alike = await byLooseSpelling(right, loose, pause)
  const found = new Map<string, Mutable<NearMiss> & { mostRows: number }>()
  const unlike = { rows: 0, keys: 0, example: null as readonly string[] | null, mostRows: 0 }
  for (const [index, key] of unmatched.entries()) {
    if (index % keysAtOnce === keysAtOnce - 1) await pause()
    const closest = closestOf(key, alike.get(loose(key)) ?? [], parts, spelling)
    if (closest === undefined) {
      tally(unlike, key, key.values)
      continue
    }
    const { differences, partner } = closest
    const name = differences.map(({ part, cause }) => `${part}.${cause}`).join()
    const example = { left: key.values, right: partner.values }
    let miss = found.get(name)
    if (miss === undefined) {
      found.set(name, (miss = { differences, rows: 0, keys: 0, example, mostRows: 0 }))
    }
    tally(miss, key, example)
  }
  const misses = [...found.values()]
    .toSorted((a, b) => b.rows - a.rows)
    .map((miss) => {
      const { mostRows: _, ...told } = miss
      return told
    })
  const { mostRows: _, ...nothingAlike } = unlike
  return { misses, unlike: nothingAlike }
}

function looseText(text: string, { as }: KeyPartNow, spelling: Spelling): string {
  return as === 'text' ? spelling.loose(text) : spelling.byValue(text, as)
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function tally<Example>(
  into: { rows: number; keys: number; mostRows: number; example: Example },
  key: DistinctKey,
  example: Example,
): void {
  into.rows += key.rows
  into.keys++
  if (key.rows <= into.mostRows) return
  into.mostRows = key.rows
  into.example = example
}

async function byLooseSpelling(
  keys: readonly DistinctKey[],
  loose: (key: DistinctKey) => string,
  pause: () => Promise<void>,
): Promise<Map<string, DistinctKey[]>> {
  const alike = new Map<string, DistinctKey[]>()
  for (const [index, key] of keys.entries()) {
    if (index % keysAtOnce === keysAtOnce - 1) await pause()
    const name = loose(key)
    const others = alike.get(name)
    if (others === undefined) alike.set(name, [key])
    else if (others.length < candidatesLimit) others.push(key)
  }
  return alike
}

/** The first of those with the fewest differences. */
function closestOf(
  key: DistinctKey,
  candidates: readonly DistinctKey[],
  parts: readonly KeyPartNow[],
  spelling: Spelling,
): { differences: Difference[]; partner: DistinctKey } | undefined {
  let best: { differences: Difference[]; partner: DistinctKey } | undefined
  for (const partner of candidates) {
    const found = parts.map((now, part) =>
      differencesOf(key.values[part]!, partner.values[part]!, now, part, spelling),
    )
    const differences = found.flatMap((one) => one ?? [])
    if (found.includes(null)) continue
    if (best === undefined || differences.length < best.differences.length) {
      best = { differences, partner }
    }
  }
  return best
}

/** Null when they are not alike after all: a blank is spelled as loosely as a zero is, and 1.01 as 1.10. */
function differencesOf(
  left: string,
  right: string,
  { as, normalise }: KeyPartNow,
  part: number,
  spelling: Spelling,
): Difference[] | null {
  if (as !== 'text') return []
  const switches = repairs(left, right, normalise, spelling)
  if (switches === null) {
    if (spelling.isBlank(left) !== spelling.isBlank(right)) return null
    if (spelling.read(left) !== spelling.read(right)) return null
    return [{ part, cause: 'rewritten' }]
  }
  return switches.map((cause) => ({ part, cause }))
}
