// Facts about a column: equal to what a naive count over the same values says, however the rows arrive.
import { describe, expect, it } from 'vitest'
import { ColumnStatistics, topCount } from '../../../engine/preview/column-facts.ts'
import type { ColumnFacts } from '../../../engine/preview/column-facts.ts'
import { binCount } from '../../../engine/preview/distribution.ts'
import type { FieldType } from '../../../engine/value/schema.ts'
import { Random } from '../../oracle/random.ts'
import { batchOf } from '../rows.ts'

type Value = string | null

function factsOf(type: FieldType, values: readonly Value[], partRows = values.length || 1) {
  const { columns } = batchOf(
    [{ name: 'v', type }],
    values.map((value) => [value]),
  )
  const statistics = new ColumnStatistics(type)
  for (let from = 0; from < values.length; from += partRows) {
    statistics.add(columns[0]!, from, Math.min(values.length, from + partRows))
  }
  return statistics.facts()
}

/** By value for numbers: `1.50`, `+1.5` and `01.5` are one. */
function naiveKey(type: FieldType, value: string): string {
  return type === 'decimal' || type === 'integer' ? String(Number(value)) : value
}

function naiveFacts(type: FieldType, values: readonly Value[]) {
  const present = values.filter((value) => value !== null)
  const counts = new Map<string, number>()
  for (const value of present) {
    const key = naiveKey(type, value)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const top = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, topCount)
  return {
    rows: values.length,
    nulls: values.length - present.length,
    empty: present.filter((value) => value === '').length,
    distinct: counts.size,
    top: top.map(([value, rows]) => ({ value, rows })),
  }
}

function naiveBins(values: readonly number[]): number[] {
  const least = Math.min(...values)
  const width = (Math.max(...values) - least) / binCount
  const bins = Array.from({ length: binCount }, () => 0)
  for (const value of values) {
    bins[Math.min(binCount - 1, Math.floor((value - least) / width))]! += 1
  }
  return bins
}

function randomValue(random: Random, type: FieldType): Value {
  if (random.chance(0.1)) return null
  if (type === 'string') return random.pick(['', 'a', 'ア', ' a', 'A', 'b', 'long '.repeat(20)])
  const whole = random.int(-40, 40)
  return type === 'integer' ? String(whole) : `${whole}.${random.pick(['0', '5', '50', '250'])}`
}

describe('facts about a column', () => {
  it.each(['string', 'integer', 'decimal'] as const)('of %s are those of a naive count', (type) => {
    for (let seed = 0; seed < 60; seed++) {
      const random = new Random(seed)
      const values = Array.from({ length: random.int(0, 300) }, () => randomValue(random, type))
      const facts = factsOf(type, values, random.int(1, 70))
      expect(facts).toMatchObject(naiveFacts(type, values))
      expect(facts.distinctIsExact).toBe(true)
      const numbers = values.filter((value) => value !== null).map(Number)
      if (type === 'string' || new Set(numbers).size < 2) continue
      expect(facts.range?.bins).toEqual(naiveBins(numbers))
      expect(Number(facts.range?.least)).toBe(Math.min(...numbers))
      expect(Number(facts.range?.most)).toBe(Math.max(...numbers))
    }
  })

  it('tells long numbers apart exactly, and leaves them as they are written', () => {
    const facts = factsOf('integer', ['9007199254740993', '9007199254740992', '09007199254740994'])
    expect(facts.distinct).toBe(3)
    expect(facts.range).toMatchObject({ least: '9007199254740992', most: '09007199254740994' })
  })

  it('orders moments by the time they say', () => {
    const times = ['2026-03-01T10:00:00+09:00', '2026-03-01T02:00:00Z', null]
    expect(factsOf('datetime', times).range).toMatchObject({ least: times[0], most: times[1] })
    expect(factsOf('date', ['2026-03-01', '2026-03-01']).range?.bins).toEqual([2])
  })

  it('says so when there are more values than it tells apart', () => {
    const values = Array.from({ length: 2_000 }, (_, index) => `v${index % 500}`)
    const { columns } = batchOf(
      [{ name: 'v', type: 'string' }],
      values.map((value) => [value]),
    )
    const statistics = new ColumnStatistics('string', 400)
    statistics.add(columns[0]!, 0, values.length)
    const facts: ColumnFacts = statistics.facts()
    expect(facts).toMatchObject({ rows: 2_000, distinct: 400, distinctIsExact: false })
    expect(facts.top[0]).toEqual({ value: 'v0', rows: 4 })
  })
})
