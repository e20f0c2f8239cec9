// Random formulas over real functions, well typed or not: found wrong or evaluated, never a crash, never a wait.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkFormula } from '../../../engine/expression/formula.ts'
import { functionNames } from '../../../engine/expression/functions/index.ts'
import { schemaOf } from '../rows.ts'
import { evaluated } from './evaluating.ts'

const fields = 'a b n:integer p:decimal ok:boolean d:date at:datetime'
const schema = schemaOf(fields)
const rows = [
  ['x', '', '2', '1.50', 'true', '2026-02-28', '2026-02-28T00:00:00Z'],
  [null, null, null, null, null, null, null],
  [
    '😀,髙',
    '9'.repeat(50),
    '-9223372036854775808',
    '0.00',
    'false',
    '0000-01-01',
    '9999-12-31T23:59:59',
  ],
  ['a', 'b', 'no number', '1e5', 'maybe', '2026-02-30', 'now'],
]

const leaf = fc.constantFrom(
  'a',
  'b',
  'n',
  'p',
  'ok',
  'd',
  'at',
  'null',
  'true',
  "'x'",
  "'yyyy-MM-dd'",
  "'1.234,56'",
  "'(.)'",
  '0',
  '3',
  '-1',
  '1000000',
  '0.5',
)
const sign = fc.constantFrom('+', '-', '*', '/', '%', '&', '=', '!=', '<', '>=', 'and', 'or')
const formula = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'medium', maxDepth: 4 },
    leaf,
    fc.tuple(tie('part'), sign, tie('part')).map(([left, by, right]) => `(${left} ${by} ${right})`),
    fc.tuple(tie('part'), tie('part')).map(([part, option]) => `(${part} not in (${option}, 1))`),
    fc
      .tuple(fc.constantFrom(...functionNames()), fc.array(tie('part'), { maxLength: 3 }))
      .map(([name, parts]) => `${name}(${parts.join(', ')})`),
  ),
})).part

it('checks and evaluates whatever it is given', async () => {
  let sound = 0
  const started = performance.now()
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      const { type } = checkFormula(text, schema, 'inferred')
      if (type === undefined) return
      sound++
      const values = await evaluated(text, { fields, rows }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'format.regex' })
        return null
      })
      if (values !== null) expect(values).toHaveLength(rows.length)
    }),
    { numRuns: 1500 },
  )
  expect(sound).toBeGreaterThan(250)
  expect(performance.now() - started).toBeLessThan(60_000)
}, 90_000)
