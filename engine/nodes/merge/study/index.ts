// What became of the rows of a merge and why: near misses, keys that multiply, the rows of each outcome; and keys to choose.
import { distinctKeys, nullKey } from '../../../matching/distinct-keys.ts'
import type { DistinctKeys, KeyField } from '../../../matching/distinct-keys.ts'
import { withCasts } from '../../../matching/mending-cast.ts'
import { findNearMisses } from '../../../matching/near-misses.ts'
import type { KeyPartNow } from '../../../matching/near-misses.ts'
import { suggestPairs } from '../../../matching/pair-suggestions.ts'
import { comparedTogether } from '../../../value/key.ts'
import { fieldIndex } from '../../../value/schema.ts'
import type { Schema } from '../../../value/schema.ts'
import type { Finding, StudyContext, StudyRows } from '../../study.ts'
import type { MergeConfig } from '../config.ts'
import { rowsKept } from '../rows-kept.ts'
import { fanOutOf } from './fan-out.ts'
import { groupsOf } from './groups.ts'
import { ofBothSides } from './both-sides.ts'
import { pairUp } from './pair-up.ts'
import type { PairedKeys } from './pair-up.ts'

export const study: StudyRows<MergeConfig> = async (config, context) => {
  const suggested = await suggestedPairs(config, context)
  const paired = await pairedKeys(config, context)
  if (paired === undefined) return { findings: suggested, groups: {} }
  const misses = await missesOf(config, context, paired)
  // Where no pairs go on, no row becomes several.
  const fanOut = rowsKept(config).pairs ? fanOutOf(paired) : []
  return {
    findings: [...suggested, ...misses, ...fanOut],
    groups: groupsOf(config, paired),
  }
}

/** Once a key is set another would narrow it: that is for the analyst to say. */
async function suggestedPairs({ keys }: MergeConfig, context: StudyContext): Promise<Finding[]> {
  const { left, right } = context.inputs
  if (left === undefined || right === undefined) return []
  if (keys.some((key) => key.left !== '' && key.right !== '')) return []
  const pairs = await suggestPairs(left, right, context.pause, { single: false })
  return pairs.length === 0 ? [] : [{ kind: 'pairs', of: 'keys', pairs }]
}

/** Undefined while keys are missing, or cannot be compared. */
async function pairedKeys(
  { keys }: MergeConfig,
  { inputs, pause }: StudyContext,
): Promise<PairedKeys | undefined> {
  const { left, right } = inputs
  if (left === undefined || right === undefined) return undefined
  if (!keys.every((key) => isComparable(key, left.schema, right.schema))) return undefined
  const parts = partsOf(keys, left.schema, right.schema)
  const leftKeys = await distinctKeys(left, sideOf(keys, parts, 'left'), 'normalised', pause)
  const rightKeys = await distinctKeys(right, sideOf(keys, parts, 'right'), 'normalised', pause)
  if (leftKeys === undefined || rightKeys === undefined) return undefined
  return pairUp(leftKeys, rightKeys)
}

function isComparable(key: MergeConfig['keys'][number], left: Schema, right: Schema): boolean {
  const [a, b] = [left[fieldIndex(left, key.left)], right[fieldIndex(right, key.right)]]
  return a !== undefined && b !== undefined && comparedTogether(a.type, b.type) !== null
}

function partsOf(keys: MergeConfig['keys'], left: Schema, right: Schema): KeyPartNow[] {
  return keys.map((key) => {
    const a = left[fieldIndex(left, key.left)]!
    const b = right[fieldIndex(right, key.right)]!
    return { as: comparedTogether(a.type, b.type) ?? 'text', normalise: key.normalise }
  })
}

function sideOf(
  keys: MergeConfig['keys'],
  parts: readonly KeyPartNow[],
  side: 'left' | 'right',
): KeyField[] {
  return keys.map((key, index) => ({ field: key[side], ...parts[index]! }))
}

async function missesOf(
  { keys }: MergeConfig,
  { inputs, pause }: StudyContext,
  paired: PairedKeys,
): Promise<Finding[]> {
  const parts = partsOf(keys, inputs['left']!.schema, inputs['right']!.schema)
  const left = await distinctKeys(inputs['left']!, sideOf(keys, parts, 'left'), 'raw', pause)
  const right = await distinctKeys(inputs['right']!, sideOf(keys, parts, 'right'), 'raw', pause)
  const found = await findNearMisses(unmatchedOf(left!, paired), right!.keys, parts, pause)
  const unmet = unmetOf(right!, paired)
  const { misses } = await findNearMisses(unmet, left!.keys, parts, pause)
  const both = ofBothSides(found.misses, misses)
  const near = withCasts(both, left!.keys, right!.keys).map((miss): Finding => ({
    kind: 'near-miss',
    ...miss,
  }))
  const { unlike } = found
  return unlike.rows === 0 ? near : [...near, { kind: 'unlike', ...unlike }]
}

/** Spellings of the left side whose key has no partner. */
function unmatchedOf(
  left: DistinctKeys,
  { left: keys, partnerOfKey }: PairedKeys,
): DistinctKeys['keys'] {
  return spellingsWithout(left, keys, (key) => partnerOfKey[key] !== nullKey)
}

/** Spellings of the right side that no left row meets. */
function unmetOf(right: DistinctKeys, { right: keys, met }: PairedKeys): DistinctKeys['keys'] {
  return spellingsWithout(right, keys, (key) => met[key] === 1)
}

function spellingsWithout(
  spelled: DistinctKeys,
  keys: DistinctKeys,
  hasPartner: (key: number) => boolean,
): DistinctKeys['keys'] {
  const matched = new Uint8Array(spelled.keys.length)
  spelled.keyOfRow.forEach((spelling, row) => {
    if (spelling !== nullKey && hasPartner(keys.keyOfRow[row]!)) matched[spelling] = 1
  })
  return spelled.keys.filter((_, index) => matched[index] === 0)
}
