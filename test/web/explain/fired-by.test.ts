// Which case gave a row its value, and which of that case's criteria held.
import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../engine/nodes/explain.ts'
import { firedAt } from '../../../web/explain/fired-by.tsx'

type Condition = Extract<Reason, { kind: 'condition' }>

function judged(number: number, holds: boolean, criteria: Record<string, boolean>): Condition {
  const list = Object.entries(criteria).map(([letter, held]) => ({
    letter,
    field: 'f',
    operator: 'equals',
    value: 'x',
    holds: held,
  }))
  return { kind: 'condition', case: number, logic: '', holds, criteria: list }
}

describe('the case that fired', () => {
  it('is told with its own criteria, not with those of the cases before', () => {
    const reasons: Reason[] = [
      judged(1, false, { A: true, B: false }),
      judged(2, true, { A: false, B: true, C: true }),
      { kind: 'fired', case: 2, value: 'island' },
    ]
    const fired = firedAt({ reasons })
    expect(fired?.case).toBe(2)
    expect(fired?.criteria.map(({ letter, holds }) => [letter, holds])).toEqual([
      ['A', false],
      ['B', true],
      ['C', true],
    ])
  })

  it('is none where the rest was taken, and nothing where no cases are', () => {
    const reasons: Reason[] = [
      judged(1, false, { A: false }),
      { kind: 'fired', case: null, value: 'x' },
    ]
    expect(firedAt({ reasons })).toEqual({ case: null, criteria: [] })
    expect(firedAt({ reasons: [{ ...judged(1, true, { A: true }) }] })).toBeNull()
  })
})
