// The values that gave a row its place.
import { keyInWords } from '../explain.ts'
import type { ExplainRow } from '../explain.ts'
import type { SortConfig } from './config.ts'

export const explain: ExplainRow<SortConfig> = ({ keys }, { from }) => {
  if (keys.length === 0) return []
  const names = keys.map(({ field }) => field)
  return [
    { kind: 'said', code: 'explain.sorted', values: { key: keyInWords(from[0]!.batch, names) } },
  ]
}
