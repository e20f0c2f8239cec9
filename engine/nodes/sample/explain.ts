// Whether a row is one of those that the sample takes.
import type { ExplainRow } from '../explain.ts'
import type { SampleConfig } from './config.ts'

export const explain: ExplainRow<SampleConfig> = ({ how }, { out }) => [
  out === null
    ? { kind: 'said', code: 'explain.sample-left', values: { how } }
    : { kind: 'said', code: 'explain.sample-taken', values: { how } },
]
