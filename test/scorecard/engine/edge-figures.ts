// How the engine does in real workerd.
import type { Figure } from '../figure.ts'
import { runtimesEqual } from './proofs/runtimes-equal.ts'
import { workerdTwoRuns } from './proofs/workerd-two-runs.ts'
import { faster } from './speed-figures.ts'

const speed = faster(
  {
    id: 'j3-workerd-vs-duckdb1',
    job: 'J3',
    ours: 'awase-workerd',
    against: 'duckdb-1t',
    title:
      'Merge, filter, case field and lookup in workerd, R2 to response: times faster than DuckDB',
  },
  2,
)

export const edgeFigures: readonly Figure[] = [speed, workerdTwoRuns, runtimesEqual]
