// With which key a row stood beside others, and whether it was the one that stayed.
import { keyInWords } from '../explain.ts'
import type { ExplainRow } from '../explain.ts'
import type { DedupeConfig } from './config.ts'
import { RowFronts } from './row-fronts.ts'

export const explain: ExplainRow<DedupeConfig> = (config, { from, out }) => {
  const { batch } = from[0]!
  const names = config.fields ?? batch.schema.map(({ name }) => name)
  const values = { key: keyInWords(batch, names) }
  if (new RowFronts(config, batch.schema).standsAlone(batch, 0)) {
    return [{ kind: 'said', code: 'explain.dedupe-alone', values }]
  }
  return out === null
    ? [{ kind: 'said', code: 'explain.dedupe-removed', values: { ...values, keep: config.keep } }]
    : [{ kind: 'said', code: 'explain.dedupe-kept', values: { ...values, keep: config.keep } }]
}
