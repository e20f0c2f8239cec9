// Which fields of two datasets are the same key: by name, by type, and by the values that they hold.
import type { Batch } from '../batch/batch.ts'
import { asIs, comparedTogether } from '../value/key.ts'
import type { Field } from '../value/schema.ts'
import { distinctKeys, nullKey } from './distinct-keys.ts'
import type { DistinctKeys } from './distinct-keys.ts'
import { likenessOf, readName, type ReadName } from './name-likeness.ts'
import { roughly } from './rough-spelling.ts'
import { valueOverlap } from './value-overlap.ts'

export interface PairSuggestion {
  left: string
  right: string
  /** How alike the names are, from 0 to 1. */
  likeness: number
  /** Left rows with a value, and how many of these values the right side has too. */
  rows: number
  fit: number
  /** Further left rows whose value the right side spells another way: what near misses tell of once the pair is the key. */
  near: number
  /** Different values of the left field. */
  leftKeys: number
  /** Different values of the right field, and its rows with a value: equal when none stands there twice. */
  rightKeys: number
  rightRows: number
  /** How many of the values that fit stand more than once on the right: each of them multiplies rows. */
  repeated: number
}

/** So many pairs are measured over all rows, and so many offered. */
const measuredLimit = 6
const offeredLimit = 3
/** Below it a pair is not worth a word: seven of ten values in a field without repeats are, whatever the names. */
const enough = 0.45
/** A value that is spelled another way proves a little less than one that is the same. */
const nearlyWorth = 0.9
/** Fields with fewer different values (yes and no) meet by accident. */
const fewKeys = 3

/**
 * Best first; at most one for each left field. For who wants one partner of a row (`single`) pairs whose values repeat on the right come
 * after all others.
 */
export async function suggestPairs(
  left: Batch,
  right: Batch,
  pause: () => Promise<void>,
  { single }: { single: boolean },
): Promise<PairSuggestion[]> {
  const likely = await likelyPairs(left, right, pause)
  const measured: { pair: PairSuggestion; score: number }[] = []
  for (const { a, b, likeness } of likely) {
    const pair = await measure(left, right, a, b, likeness, pause)
    measured.push({ pair, score: scoreOf(pair, single) })
  }
  const good = measured.filter(({ score }) => score >= enough)
  const repeats = ({ pair }: { pair: PairSuggestion }) => Number(single && pair.repeated > 0)
  return good
    .toSorted((a, b) => repeats(a) - repeats(b) || b.score - a.score)
    .slice(0, offeredLimit)
    .map(({ pair }) => pair)
}

interface LikelyPair {
  a: Field
  b: Field
  likeness: number
  promise: number
}

async function likelyPairs(
  left: Batch,
  right: Batch,
  pause: () => Promise<void>,
): Promise<LikelyPair[]> {
  const overlap = await valueOverlap(left, right, pause)
  const names = right.schema.map(({ name }) => readName(name))
  const best: LikelyPair[] = []
  for (const [index, field] of left.schema.entries()) {
    await pause()
    best.push(...bestPartners(field, right.schema, names, overlap[index]!))
  }
  return best.toSorted((a, b) => b.promise - a.promise).slice(0, measuredLimit)
}

/** The right field that promises most for a left one; several that promise the same. */
function bestPartners(
  a: Field,
  others: readonly Field[],
  names: readonly ReadName[],
  overlap: readonly number[],
): LikelyPair[] {
  const name = readName(a.name)
  let best: LikelyPair[] = []
  others.forEach((b, index) => {
    if (comparedTogether(a.type, b.type) === null) return
    const likeness = likenessOf(name, names[index]!)
    const pair = { a, b, likeness, promise: likeness + overlap[index]! }
    const most = best[0]?.promise ?? 0
    if (pair.promise > most || best.length === 0) best = [pair]
    else if (pair.promise === most) best.push(pair)
  })
  return best
}

async function measure(
  left: Batch,
  right: Batch,
  a: Field,
  b: Field,
  likeness: number,
  pause: () => Promise<void>,
): Promise<PairSuggestion> {
  const as = comparedTogether(a.type, b.type) ?? 'text'
  const own = [{ field: a.name, as, normalise: asIs }]
  const others = [{ field: b.name, as, normalise: asIs }]
  const leftKeys = (await distinctKeys(left, own, 'normalised', pause))!
  const rightKeys = (await distinctKeys(right, others, 'normalised', pause))!
  const wanted = new Set(leftKeys.compared)
  const repeats = ({ rows }: { rows: number }, index: number): boolean =>
    rows > 1 && wanted.has(rightKeys.compared[index]!)
  return {
    left: a.name,
    right: b.name,
    likeness,
    ...partnersOf(leftKeys, rightKeys),
    leftKeys: leftKeys.keys.length,
    rightKeys: rightKeys.keys.length,
    rightRows: rightKeys.keyOfRow.reduce((sum, key) => sum + Number(key !== nullKey), 0),
    repeated: rightKeys.keys.filter(repeats).length,
  }
}

function partnersOf(
  left: DistinctKeys,
  right: DistinctKeys,
): Pick<PairSuggestion, 'rows' | 'fit' | 'near'> {
  const known = new Set(right.compared)
  const alike = new Set(right.compared.map(roughly))
  const found = { rows: 0, fit: 0, near: 0 }
  left.keys.forEach(({ rows }, index) => {
    const value = left.compared[index]!
    found.rows += rows
    if (known.has(value)) found.fit += rows
    else if (alike.has(roughly(value))) found.near += rows
  })
  return found
}

/** Values prove more than names; a value that stands many times on the right multiplies rows and is hardly meant. */
function scoreOf(pair: PairSuggestion, single: boolean): number {
  const { likeness, rows, fit, near, rightKeys, rightRows } = pair
  const share = rows === 0 ? 0 : (fit + nearlyWorth * near) / rows
  const unique = uniqueness(pair, single)
  const telling = rightKeys >= Math.min(fewKeys, rightRows) ? 1 : 0.3
  return (
    (0.35 * likeness + 0.65 * share) * (0.4 + 0.6 * unique) * telling + 0.25 * likeness * unique
  )
}

/**
 * How far the field names one row of a side. A merge of customers with their orders has each key once on the left and often on the right; small
 * numbers do so by accident, so that names count there.
 */
function uniqueness(
  { likeness, rows, leftKeys, rightKeys, rightRows }: PairSuggestion,
  single: boolean,
): number {
  const right = rightRows === 0 ? 1 : rightKeys / rightRows
  if (single || rows === 0) return right
  return Math.max(right, (leftKeys / rows) * (0.7 + 0.3 * likeness))
}
