// Merge against a nested loop that says what SQL means, on random rows with nulls and duplicates.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../engine/nodes/merge/index.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const hows = ['left', 'inner', 'right', 'full', 'left-only', 'right-only'] as const

type How = (typeof hows)[number]

interface Expected {
  rows: Row[]
  counters: Record<string, number>
}

/** Keys are the first `keys` fields of both sides. */
function nestedLoop(how: How, left: readonly Row[], right: readonly Row[], keys: number): Expected {
  const pairs = how !== 'left-only' && how !== 'right-only'
  const keepsLeft = how === 'left' || how === 'full' || how === 'left-only'
  const nothing = pairs ? [null, null, null] : []
  const rows: Row[] = []
  const met = new Set<number>()
  let matched = 0
  let unmatched = 0
  let nullKey = 0
  let fanOut = 0
  let dropped = 0
  for (const row of left) {
    const key = row.slice(0, keys)
    const partners = right.flatMap((other, index) =>
      key.every((part, i) => part !== null && part === other[i]) ? [index] : [],
    )
    for (const index of partners) {
      met.add(index)
      if (pairs) rows.push([...row, ...right[index]!])
    }
    if (partners.length > 0) {
      matched++
      if (pairs) fanOut += partners.length - 1
      else dropped++
      continue
    }
    if (key.includes(null)) nullKey++
    else unmatched++
    if (keepsLeft) rows.push([...row, ...nothing])
    else dropped++
  }
  const only = right.filter((_, index) => !met.has(index))
  const addsRight = how === 'right' || how === 'full' || how === 'right-only'
  if (addsRight) for (const row of only) rows.push([...nothing, ...row])
  return {
    rows,
    counters: {
      left: left.length,
      right: right.length,
      matched,
      unmatched,
      nullKey,
      fanOut,
      rightOnly: only.length,
      leftDropped: dropped,
      rightAdded: addsRight ? only.length : 0,
      rightDropped: pairs ? 0 : met.size,
      out: rows.length,
    },
  }
}

function config(how: How, keys: number): Record<string, unknown> {
  const pairs = ['a', 'b'].slice(0, keys)
  return {
    how,
    keys: pairs.map((name) => ({ left: name, right: name, normalise: asIs })),
    rightFields: null,
    rightPrefix: 'r_',
  }
}

const cell = fc.constantFrom(null, '', '1', '2', '02', 'x', 'xy', 'y')
const rowsArb = fc.array(fc.tuple(cell, cell, cell), { maxLength: 25 })
const schema = schemaOf('a b v')

/** Numbers that look random, always the same. */
function mixed(i: number): number {
  return Math.imul(i, 2654435761) >>> 0
}

/** Rows of one key. */
function many(side: string): Row[] {
  return Array.from({ length: 3000 }, (_, i): Row => ['k', null, `${side}${i}`])
}

/** A third of all rows have one key. */
function oftenKey(i: number): string {
  return i % 3 === 0 ? 'often' : `k${i % 700}`
}

function keyedRows(count: number, seed: number, side: string): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const key = mixed(i + seed) % 40 === 0 ? null : `k${mixed(i * seed) % 1500}`
    return [key, null, `${side}${i}`]
  })
}

describe('merge', () => {
  it('means what a nested loop means, in every batch size and budget', async () => {
    const cases = fc.record({
      how: fc.constantFrom(...hows),
      keys: fc.constantFrom(1, 2),
      left: rowsArb,
      right: rowsArb,
      batchRows: fc.constantFrom(1, 3, 1000),
      holdBytes: fc.constantFrom(1, undefined),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ how, keys, left, right, ...more }) => {
        const result = await runOperator({
          type: merge,
          config: config(how, keys),
          inputs: { left: { schema, rows: left }, right: { schema, rows: right } },
          ...more,
        })
        const expected = nestedLoop(how, left, right, keys)
        expect(result.rows).toEqual(expected.rows)
        expect({ ...zeros, ...result.counters }).toEqual(expected.counters)
        const [a, b] = balanceOf(merge, result.counters)
        expect(a).toBe(b)
      }),
      { numRuns: 300 },
    )
  })

  it.each(hows)('joins a right side that does not fit part by part: %s', async (how) => {
    const [left, right] = [keyedRows(2000, 3, 'l'), keyedRows(3000, 5, 'r')]
    const run = {
      type: merge,
      config: config(how, 1),
      inputs: { left: { schema, rows: left }, right: { schema, rows: right } },
    }
    const host = memoryHost({ chunkBytes: 1000 })
    const held = await runOperator(run)
    const spilled = await runOperator({ ...run, host, holdBytes: 150_000, batchRows: 100 })
    expect(spilled.rows).toEqual(held.rows)
    expect({ ...zeros, ...spilled.counters }).toEqual({ ...zeros, ...held.counters })
    expect(host.spillCount).toBeGreaterThan(20)
    expect([...host.spilled.keys()]).toEqual([])
  })

  it.each(hows)('joins in turns when one key alone does not fit: %s', async (how) => {
    const left = Array.from({ length: 300 }, (_, i): Row => [
      i % 60 === 0 ? 'often' : `k${i}`,
      null,
      `l${i}`,
    ])
    const right = Array.from({ length: 3000 }, (_, i): Row => [oftenKey(i), null, `r${i}`])
    const run = {
      type: merge,
      config: config(how, 1),
      inputs: { left: { schema, rows: left }, right: { schema, rows: right } },
    }
    const held = await runOperator(run)
    const host = memoryHost({ chunkBytes: 333 })
    const spilled = await runOperator({ ...run, host, holdBytes: 20_000, batchRows: 70 })
    expect(spilled.rows).toEqual(held.rows)
    expect([...host.spilled.keys()]).toEqual([])
  })

  it.each(['left-only', 'right-only'] as const)(
    'leaves out all rows of a key that many have on both sides, without a fan-out: %s',
    async (how) => {
      const inputs = {
        left: { schema, rows: [...many('l'), [null, null, 'left alone'] satisfies Row] },
        right: { schema, rows: [...many('r'), ['x', null, 'right alone'] satisfies Row] },
      }
      for (const holdBytes of [undefined, 20_000]) {
        const result = await runOperator({
          type: merge,
          config: config(how, 1),
          inputs,
          ...(holdBytes === undefined ? {} : { holdBytes }),
        })
        expect(result.rows).toEqual([
          how === 'left-only' ? [null, null, 'left alone'] : ['x', null, 'right alone'],
        ])
        expect(result.counters).toMatchObject({ matched: 3000, rightDropped: 3000 })
        expect(result.counters['fanOut'] ?? 0).toBe(0)
      }
    },
  )

  it('emits a fan-out larger than one batch in order', async () => {
    const left = Array.from({ length: 90 }, (_, i): Row => ['k', null, `l${i}`])
    const right = Array.from({ length: 110 }, (_, i): Row => ['k', null, `r${i}`])
    const result = await runOperator({
      type: merge,
      config: config('inner', 1),
      inputs: { left: { schema, rows: left }, right: { schema, rows: right } },
    })
    expect(result.rows).toEqual(nestedLoop('inner', left, right, 1).rows)
    expect(result.counters['fanOut']).toBe(90 * 109)
  })
})

const zeros = {
  left: 0,
  right: 0,
  matched: 0,
  unmatched: 0,
  nullKey: 0,
  fanOut: 0,
  rightOnly: 0,
  leftDropped: 0,
  rightAdded: 0,
  rightDropped: 0,
  out: 0,
}
