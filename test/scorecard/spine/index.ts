// The figures of the spine: one job the whole way, on real data.
import type { Figure } from '../figure.ts'
import { clearErrors } from './clear-errors.ts'
import { coldStart } from './cold-start.ts'
import { countsRight } from './counts-right.ts'
import { doubleCron } from './double-cron.ts'
import { kill9Recovered } from './kill9-recovered.ts'
import { previewEqualsRun } from './preview-equals-run.ts'
import { previewMs } from './preview-ms.ts'
import { secretCanaries } from './secret-canaries.ts'
import { testSeconds } from './test-seconds.ts'

export const spineFigures: readonly Figure[] = [
  coldStart,
  testSeconds,
  countsRight,
  previewEqualsRun,
  doubleCron,
  kill9Recovered,
  clearErrors,
  secretCanaries,
  previewMs,
]
