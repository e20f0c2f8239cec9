// With which key a row went looking for partners, and whether it found one.
import { fieldText } from '../../expression/explain-condition.ts'
import type { ExplainRow, Passage } from '../explain.ts'
import type { MergeConfig } from './config.ts'
import { rowsKept } from './rows-kept.ts'

export const explain: ExplainRow<MergeConfig> = (config, passage) => {
  const { port, batch } = passage.from[0]!
  const side = port === 'right' ? 'right' : 'left'
  const matched = foundPartner(config, side, passage)
  if (matched === null) return []
  return [
    {
      kind: 'key',
      port: side === 'left' ? 'right' : 'left',
      values: config.keys.map((key) => fieldText(batch, key[side])),
      matched,
    },
  ]
}

/** Null where it cannot be told: no row of that side ever goes on. */
function foundPartner(
  config: MergeConfig,
  side: 'left' | 'right',
  { from, out }: Passage,
): boolean | null {
  const keeps = rowsKept(config)
  if (keeps.pairs) return from.length > 1
  return keeps[side] ? out === null : null
}
