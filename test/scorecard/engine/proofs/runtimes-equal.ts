// Whether every golden job gives the same bytes in workerd and in Chromium as in Node.
import { vitest } from '../../../../local/commands/steps.ts'
import { goldenCases } from '../../../golden/golden-case.ts'
import { exactly } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'

/** Each job in workerd and in Chromium, each with both kinds of kernels; one more test in both: rows were put aside there. */
async function measure(): Promise<Measured> {
  const step = vitest('golden jobs', 'test/config/vitest.node.ts', ['test/golden/runtimes'])
  const { passed, failed } = await step.run()
  const expected = 2 * (goldenCases().length + 1)
  return { value: passed - expected - failed, note: `${passed} of ${expected} tests passed` }
}

export const runtimesEqual: Figure = {
  id: 'runtimes-equal',
  title:
    'Golden jobs whose bytes differ between Node, workerd and Chromium, with either kind of kernels',
  ...exactly(0),
  measure,
}
