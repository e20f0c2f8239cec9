// What is still empty is told once somebody has left it; what is wrong is told at once.
import { expect, it } from 'vitest'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { withoutHeldBack } from '../../../web/inspector/held-back.ts'

const problem = (code: string, formKey?: string): Problem => ({
  node: 'a',
  severity: 'error',
  code,
  ...(formKey === undefined ? {} : { formKey }),
})
const keys = (problems: readonly Problem[]) => problems.map(({ code, formKey }) => [code, formKey])

it('holds back only what was never left', () => {
  const problems = [
    problem('config.empty', 'values.0.as'),
    problem('config.empty', 'values.1.as'),
    problem('merge.no-key', 'keys'),
    problem('node.input-missing'),
  ]
  expect(keys(withoutHeldBack(problems, new Set(['values.1.as'])))).toEqual([
    ['config.empty', 'values.1.as'],
    ['merge.no-key', 'keys'],
    ['node.input-missing', undefined],
  ])
})
