// Dedupe against comparing each row with each other, in memory and spilled.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dedupe } from '../../../engine/nodes/dedupe/index.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

interface Config {
  fields: string[] | null
  nulls: 'distinct' | 'equal'
  keep: 'first' | 'last' | 'lowest' | 'highest'
}

const columns = ['a', 'b', 'n', 'id']
const schema = schemaOf('a b n:decimal id')

/** Numbers by value. */
function cellKey(column: number, cell: string | null): string {
  if (cell === null) return 'null'
  return column === 2 ? `n${Number(cell) + 0}` : `t${cell}`
}

function beats(keep: Config['keep'], row: Row, held: Row): boolean {
  if (keep === 'first' || keep === 'last') return keep === 'last'
  const [value, other] = [row[2]!, held[2]!]
  if (value === null || other === null) return other === null && value !== null
  return keep === 'lowest' ? Number(value) < Number(other) : Number(value) > Number(other)
}

function naive(rows: readonly Row[], { fields, nulls, keep }: Config): Row[] {
  const best = new Map<string, number>()
  rows.forEach((row, index) => {
    const key = (fields ?? columns).map((name) => columns.indexOf(name))
    const alone = fields !== null && nulls === 'distinct' && key.some((i) => row[i] === null)
    const text = alone
      ? `row ${index}`
      : JSON.stringify(key.map((column) => cellKey(column, row[column]!)))
    const held = best.get(text)
    if (held === undefined || beats(keep, row, rows[held]!)) best.set(text, index)
  })
  const kept = new Set(best.values())
  return rows.filter((_, index) => kept.has(index))
}

const cell = fc.constantFrom(null, '', 'x', 'xy', 'y')
const number = fc.constantFrom(null, '1', '1.0', '-2', '10', '9', '0', '-0.0')
const rowsArb = fc.array(fc.tuple(cell, cell, number, fc.constantFrom('p', 'q')), {
  maxLength: 60,
})
const configArb = fc.record({
  fields: fc.option(fc.subarray(columns, { minLength: 1, maxLength: 3 })),
  nulls: fc.constantFrom('distinct' as const, 'equal' as const),
  keep: fc.constantFrom('first' as const, 'last' as const, 'lowest' as const, 'highest' as const),
})

async function deduped(config: Config, rows: readonly Row[], more: object = {}) {
  const inputs = { in: { schema, rows } }
  const full = { ...config, normalise: asIs, by: 'n' }
  return runOperator({ type: dedupe, config: full, inputs, ...more })
}

describe('dedupe', () => {
  it('means what comparing each row with each other means, in every batch size and budget', async () => {
    const cases = fc.record({
      rows: rowsArb,
      config: configArb,
      batchRows: fc.constantFrom(1, 5, 1000),
      holdBytes: fc.constantFrom(1, undefined),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ rows, config, ...more }) => {
        const result = await deduped(config, rows, more)
        expect(result.rows).toEqual(naive(rows, config))
        const [left, right] = balanceOf(dedupe, result.counters)
        expect([left, right]).toEqual([rows.length, rows.length])
      }),
      { numRuns: 60 },
    )
  })

  it.each(['first', 'last', 'lowest', 'highest'] as const)(
    'keeps the %s of many more keys than fit, in order, and twice',
    async (keep) => {
      const rows = Array.from({ length: 6000 }, (_, i): Row => {
        const key = String((i * 7919) % 2500)
        return [key === '7' ? null : key, null, String((i * 31) % 100), `r${i}`]
      })
      const config: Config = { fields: ['a'], nulls: 'distinct', keep }
      const host = memoryHost()
      const spilled = await deduped(config, rows, {
        host,
        holdBytes: 60_000,
        batchRows: 100,
        times: 2,
      })
      const once = naive(rows, config)
      expect(spilled.rows).toEqual([...once, ...once])
      expect(host.spillCount).toBeGreaterThan(10)
      expect([...host.spilled.keys()]).toEqual([])
    },
  )

  it('compares text in a normal form when told to, and hands on what came', async () => {
    const normalise = { trim: true, foldCase: true, foldWidth: true, stripZeros: true }
    const config = { fields: ['a'], nulls: 'distinct', keep: 'first', by: '', normalise }
    const rows: Row[] = [
      [' ０1ａ ', null, null, '1'],
      ['1A', null, null, '2'],
    ]
    const result = await runOperator({ type: dedupe, config, inputs: { in: { schema, rows } } })
    expect(result.rows).toEqual([[' ０1ａ ', null, null, '1']])
  })

  it('refuses to compare nothing', async () => {
    await expect(deduped({ fields: [], nulls: 'equal', keep: 'first' }, [])).rejects.toMatchObject({
      code: 'dedupe.no-field',
    })
  })
})
