// Split against what the language's own split says, and every stated rule once.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { split } from '../../../engine/nodes/split/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

const initial = split.initial({ inputs: {}, catalog: { connections: [], objects: [] } })
const columns = (...names: string[]) => names.map((name, i) => ({ name, width: i + 1 }))

async function run(config: object, rows: Row[], batchRows = 1000): Promise<OperatorResult> {
  const inputs = { in: { schema: schemaOf('id t'), rows } }
  const whole = { ...initial, field: 't', ...config }
  const result = await runOperator({ type: split, config: whole, inputs, batchRows })
  const [left, right] = balanceOf(split, result.counters)
  expect(left).toBe(right)
  return result
}

const rows: Row[] = [
  ['1', 'a-b-c-d'],
  ['2', 'a'],
  ['3', null],
  ['4', ''],
  ['5', '-'],
  ['6', ' 髙 -　x '],
]

describe('split into fields', () => {
  const config = { separator: '-', columns: columns('a', 'b', 'c'), keep: false }

  it('fills fields in order; what is missing is null, what remains stays in the last', async () => {
    expect((await run(config, rows)).rows).toEqual([
      ['1', 'a', 'b', 'c-d'],
      ['2', 'a', null, null],
      ['3', null, null, null],
      ['4', '', null, null],
      ['5', '', '', null],
      ['6', ' 髙 ', '　x ', null],
    ])
  })

  it('drops the rest, or rejects the row', async () => {
    const dropped = await run({ ...config, rest: 'drop' }, rows)
    expect(dropped.rows[0]).toEqual(['1', 'a', 'b', 'c'])
    const refused = await run({ ...config, rest: 'reject' }, rows, 2)
    expect(refused.rejected).toEqual([
      {
        row: 0,
        code: 'split.too-many',
        field: 't',
        value: 'a-b-c-d',
        values: { expected: 3 },
        record: ['1', 'a-b-c-d'],
      },
    ])
    expect(refused.counters).toEqual({ in: 6, out: 5, rejected: 1, added: 0 })
  })

  it('cuts by widths, in characters, and trims', async () => {
    const widths = { by: 'widths', columns: columns('a', 'b', 'c'), trim: true }
    const texts: Row[] = [
      ['1', 'ab 髙😀é'],
      ['2', 'a'],
      ['3', ''],
      ['4', null],
      ['5', 'x\u00a0\u3000\u202f'],
    ]
    expect((await run(widths, texts)).rows.map((row) => row.slice(1))).toEqual([
      ['ab 髙😀é', 'a', 'b', '髙😀é'],
      ['a', 'a', null, null],
      ['', '', null, null],
      [null, null, null, null],
      ['x\u00a0\u3000\u202f', 'x', '', ''],
    ])
    const strict = await run({ ...widths, rest: 'reject' }, [['1', 'abbcccX']])
    expect(strict.rejected).toHaveLength(1)
  })

  it('makes 500 fields, and reads a cell of 1 MB', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `c${i}`)
    const wide = await run({ ...config, columns: columns(...names) }, [['1', names.join('-')]])
    expect(wide.rows).toEqual([['1', ...names]])
    const big = 'x'.repeat(1_000_000)
    const { rows: read } = await run(config, [['1', `${big}-${big}`]])
    expect(read[0]!.slice(1, 3)).toEqual([big, big])
  })
})

describe('split into rows', () => {
  const config = { into: 'rows', separator: ',', keep: false }

  it('repeats the other fields, one row for null and for empty text', async () => {
    const texts: Row[] = [
      ['1', 'a,,b'],
      ['2', null],
      ['3', ''],
    ]
    const result = await run(config, texts)
    expect(result.output.map(({ name }) => name)).toEqual(['id', 't'])
    expect(result.rows).toEqual([
      ['1', 'a'],
      ['1', ''],
      ['1', 'b'],
      ['2', null],
      ['3', ''],
    ])
    expect(result.counters).toEqual({ in: 3, out: 5, rejected: 0, added: 2 })
    const kept = await run({ ...config, keep: true, limit: 2 }, [['1', 'a,b,c']])
    expect(kept.rows).toEqual([
      ['1', 'a,b,c', 'a'],
      ['1', 'a,b,c', 'b,c'],
    ])
  })

  it('splits as String.split does, whatever the batch', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ',', ', ', '😀'), maxLength: 12 })
    const separator = fc.constantFrom(',', ', ', 'a', '😀', 'é,')
    const table = fc.array(fc.option(text, { nil: null }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(
        table,
        separator,
        fc.integer({ min: 1, max: 9 }),
        async (texts, by, size) => {
          const given = texts.map((value, i): Row => [String(i), value])
          const expected = given.flatMap(([id, value]) =>
            value === null ? [[id, null]] : value!.split(by).map((part) => [id, part]),
          )
          expect((await run({ ...config, separator: by }, given, size)).rows).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('cuts by width, and lets many parts go on in pieces', async () => {
    const byWidth = { ...config, by: 'widths', width: 3 }
    expect((await run(byWidth, [['1', 'abcdéf髙']])).rows.map(([, part]) => part)).toEqual([
      'abc',
      'déf',
      '髙',
    ])
    const many = await run(config, [['1', 'x,'.repeat(20_000)]])
    expect(many.counters['out']).toBe(20_001)
  })
})

it('gives nothing for nothing', async () => {
  expect(await run({ columns: columns('a') }, [])).toMatchObject({ rows: [], rejected: [] })
})
