// Sample against slices, and the random share against chance.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample } from '../../../engine/nodes/sample/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const schema = schemaOf('id')
const all = (count: number): Row[] => Array.from({ length: count }, (_, i) => [String(i)])
const plain = { how: 'first', rows: 0, skip: 0, step: 1, percent: 0, seed: 1 }

async function sampled(config: object, count: number, batchRows = 1000, times = 1) {
  const result = await runOperator({
    type: sample,
    config: { ...plain, ...config },
    inputs: { in: { schema, rows: all(count) } },
    batchRows,
    times,
  })
  const [left, right] = balanceOf(sample, result.counters)
  expect(left).toBe(right)
  return result.rows
}

describe('sample', () => {
  it('keeps the first rows or every n-th, in every batch size', async () => {
    const number = fc.nat({ max: 40 })
    const cases = fc.record({
      count: number,
      rows: number,
      skip: number,
      step: fc.integer({ min: 1, max: 9 }),
      batchRows: fc.integer({ min: 1, max: 50 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ count, rows, skip, step, batchRows }) => {
        expect(await sampled({ rows, skip }, count, batchRows)).toEqual(
          all(count).slice(skip, skip + rows),
        )
        expect(await sampled({ how: 'every', step }, count, batchRows)).toEqual(
          all(count).filter((_, index) => index % step === 0),
        )
      }),
    )
  })

  it('chooses the same share of rows by the same seed, in every batch size and pass', async () => {
    const share = { how: 'share', percent: 12.5, seed: 7 }
    const once = await sampled(share, 20_000)
    expect(once.length).toBeGreaterThan(2300)
    expect(once.length).toBeLessThan(2700)
    expect(await sampled(share, 20_000, 333)).toEqual(once)
    expect(await sampled(share, 20_000, 1000, 2)).toEqual([...once, ...once])
    const other = await sampled({ ...share, seed: 8 }, 20_000)
    const shared = new Set(once.flat())
    const both = other.filter(([id]) => shared.has(id!)).length
    expect(both).toBeGreaterThan(200)
    expect(both).toBeLessThan(430)
  })

  it('keeps all at 100 per cent and none at 0', async () => {
    expect(await sampled({ how: 'share', percent: 100 }, 5000)).toHaveLength(5000)
    expect(await sampled({ how: 'share', percent: 0 }, 5000)).toEqual([])
  })
})
