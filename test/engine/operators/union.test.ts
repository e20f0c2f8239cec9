// Union against putting rows together by hand.
import { describe, expect, it } from 'vitest'
import { union } from '../../../engine/nodes/union/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const first = {
  schema: schemaOf('id name'),
  rows: [
    ['1', 'a'],
    ['2', null],
  ] as Row[],
}
const second = {
  schema: schemaOf('name id city'),
  rows: [
    ['b', '1', 'X'],
    ['', null, null],
  ] as Row[],
}

describe('union', () => {
  it.each([1, 1000])('appends by name, in batches of %i', async (batchRows) => {
    const config = { match: 'name' }
    const result = await runOperator({ type: union, config, inputs: { first, second }, batchRows })
    expect(result.rows).toEqual([
      ['1', 'a', null],
      ['2', null, null],
      ['1', 'b', 'X'],
      [null, '', null],
    ])
    expect(result.counters).toEqual({ first: 2, second: 2, out: 4 })
    const [left, right] = balanceOf(union, result.counters)
    expect(left).toBe(right)
  })

  it('appends by position, a shorter dataset filled with null', async () => {
    const config = { match: 'position' }
    const inputs = { first: second, second: first }
    expect((await runOperator({ type: union, config, inputs })).rows).toEqual([
      ['b', '1', 'X'],
      ['', null, null],
      ['1', 'a', null],
      ['2', null, null],
    ])
  })

  it('fills what one dataset lacks with a value of its type, or refuses', async () => {
    const inputs = {
      first: { schema: schemaOf('a n:integer'), rows: [['x', '1']] as Row[] },
      second: { schema: schemaOf('a'), rows: [['y']] as Row[] },
    }
    const run = (config: object) =>
      runOperator({ type: union, config: { match: 'name', ...config }, inputs })
    expect((await run({ missing: 'value', missingValue: '+07' })).rows).toEqual([
      ['x', '1'],
      ['y', '7'],
    ])
    await expect(run({ missing: 'value', missingValue: 'x' })).rejects.toMatchObject({
      code: 'cast.integer',
      place: { field: 'n' },
    })
    await expect(run({ missing: 'problem' })).rejects.toMatchObject({ code: 'union.field-lacking' })
  })

  it('refuses to guess between types', async () => {
    const inputs = {
      first: { schema: schemaOf('a'), rows: [] },
      second: { schema: schemaOf('a:date'), rows: [] },
    }
    await expect(
      runOperator({ type: union, config: { match: 'name' }, inputs }),
    ).rejects.toMatchObject({ code: 'union.types', place: { field: 'a' } })
  })
})
