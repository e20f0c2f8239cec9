// With which key a row went looking for partners, and whether it found one.
import { fieldText } from '../../expression/explain-condition.ts'
import type { ExplainRow } from '../explain.ts'
import type { MergeConfig } from './config.ts'

export const explain: ExplainRow<MergeConfig> = ({ keys }, { from }) => {
  const [own, partner] = from
  const { port, batch } = own!
  const side = port === 'right' ? 'right' : 'left'
  return [
    {
      kind: 'key',
      port: side === 'left' ? 'right' : 'left',
      values: keys.map((key) => fieldText(batch, key[side])),
      matched: partner !== undefined,
    },
  ]
}
