// Flatten against walking what JSON.parse gives; faults with their places; missing is not null.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../../engine/nodes/flatten/index.ts'
import { parsePath } from '../../../engine/formats/json/path.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

const named = (...paths: string[]) => paths.map((path, i) => ({ path, name: `c${i}` }))

async function run(config: object, texts: (string | null)[], batchRows = 1000) {
  const rows = texts.map((text, i): Row => [String(i), text])
  const inputs = { in: { schema: schemaOf('id j:json'), rows } }
  const initial = { rows: '', missing: 'null', empty: 'keep', keep: false }
  const whole = { field: 'j', ...initial, ...config }
  const result: OperatorResult = await runOperator({
    type: flatten,
    config: whole,
    inputs,
    batchRows,
  })
  const [left, right] = balanceOf(flatten, result.counters)
  expect(left).toBe(right)
  return result
}

describe('values into fields', () => {
  it('keeps numbers as they are written, and objects and lists as JSON', async () => {
    const columns = named('a.b', 'n', 'l[1]', 'a', '"x.y"', 't')
    const text =
      '{"a":{"b":"q\\n\\u00e9"},"n":1.50,"l":[1,[2, 3]],"x.y":9007199254740993,"t":true,"other":1}'
    const { rows } = await run({ columns }, [text])
    expect(rows).toEqual([
      ['0', 'q\né', '1.50', '[2, 3]', '{"b":"q\\n\\u00e9"}', '9007199254740993', 'true'],
    ])
  })

  it('tells missing from null', async () => {
    const texts = ['{"a":null}', '{}', null, '[]', '{"a":{"b":1}}']
    const columns = named('a', 'a.b')
    expect((await run({ columns }, texts)).rows).toEqual([
      ['0', null, null],
      ['1', null, null],
      ['2', null, null],
      ['3', null, null],
      ['4', '{"b":1}', '1'],
    ])
    const strict = await run({ columns: named('a'), missing: 'reject' }, texts)
    expect(strict.rows.map(([id]) => id)).toEqual(['0', '2', '4'])
    expect(strict.rejected.map(({ row, code, values }) => [row, code, values])).toEqual([
      [1, 'flatten.missing', { path: 'a' }],
      [3, 'flatten.missing', { path: 'a' }],
    ])
  })

  it('rejects what is no JSON, with the place', async () => {
    const texts = [
      '{"a":1',
      "{'a':1}",
      '{"é":01}',
      '',
      '{"a":1,"a":2}',
      '{"a":{"b":1,"b":1}}',
      '1 2',
    ]
    const { rejected } = await run({ columns: named('a.b') }, texts, 2)
    expect(rejected.map(({ code, values, value }) => [code, values, value])).toEqual([
      ['json.unclosed', { position: 7 }, texts[0]],
      ['json.unexpected', { position: 2 }, texts[1]],
      ['json.bad-number', { position: 7 }, texts[2]],
      ['json.unclosed', { position: 1 }, ''],
      ['json.duplicate-name', { name: 'a' }, texts[4]],
      ['json.duplicate-name', { name: 'b' }, texts[5]],
      ['json.unexpected', { position: 3 }, texts[6]],
    ])
  })

  it('refuses nesting without end, and `__proto__` is a name like any other', async () => {
    const deep = '['.repeat(100_000)
    expect((await run({ columns: named('a') }, [deep])).rejected).toMatchObject([
      { code: 'json.too-deep', values: { position: 201 } },
    ])
    const { rows } = await run({ columns: named('__proto__.x') }, ['{"__proto__":{"x":1}}'])
    expect(rows).toEqual([['0', '1']])
  })
})

