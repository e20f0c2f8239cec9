// The bars of a head and the chips behind them: each row of the column belongs to exactly one bar.
import { describe, expect, it } from 'vitest'
import { binCount, Distribution } from '../../../../engine/preview/distribution.ts'
import { newSlice } from '../../../../engine/batch/vector.ts'
import type { FieldType } from '../../../../engine/value/schema.ts'
import { barsOf } from '../../../../web/preview/grid/columns/bins.ts'
import { columnsOf } from '../../../../web/preview/grid/columns/columns.ts'
import { rowSight, rowsSeen } from '../../../../web/preview/grid/sight.ts'

function rangeOf(type: FieldType, values: readonly string[]) {
  const distribution = Distribution.of(type)!
  const slice = newSlice()
  for (const value of values) {
    slice.bytes = new TextEncoder().encode(value)
    slice.start = 0
    slice.end = slice.bytes.length
    distribution.add(slice)
  }
  return distribution.range()!
}

describe('bars', () => {
  it.each([
    ['integer', Array.from({ length: 500 }, (_, i) => String((i * i) % 977))],
    ['decimal', Array.from({ length: 300 }, (_, i) => String(((i * 31) % 113) / 8))],
  ] as const)('of %s are met by their own chips', (type, values) => {
    const bars = barsOf('n', type, rangeOf(type, values))
    expect(bars).toHaveLength(binCount)
    for (const { rows, chip } of bars) {
      const [from, to] = chip.criteria.map(({ operand }) =>
        operand.kind === 'value' ? Number(operand.value) : Number.NaN,
      )
      const isLast = chip.criteria[1]!.operator === 'less-or-equal'
      const met = values.filter((value) => {
        const number = Number(value)
        return number >= from! && (isLast ? number <= to! : number < to!)
      })
      expect(met.length).toBe(rows)
    }
  })

  it.each([
    ['date', 'decimal', ['14', '24']],
    ['datetime', 'integer', ['14', '24']],
    ['integer', 'date', ['2026-01-01', '2026-03-02']],
  ] as const)('of %s are none while facts are still those of %s', (type, before, values) => {
    expect(barsOf('n', type, rangeOf(before, values))).toEqual([])
  })

  it('have edges that are days, and no exponents', () => {
    const days = barsOf('d', 'date', rangeOf('date', ['2026-01-01', '2026-03-02']))
    expect(days[1]!.from).toBe('2026-01-04')
    const small = barsOf('n', 'decimal', rangeOf('decimal', ['0', '0.000002']))
    expect(small[1]!.from).toBe('0.0000001')
  })
})

describe('columns', () => {
  it('stand pinned first, hidden not at all, as wide as somebody dragged them', () => {
    const schema = ['a', 'b', 'c', 'd'].map((name) => ({ name, type: 'string' as const }))
    const arranged = { widths: { c: 200 }, pinned: ['c'], hidden: ['a'] }
    const columns = columnsOf(schema, [100, 100, 100, 100], arranged)
    expect(columns.map(({ name, start, width }) => [name, start, width])).toEqual([
      ['c', 0, 200],
      ['b', 0, 100],
      ['d', 100, 100],
    ])
  })
})

describe('rows in sight', () => {
  it('reach the last one even where a browser can draw no such height', () => {
    const options = { rowCount: 2_000_000, rowHeight: 26, headHeight: 58 }
    const sight = { top: 0, left: 0, width: 900, height: 318 }
    const top = rowSight(sight, options)
    expect(top.first).toBe(0)
    expect(top.height).toBeLessThan(33_000_000)
    const bottom = { ...sight, top: top.height - sight.height }
    const end = rowSight(bottom, options)
    expect(end.end).toBe(2_000_000)
    expect(rowsSeen(bottom, end, 26, 58).last).toBe(2_000_000)
    expect(end.startOf(1_999_999)).toBeLessThanOrEqual(top.height)
  })
})
