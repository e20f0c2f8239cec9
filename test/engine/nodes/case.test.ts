// Case field: the field it adds or replaces, findings on cases and results, its further counters.
import { describe, expect, it } from 'vitest'
import { openNode } from '../../../engine/nodes/config.ts'
import { jobNode, routesJob } from '../routes-job.ts'
import { inferred, renamed, sentence } from './inferring.ts'

const config = routesJob.nodes.find(({ id }) => id === 'class')!.config
const input = { in: 'flights:integer from_state to_state' }
const open = { condition: { criteria: [], logic: '' }, result: { kind: 'null' } }

function result(field: string) {
  return { ...open, result: { kind: 'field', field } }
}

describe('case field', () => {
  it('adds its field, or replaces one in place', () => {
    expect(inferred('case', config, input)).toEqual({
      output: 'flights:integer from_state to_state class',
      problems: [],
    })
    expect(inferred('case', { ...config, field: 'from_state', type: 'date' }, input).output).toBe(
      'flights:integer from_state:date to_state',
    )
  })

  it('finds what is unfinished', () => {
    expect(inferred('case', { ...config, field: '', cases: [] }, input)).toEqual({
      output: input.in,
      problems: ['case.no-field-name @field', '~case.no-case @cases'],
    })
    const cases = [result(''), result('gone')]
    expect(inferred('case', { ...config, cases }, input).problems).toEqual([
      '~case.takes-all @cases.0',
      'case.no-result-field @cases.0.result.field',
      'schema.field-missing @cases.1.result.field (gone)',
    ])
  })

  it('notices a result of another type', () => {
    const otherwise = { kind: 'field', field: 'from_state' }
    expect(inferred('case', { ...config, type: 'integer', otherwise }, input).problems).toEqual([
      'cast.integer @cases.0.result.value (class)',
      '~case.result-type @otherwise (from_state)',
    ])
  })

  it('finds errors of a case’s logic', () => {
    const cases = [{ ...open, condition: { criteria: [], logic: 'A' } }]
    expect(inferred('case', { ...config, cases }, input).problems).toEqual([
      'logic.unknown-criterion @cases.0.condition.logic',
    ])
  })

  it('checks formulas among its results, and renames inside them', () => {
    const otherwise = { kind: 'formula', expression: 'flights + [to_state]' }
    expect(inferred('case', { ...config, cases: [open], otherwise }, input).problems).toEqual([
      'expression.plus-text @otherwise.expression',
    ])
    const typed = { ...config, type: 'integer', cases: [], otherwise }
    const formula = { kind: 'formula', expression: 'flights / 2' }
    expect(inferred('case', { ...typed, otherwise: formula }, input).problems).toEqual([
      '~case.no-case @cases',
      'expression.result-type @otherwise.expression',
    ])
    expect(renamed('case', { ...config, otherwise }, 'in', 'to_state', 't o')).toMatchObject({
      otherwise: { kind: 'formula', expression: 'flights + [t o]' },
    })
  })

  it('counts by case', () => {
    const node = openNode(jobNode('n', 'case', { ...config, cases: [open, open] }))
    const { nodeType, config: checked } = node.opened!
    expect(nodeType.furtherCounters!(checked, 'en')).toEqual({
      'case-1': 'Case 1',
      'case-2': 'Case 2',
    })
    expect(nodeType.furtherCounters!(checked, 'ja')).toEqual({
      'case-1': 'ケース1',
      'case-2': 'ケース2',
    })
  })

  it('renames in conditions and results', () => {
    const otherwise = { kind: 'field', field: 'to_state' }
    expect(renamed('case', { ...config, otherwise }, 'in', 'to_state', 't')).toMatchObject({
      cases: [{ condition: { criteria: [{}, {}, { field: 't' }] } }],
      otherwise: { field: 't' },
    })
  })

  it('says how many cases fill what', () => {
    expect(sentence('case', config)).toBe('1 case fills **class**, otherwise **regional**')
    expect(sentence('case', config, 'de')).toBe('1 Fall füllt **class**, sonst **regional**')
  })
})