describe('a list into rows', () => {
  const config = { rows: 'items', columns: named('sku', '$.order', '') }

  it('makes a row of each element; `$` reaches the whole text', async () => {
    const text = '{"order":7,"items":[ {"sku":"a"} ,{"x":1}, 5 ]}'
    const { rows, counters } = await run(config, [text, '{"order":8,"items":[{"sku":null}]}'])
    expect(rows).toEqual([
      ['0', 'a', '7', '{"sku":"a"}'],
      ['0', null, '7', '{"x":1}'],
      ['0', null, '7', '5'],
      ['1', null, '8', '{"sku":null}'],
    ])
    expect(counters).toEqual({ in: 2, added: 2, out: 4, dropped: 0, rejected: 0 })
  })

  it('gives one row or none for an empty, null or missing list', async () => {
    const texts = ['{"order":1,"items":[ ]}', '{"order":2,"items":null}', '{"order":3}', null]
    expect((await run(config, texts)).rows).toEqual([
      ['0', null, '1', null],
      ['1', null, '2', null],
      ['2', null, '3', null],
      ['3', null, null, null],
    ])
    const dropped = await run({ ...config, empty: 'drop' }, texts)
    expect(dropped.rows).toEqual([['3', null, null, null]])
    expect(dropped.counters).toMatchObject({ dropped: 3, added: 0 })
  })

  it('rejects the whole row for one bad element, and what is no list', async () => {
    const texts = ['{"items":[{"sku":1},{"sku":1,"sku":2}]}', '{"items":{"sku":1}}']
    const { rows, rejected } = await run(config, texts)
    expect(rows).toEqual([])
    expect(rejected.map(({ code }) => code)).toEqual(['json.duplicate-name', 'flatten.no-list'])
    const strict = await run({ ...config, missing: 'reject' }, ['{"order":1,"items":[{}]}'])
    expect(strict.rejected).toMatchObject([{ code: 'flatten.missing', values: { path: 'sku' } }])
  })

  it('takes a list at the top, lists of many elements, 500 fields and 1 MB', async () => {
    const top = await run({ rows: '$', columns: named('a') }, ['[{"a":1},{"a":2}]'])
    expect(top.rows.map(([, a]) => a)).toEqual(['1', '2'])
    const many = `{"items":[${'{"sku":"s"},'.repeat(9999)}{}]}`
    expect((await run(config, [many])).counters['out']).toBe(10_000)
    const names = Array.from({ length: 500 }, (_, i) => `f${i}`)
    const wide = JSON.stringify(Object.fromEntries(names.map((name) => [name, name])))
    expect((await run({ columns: named(...names) }, [wide])).rows).toEqual([['0', ...names]])
    const big = 'é'.repeat(500_000)
    const long = await run({ columns: named('a') }, [JSON.stringify({ a: big })])
    expect(long.rows[0]![1] === big).toBe(true)
  })
})

/** The text at a path of a parsed value; null when there is nothing, or null. */
function walk(root: unknown, path: string): string | null {
  let at: unknown = root
  for (const step of parsePath(path)!) {
    const fits = typeof step === 'number' ? Array.isArray(at) : !Array.isArray(at)
    at = fits ? (at as Record<string | number, unknown> | null)?.[step] : undefined
  }
  if (at === undefined || at === null) return null
  return typeof at === 'string' ? at : JSON.stringify(at)
}

it('finds what walking the parsed value finds, in every batch size', async () => {
  const leaf = fc.oneof(fc.constantFrom(null, true, 1, 'é\n', ''), fc.string({ maxLength: 3 }))
  const inner = fc.record({ x: leaf, y: fc.array(leaf, { maxLength: 3 }) }, { requiredKeys: [] })
  const value = fc.record({ x: fc.oneof(leaf, inner), y: fc.array(inner, { maxLength: 3 }) })
  const paths = ['x', 'x.x', 'x.y[1]', 'y[0].x', 'y[2].y[0]']
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { maxLength: 6 }),
      fc.integer({ min: 1, max: 7 }),
      async (values, size) => {
        const texts = values.map((one) => JSON.stringify(one))
        const expected = values.map((one, i) => [
          String(i),
          ...paths.map((path) => walk(one, path)),
        ])
        const result = await run({ columns: named(...paths) }, texts, size)
        expect(result.rows).toEqual(expected)
      },
    ),
    { numRuns: 150 },
  )
})
