// Unpivot against doing it by hand.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpivot } from '../../../engine/nodes/unpivot/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

async function run(config: object, fields: string, rows: Row[], batchRows = 1000) {
  const inputs = { in: { schema: schemaOf(fields), rows } }
  const whole = { name: 'k', value: 'v', nulls: 'keep', ...config }
  const result: OperatorResult = await runOperator({
    type: unpivot,
    config: whole,
    inputs,
    batchRows,
  })
  const [left, right] = balanceOf(unpivot, result.counters)
  expect(left).toBe(right)
  return result
}

describe('unpivot', () => {
  it('makes a row of each field, in the order of the settings', async () => {
    const rows: Row[] = [
      ['1', 'a', null, 'z'],
      ['2', '', 'b', 'z'],
    ]
    const result = await run({ fields: ['y', 'x'] }, 'id x y z', rows)
    expect(result.output.map(({ name }) => name)).toEqual(['id', 'z', 'k', 'v'])
    expect(result.rows).toEqual([
      ['1', 'z', 'y', null],
      ['1', 'z', 'x', 'a'],
      ['2', 'z', 'y', 'b'],
      ['2', 'z', 'x', ''],
    ])
    const skipped = await run({ fields: ['y', 'x'], nulls: 'skip' }, 'id x y z', rows)
    expect(skipped.rows).toHaveLength(3)
    expect(skipped.counters).toEqual({ in: 2, added: 2, out: 3, skipped: 1 })
  })

  it('is the same in every batch size', async () => {
    const cell = fc.option(fc.constantFrom('', 'a', '髙'), { nil: null })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 10 }),
        fc.constantFrom('keep', 'skip'),
        fc.integer({ min: 1, max: 11 }),
        async (rows, nulls, size) => {
          const expected = rows.flatMap(([a, b, c]) =>
            [
              [c, 'a', a],
              [c, 'b', b],
            ].filter(([, , value]) => nulls === 'keep' || value !== null),
          )
          const result = await run({ fields: ['a', 'b'], nulls }, 'a b c', rows, size)
          expect(result.rows).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('takes 500 fields, a cell of 1 MB, and no row at all', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `f${i}`)
    const { rows } = await run({ fields: names }, names.join(' '), [names, names])
    expect(rows).toEqual([...names, ...names].map((name) => [name, name]))
    const big = 'é'.repeat(500_000)
    const long = await run({ fields: ['a', 'b'] }, 'a b', [[big, big]])
    expect(long.rows.map(([, value]) => value === big)).toEqual([true, true])
    expect((await run({ fields: ['a'] }, 'a', [])).rows).toEqual([])
  })
})
