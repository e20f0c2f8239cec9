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
    problem('formula.no-field-name', 'field'),
    problem('expression.empty', 'expression'),
    problem('merge.no-key', 'keys'),
    problem('merge.key-types', 'keys.0'),
    problem('node.input-missing'),
  ]
  expect(keys(withoutHeldBack(problems, new Set(['values.1.as'])))).toEqual([
    ['config.empty', 'values.1.as'],
    ['merge.key-types', 'keys.0'],
    ['node.input-missing', undefined],
  ])
})

it('holds back a notice about the whole node as long as anything is', () => {
  const unused: Problem = { node: 'a', severity: 'notice', code: 'node.output-unused' }
  const problems = [problem('expression.empty', 'expression'), unused]
  expect(withoutHeldBack(problems, new Set())).toEqual([])
  expect(withoutHeldBack(problems, new Set(['expression']))).toEqual(problems)
  expect(withoutHeldBack([unused], new Set())).toEqual([unused])
})
