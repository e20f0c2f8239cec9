// Filter: its findings on conditions, and its sentence.
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../../engine/expression/condition.ts'
import { inferred, renamed, sentence } from './inferring.ts'

function config(criteria: Criterion[], logic = '') {
  return { condition: { criteria, logic } }
}

function criterion(field: string, operator: Criterion['operator'], value?: string): Criterion {
  return {
    field,
    operator,
    operand: value === undefined ? { kind: 'none' } : { kind: 'value', value },
  }
}

const atLeast = criterion('flights', 'greater-or-equal', '100')
const hawaii = criterion('state', 'equals', 'HI')
const input = { in: 'flights:integer state' }

describe('filter', () => {
  it('passes its fields on', () => {
    expect(inferred('filter', config([atLeast]), input)).toEqual({
      output: 'flights:integer state',
      problems: [],
    })
  })

  it('finds what is missing or unfinished', () => {
    expect(inferred('filter', config([]), input).problems).toEqual([
      '~filter.no-condition @condition',
    ])
    const criteria = [
      criterion('gone', 'is-null'),
      criterion('', 'is-null'),
      criterion('state', 'equals'),
      { ...hawaii, operand: { kind: 'field' as const, field: 'lost' } },
    ]
    expect(inferred('filter', config(criteria), input).problems).toEqual([
      'schema.field-missing @condition.criteria.0.field (gone)',
      'condition.criterion-incomplete @condition.criteria.1.field',
      'condition.criterion-incomplete @condition.criteria.2.operand',
      'schema.field-missing @condition.criteria.3.operand.field (lost)',
    ])
  })

  it('notices text in order, and numbers against text', () => {
    const criteria: Criterion[] = [
      criterion('state', 'less', 'M'),
      { ...atLeast, operand: { kind: 'field', field: 'state' } },
    ]
    expect(inferred('filter', config(criteria), input).problems).toEqual([
      '~condition.text-order @condition.criteria.0.operator (state)',
      '~condition.types-differ @condition.criteria.1.operand.field (flights)',
    ])
  })

  it('finds values that are no numbers where a number is compared', () => {
    const among = { kind: 'values' as const, values: ['1', '1.5', 'many'] }
    const criteria: Criterion[] = [
      criterion('flights', 'equals', '1,000'),
      { field: 'flights', operator: 'in', operand: among },
      criterion('flights', 'starts-with', 'x'),
      criterion('state', 'equals', 'x'),
    ]
    expect(inferred('filter', config(criteria), input).problems).toEqual([
      'condition.number @condition.criteria.0.operand (flights)',
      'condition.number @condition.criteria.1.operand (flights)',
    ])
  })

  it('finds values that are no days and no truths where such are compared', () => {
    const criteria = [
      criterion('day', 'less', '31.12.2025'),
      criterion('on', 'equals', 'yes'),
      criterion('on', 'equals', 'TRUE'),
      { ...criterion('day', 'equals'), operand: { kind: 'field' as const, field: 'state' } },
      { ...criterion('day', 'equals'), operand: { kind: 'field' as const, field: 'at' } },
    ]
    const fields = { in: 'day:date on:boolean state at:datetime' }
    expect(inferred('filter', config(criteria), fields).problems).toEqual([
      'condition.date @condition.criteria.0.operand (day)',
      'condition.boolean @condition.criteria.1.operand (on)',
      '~condition.types-differ @condition.criteria.3.operand.field (day)',
    ])
  })

  it('counts days from today on dates and times only, and whole ones', () => {
    const criteria = [
      criterion('day', 'in-last-days', '7'),
      criterion('at', 'before-days-ago', '36525'),
      criterion('day', 'in-next-days', '0'),
      criterion('at', 'after-days-ago', '1.5'),
      criterion('day', 'in-last-days', ''),
      criterion('at', 'in-last-quarters', '401'),
      criterion('state', 'in-last-days', '7'),
      { field: 'state', operator: 'is-today' as const, operand: { kind: 'none' as const } },
      { ...criterion('day', 'in-last-days'), operand: { kind: 'field' as const, field: 'day' } },
    ]
    const fields = { in: 'day:date state at:datetime' }
    expect(inferred('filter', config(criteria), fields).problems).toEqual([
      'condition.count @condition.criteria.2.operand.value (day)',
      'condition.count @condition.criteria.3.operand.value (at)',
      'condition.count @condition.criteria.4.operand.value (day)',
      'condition.count @condition.criteria.5.operand.value (at)',
      'condition.day-needed @condition.criteria.6.operator (state)',
      'condition.day-needed @condition.criteria.7.operator (state)',
      'condition.criterion-incomplete @condition.criteria.8.operand',
    ])
  })

  it('finds errors of the logic, and letters that it leaves out', () => {
    expect(inferred('filter', config([atLeast, hawaii], 'A and'), input).problems).toEqual([
      'logic.unfinished @condition.logic',
    ])
    expect(inferred('filter', config([atLeast, hawaii], 'not A'), input).problems).toEqual([
      '~condition.criterion-unused @condition.logic',
    ])
  })

  it('says what it keeps', () => {
    expect(sentence('filter', config([atLeast]))).toBe(
      'Keep rows where **flights** is at least **100**',
    )
    expect(sentence('filter', config([atLeast]), 'ja')).toBe(
      '**flights** が **100** 以上の行だけを残します',
    )
    expect(sentence('filter', config([atLeast]), 'de')).toBe(
      'Zeilen behalten, wenn **flights** mindestens **100** ist',
    )
    expect(sentence('filter', config([atLeast, hawaii], 'B or A'))).toBe(
      'Keep rows where **state** is **HI** or **flights** is at least **100**',
    )
    expect(sentence('filter', config([atLeast, hawaii, hawaii]))).toBe(
      'Keep rows that meet **3 conditions**',
    )
    expect(sentence('filter', config([criterion('a**b*', 'is-null')]))).toBe(
      'Keep rows where **a*\u2060*b*\u2060** is null',
    )
  })

  it('renames fields on both sides of a comparison', () => {
    const both = config([{ ...hawaii, operand: { kind: 'field', field: 'state' } }])
    expect(renamed('filter', both, 'in', 'state', 's')).toMatchObject({
      condition: { criteria: [{ field: 's', operand: { field: 's' } }] },
    })
  })
})
