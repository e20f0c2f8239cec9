// Which key of the left side meets which key of the right.
import { nullKey } from '../../../matching/distinct-keys.ts'
import type { DistinctKeys } from '../../../matching/distinct-keys.ts'

export interface PairedKeys {
  left: DistinctKeys
  right: DistinctKeys
  /** Index of the right key that equals each left key; `nullKey` where none does. */
  partnerOfKey: Int32Array
  /** 1 for each right key that a left row meets. */
  met: Uint8Array
}

export function pairUp(left: DistinctKeys, right: DistinctKeys): PairedKeys {
  const known = new Map(right.compared.map((text, index) => [text, index]))
  const met = new Uint8Array(right.keys.length)
  const partnerOfKey = new Int32Array(left.keys.length)
  left.compared.forEach((text, index) => {
    const partner = known.get(text) ?? nullKey
    partnerOfKey[index] = partner
    if (partner !== nullKey) met[partner] = 1
  })
  return { left, right, partnerOfKey, met }
}
