// The logic of criteria: what analysts type, in three languages, and the canonical text it becomes.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { criteriaIn, formatLogic, parseLogic } from '../../../engine/expression/logic.ts'
import type { Logic } from '../../../engine/expression/logic.ts'
import { catalogue } from '../../../engine/messages/index.ts'

function canonical(text: string, criteria = 26): string | null {
  const logic = parseLogic(text, criteria)
  return logic === null ? null : formatLogic(logic)
}

function failure(text: string, criteria = 3): { code: string; values: unknown } {
  try {
    parseLogic(text, criteria)
  } catch (error) {
    if (error instanceof AwaseError) return { code: error.code, values: error.values }
  }
  throw new Error(`“${text}” was accepted`)
}

const logics: fc.Arbitrary<Logic> = fc.letrec<{ logic: Logic }>((tie) => ({
  logic: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(25).map((criterion): Logic => ({ kind: 'criterion', criterion })),
    tie('logic').map((part): Logic => ({ kind: 'not', part })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('logic'), { minLength: 2, maxLength: 4 }),
      )
      .map(([kind, parts]): Logic => ({ kind, parts })),
  ),
})).logic

describe('parseLogic', () => {
  it('takes empty text as all criteria', () => {
    expect(canonical('', 3)).toBe('A and B and C')
    expect(canonical('  ', 1)).toBe('A')
    expect(canonical('', 0)).toBeNull()
  })

  it.each([
    ['(A and B) or C', '(A and B) or C'],
    ['A AND B OR C', '(A and B) or C'],
    ['a & b | !c', '(A and B) or not C'],
    ['A && (B || C)', 'A and (B or C)'],
    ['(A und B) oder nicht C', '(A and B) or not C'],
    ['（ＡかつＢ）またはＣ', '(A and B) or C'],
    ['Aではない かつ B', 'not A and B'],
    ['(A または B)ではない', 'not (A or B)'],
    ['not not A', 'not not A'],
    ['((A))', 'A'],
  ])('reads %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  it('says where it stopped understanding', () => {
    expect(failure('A and')).toEqual({ code: 'logic.unfinished', values: { position: 5 } })
    expect(failure('A B')).toEqual({
      code: 'logic.unexpected',
      values: { found: 'B', position: 3 },
    })
    expect(failure('A xor B')).toEqual({
      code: 'logic.unexpected',
      values: { found: 'xor', position: 3 },
    })
    expect(failure('A or 😀')).toEqual({
      code: 'logic.unexpected',
      values: { found: '😀', position: 6 },
    })
    expect(failure('A or (B and C')).toEqual({
      code: 'logic.unclosed-bracket',
      values: { position: 6 },
    })
    expect(failure('A or D')).toEqual({
      code: 'logic.unknown-criterion',
      values: { letter: 'D', position: 6 },
    })
    expect(failure('()').code).toBe('logic.unexpected')
    expect(failure('A)').code).toBe('logic.unexpected')
  })

  it('bounds the depth, not the length', () => {
    expect(failure(`${'('.repeat(5000)}A${')'.repeat(5000)}`).code).toBe('logic.too-deep')
    expect(failure('not '.repeat(5000)).code).toBe('logic.too-deep')
    expect(parseLogic(Array(5000).fill('A').join(' and '), 1)).toHaveProperty('parts.length', 5000)
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(logics, (logic) => {
        expect(parseLogic(formatLogic(logic), 26)).toEqual(logic)
      }),
    )
  })

  it('answers any text with a tree or a message of the catalogue', () => {
    const text = fc.string({ unit: fc.constantFrom(...'AB(&|! かつまたはoran'), maxLength: 20 })
    fc.assert(
      fc.property(text, (typed) => {
        try {
          parseLogic(typed, 2)
        } catch (error) {
          expect(catalogue).toHaveProperty([(error as AwaseError).code])
        }
      }),
    )
  })

  it('lists the criteria that it names', () => {
    expect([...criteriaIn(parseLogic('C or not A', 3))].toSorted()).toEqual([0, 2])
  })
})
