// What somebody has just added and not yet filled in is told as unfinished; what is wrong, as an error; neither can be published.
import { expect, it } from 'vitest'
import { inferNode } from '../../../engine/job/infer.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { allNodeTypes } from '../../../engine/nodes/index.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { byRefusal, errorsFirst } from '../../../web/canvas/problems/errors-first.ts'
import {
  isUnfinished,
  problemStatus,
  unfinished,
  worstOf,
} from '../../../web/canvas/problems/unfinished.ts'

const catalog = { objects: [], connections: [] }
const row = [{ name: 'code', type: 'string' }] as const

/** What a node says at once, with rows at its needed inputs or without. */
function newNodeProblems(wired: boolean): Problem[] {
  return allNodeTypes().flatMap((type) => {
    const ports = wired ? type.inputs.filter(({ optional }) => optional !== true) : []
    const inputs = Object.fromEntries(ports.map(({ name }) => [name, row]))
    const config = type.initial({ inputs, catalog })
    const { version } = type
    const node = { id: 'new', type: type.type, version, name: 'New', config, position }
    return inferNode(node, inputs, Object.keys(inputs), catalog).problems
  })
}

const position = { x: 0, y: 0 }
const problem = (code: string, severity: Problem['severity']) => ({ node: 'a', severity, code })

it.each([true, false])('finds nothing wrong with a new node of any type; wired: %s', (wired) => {
  const problems = newNodeProblems(wired)
  expect(problems.filter((one) => problemStatus(one) === 'unfinished')).not.toEqual([])
  expect(problems.filter((one) => problemStatus(one) !== 'unfinished')).toEqual([])
})

it('knows what lacks an input, and takes nothing else for unfinished', () => {
  expect(isUnfinished({ code: 'node.input-missing' })).toBe(true)
  expect(isUnfinished({ code: 'node.side-missing' })).toBe(true)
  expect(problemStatus(problem('node.output-unused', 'notice'))).toBe('unfinished')
  expect(problemStatus(problem('filter.no-condition', 'notice'))).toBe('unfinished')
  expect(problemStatus(problem('case.takes-all', 'notice'))).toBe('warning')
  expect(isUnfinished({ code: 'schema.field-missing' })).toBe(false)
  expect(isUnfinished({ code: 'expression.no-condition' })).toBe(false)
})

const unused = problem('node.output-unused', 'notice')
const noticed = problem('case.takes-all', 'notice')
const empty = problem('config.empty', 'error')
const missing = problem('schema.field-missing', 'error')

it('leaves what is unfinished before the errors that may follow from it, and notices last', () => {
  expect(errorsFirst([unused, empty, missing])).toEqual([empty, missing, unused])
})

it('parts what refuses publishing from what does not, however it is shown', () => {
  expect(byRefusal([unused, empty, noticed, missing])).toEqual([
    [empty, missing],
    [unused, noticed],
  ])
})

it('shows a node by what is wrong, then by what is not there yet', () => {
  expect(worstOf([unused, empty, missing])).toBe(missing)
  expect(worstOf([unused, noticed, empty])).toBe(empty)
  expect(worstOf([unused, noticed])).toBe(noticed)
  expect(worstOf([unused])).toBe(unused)
  expect(worstOf([])).toBeUndefined()
})

it('names codes that exist', () => {
  expect([...unfinished].filter((code) => !(code in catalogue))).toEqual([])
})
