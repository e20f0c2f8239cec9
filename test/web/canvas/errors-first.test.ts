// Errors stand before notices, each in the order in which they were found.
import { expect, it } from 'vitest'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { errorsFirst } from '../../../web/canvas/problems/errors-first.ts'

const problem = (severity: Problem['severity'], node: string): Problem => ({
  node,
  severity,
  code: 'node.loop',
})

it('moves no two of a kind past each other', () => {
  const mixed = [
    problem('notice', 'a'),
    problem('error', 'b'),
    problem('notice', 'c'),
    problem('error', 'd'),
  ]
  expect(errorsFirst(mixed).map(({ node }) => node)).toEqual(['b', 'd', 'a', 'c'])
})
