// Pivot against grouping by hand: first, count and exact sum; unknown keys, nulls, duplicates.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pivot } from '../../../engine/nodes/pivot/index.ts'
import { memoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

const fields = 'g k v:decimal'
const columns = [
  { key: 'a', name: 'A' },
  { key: 'b', name: 'B' },
]

async function run(config: object, rows: Row[], batchRows = 1000, times = 1, schema = fields) {
  const inputs = { in: { schema: schemaOf(schema), rows } }
  const whole = { groupBy: ['g'], key: 'k', value: 'v', aggregate: 'first', columns, ...config }
  const result: OperatorResult = await runOperator({
    type: pivot,
    config: whole,
    inputs,
    batchRows,
    times,
  })
  const [left, right] = balanceOf(pivot, result.counters)
  expect(left).toBe(right)
  return result
}

const rows: Row[] = [
  ['y', 'a', '1.50'],
  ['x', 'b', null],
  ['y', 'a', '0.1'],
  ['y', 'c', '9'],
  [null, 'a', '0.2'],
  ['x', 'b', '3'],
  [null, null, '1'],
  ['z', 'b', null],
]

describe('pivot', () => {
  it('takes the first value that is not null; groups stand as they came', async () => {
    const result = await run({}, rows)
    expect(result.output).toEqual(schemaOf('g A:decimal B:decimal'))
    expect(result.rows).toEqual([
      ['y', '1.50', null],
      ['x', null, '3'],
      [null, '0.2', null],
      ['z', null, null],
    ])
    const counts = { in: 8, used: 5, ignored: 1, unknown: 2, rejected: 0, out: 4 }
    expect(result.counters).toEqual(counts)
  })

  it('counts, and sums exactly', async () => {
    expect((await run({ aggregate: 'count' }, rows)).rows).toEqual([
      ['y', '2', '0'],
      ['x', '0', '1'],
      [null, '1', '0'],
      ['z', '0', '0'],
    ])
    expect((await run({ aggregate: 'sum' }, rows)).rows[0]).toEqual(['y', '1.60', null])
    const large: Row[] = [
      ['x', 'a', '9007199254740993'],
      ['x', 'a', '0.1'],
      ['x', 'a', '0.2'],
    ]
    expect((await run({ aggregate: 'sum' }, large)).rows).toEqual([
      ['x', '9007199254740993.3', null],
    ])
  })

  it('rejects what is no number before it makes a group of it', async () => {
    const given: Row[] = [
      ['x', 'a', '1,5'],
      ['y', 'a', '1'],
    ]
    const { rows: out, rejected } = await run({ aggregate: 'sum' }, given)
    expect(out).toEqual([['y', '1', null]])
    expect(rejected).toMatchObject([{ row: 0, code: 'cast.decimal', field: 'v', value: '1,5' }])
  })

  it('finds numeric keys by value, and groups by value', async () => {
    const config = { key: 'k', columns: [{ key: '1.5', name: 'A' }] }
    const given: Row[] = [
      ['1.0', '1.50', 'x'],
      ['1', '2', 'y'],
    ]
    const result = await run(config, given, 1000, 1, 'g:decimal k:decimal v')
    expect(result.rows).toEqual([['1.0', 'x']])
    expect(result.counters).toMatchObject({ used: 1, unknown: 1 })
  })

  it('makes one row of everything without a group, none of nothing', async () => {
    expect((await run({ groupBy: [] }, rows)).rows).toEqual([['1.50', '3']])
    expect((await run({ groupBy: [] }, [])).rows).toEqual([])
  })

  it('starts anew when its rows come again', async () => {
    const once = await run({}, rows)
    const twice = await run({}, rows, 3, 2)
    expect(twice.rows).toEqual([...once.rows, ...once.rows])
  })

  it('is the same in every batch size as grouping by hand', async () => {
    const group = fc.constantFrom(null, '', 'x', 'y')
    const key = fc.constantFrom(null, 'a', 'b', 'c')
    const value = fc.constantFrom(null, '1', '2.50', '-0.5')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(group, key, value), { maxLength: 20 }),
        fc.integer({ min: 1, max: 21 }),
        async (given, size) => {
          const groups = [...new Set(given.map(([g]) => g))]
          const expected = groups.map((g) => [
            g,
            ...['a', 'b'].map(
              (k) => given.find(([h, l, v]) => h === g && l === k && v !== null)?.[2] ?? null,
            ),
          ])
          expect((await run({}, given, size)).rows).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('takes 500 columns, many groups and a cell of 1 MB', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ key: `k${i}`, name: `n${i}` }))
    const given = many.map(({ key }): Row => ['x', key, key])
    const wide = await run({ columns: many }, given, 100, 1, 'g k v')
    expect(wide.rows).toEqual([['x', ...many.map(({ key }) => key)]])
    const groups = Array.from({ length: 5000 }, (_, i): Row => [String(i), 'a', '1'])
    expect((await run({ aggregate: 'sum' }, groups)).rows).toHaveLength(5000)
    const big = 'x'.repeat(1_000_000)
    const long = await run({}, [['x', 'a', big]], 10, 1, 'g k v')
    expect(long.rows[0]![1] === big).toBe(true)
  })

  it.each(['first', 'count', 'sum'])(
    'tells the same when groups are put aside: %s',
    async (aggregate) => {
      const many = Array.from({ length: 3000 }, (_, i): Row => {
        const value = i % 17 === 0 ? 'no number' : `${(i * 31) % 97}.${i % 10}`
        return [`g${(i * 7919) % 700}`, ['a', 'b', 'c', null][i % 4]!, i % 5 === 0 ? null : value]
      })
      const given = {
        type: pivot,
        config: { groupBy: ['g'], key: 'k', value: 'v', aggregate, columns },
        inputs: { in: { schema: schemaOf(fields), rows: many } },
      }
      const held = await runOperator(given)
      const host = memoryHost({ chunkBytes: 777 })
      const spilled = await runOperator({ ...given, host, holdBytes: 60_000, batchRows: 200 })
      expect(host.spillCount).toBeGreaterThan(10)
      expect(spilled.rows).toEqual(held.rows)
      expect(spilled.counters).toEqual(held.counters)
      expect(spilled.rejected.length).toBe(held.rejected.length)
      expect([...host.spilled.keys()]).toEqual([])
    },
  )
})
