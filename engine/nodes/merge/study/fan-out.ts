// Keys that occur more than once on the right: each left row with such a key becomes several.
import { nullKey } from '../../../matching/distinct-keys.ts'
import type { Finding } from '../../study.ts'
import type { PairedKeys } from './pair-up.ts'

/** So many keys are named. */
const topLimit = 5

export function fanOutOf({ left, right, partnerOfKey }: PairedKeys): Finding[] {
  const multiplied = left.keys.flatMap((key, index) => {
    const partner = partnerOfKey[index]!
    const partners = partner === nullKey ? 0 : right.keys[partner]!.rows
    if (partners < 2) return []
    return [{ values: key.values, partners, added: key.rows * (partners - 1) }]
  })
  if (multiplied.length === 0) return []
  const top = multiplied.toSorted((a, b) => b.added - a.added).slice(0, topLimit)
  return [{ kind: 'fan-out', keys: multiplied.length, top }]
}
