// Keys to begin with: fields of the same name on both sides.
import { asIs } from '../../value/key.ts'
import type { Schema } from '../../value/schema.ts'
import type { MergeConfig } from './config.ts'

type Key = MergeConfig['keys'][number]

/** Names that end so identify something; one such pair is a better start than every field that happens to share a name. */
const identifying = [
  /(?:^|[ _.-])(?:id|key|code|no|nr)$/i,
  /[a-z](?:Id|ID|Key|Code|No|Nr)$/,
  /(?:number|nummer|番号|コード)$/i,
]

function identifies(name: string): boolean {
  return identifying.some((pattern) => pattern.test(name))
}

/** At most one key: the first identifying pair, else the first pair of equal names; case is ignored in the search only. */
export function suggestKeys(left: Schema | undefined, right: Schema | undefined): Key[] {
  if (left === undefined || right === undefined) return []
  const pairs = left.flatMap(({ name }) => {
    const partner = partnerOf(name, right)
    return partner === undefined ? [] : [{ left: name, right: partner, normalise: asIs }]
  })
  const best = pairs.find((pair) => identifies(pair.left)) ?? pairs[0]
  return best === undefined ? [] : [best]
}

function partnerOf(name: string, right: Schema): string | undefined {
  const exact = right.find((field) => field.name === name)
  const folded = name.toLowerCase()
  return (exact ?? right.find((field) => field.name.toLowerCase() === folded))?.name
}
