// Sort against comparing values one by one, in memory and spilled, and the order of each type.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sort } from '../../../engine/nodes/sort/index.ts'
import type { Collation } from '../../../engine/value/collation.ts'
import { compareUtf8 } from '../../../engine/value/text-order.ts'
import { memoryHost } from '../memory-host.ts'
import { runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

interface Key {
  field: string
  direction: 'ascending' | 'descending'
  nulls: 'first' | 'last'
  collation: Collation
}

const byField = (field: string): Key => ({
  field,
  direction: 'ascending',
  nulls: 'last',
  collation: 'bytes',
})

type Compare = (a: string, b: string) => number

const compareAs: Record<string, Compare> = {
  a: compareUtf8,
  n: (a, b) => Number(a) - Number(b),
  d: (a, b) => Date.parse(a) - Date.parse(b),
}
const columns = ['a', 'n', 'd', 'id']

/** One comparison after the other, the row number last. */
function naive(rows: readonly Row[], keys: readonly Key[]): Row[] {
  return rows
    .map((row, index) => ({ row, index }))
    .toSorted((x, y) => {
      for (const { field, direction, nulls } of keys) {
        const column = columns.indexOf(field)
        const [a, b] = [x.row[column]!, y.row[column]!]
        if (a === null && b === null) continue
        if (a === null || b === null) return (a === null) === (nulls === 'first') ? -1 : 1
        const order = compareAs[field]!(a, b) * (direction === 'descending' ? -1 : 1)
        if (order !== 0) return order
      }
      return x.index - y.index
    })
    .map(({ row }) => row)
}

const someText = fc.constantFrom(
  null,
  '',
  'a',
  'ab',
  'a\u0000',
  'a\u0000b',
  'あ',
  '😀',
  '\uffff',
  'B',
)
const number = fc.oneof(
  fc.constantFrom(
    null,
    '0',
    '-0.0',
    '00',
    '1.50',
    '1.5',
    '-1.5',
    '-1.55',
    '10',
    '9',
    '0.05',
    '0.5',
  ),
  fc.integer({ min: -3000, max: 3000 }).map(String),
)
const datetime = fc.constantFrom(
  null,
  '2026-03-01T00:00+09:00',
  '2026-02-28T15:00:00Z',
  '2026-02-28T14:59:59.5Z',
  '2026-02-28T15:00:00.000Z',
  '2026-02-28T15:00:00.05Z',
  '1969-12-31T23:59:59-11:00',
)
const rowsArb = fc
  .array(fc.tuple(someText, number, datetime), { maxLength: 120 })
  .map((rows) => rows.map((row, index): Row => [...row, `r${index}`]))
const keysArb = fc.array(
  fc.record({
    field: fc.constantFrom('a', 'n', 'd'),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
    nulls: fc.constantFrom('first' as const, 'last' as const),
    collation: fc.constant('bytes' as const),
  }),
  { maxLength: 3 },
)
const schema = schemaOf('a n:decimal d:datetime id')

async function sorted(
  fields: string,
  rows: readonly Row[],
  keys: readonly Key[],
  more: { batchRows?: number; holdBytes?: number } = {},
): Promise<Row[]> {
  const inputs = { in: { schema: schemaOf(fields), rows } }
  return (await runOperator({ type: sort, config: { keys }, inputs, ...more })).rows
}

describe('sort', () => {
  it('orders as comparing value by value does, in every batch size and budget', async () => {
    const cases = fc.record({
      rows: rowsArb,
      keys: keysArb,
      batchRows: fc.constantFrom(1, 7, 1000),
      holdBytes: fc.constantFrom(1, 30_000, undefined),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ rows, keys, batchRows, holdBytes }) => {
        const result = await runOperator({
          type: sort,
          config: { keys },
          inputs: { in: { schema, rows } },
          batchRows,
          holdBytes,
        })
        expect(result.rows).toEqual(naive(rows, keys))
        expect(result.counters).toEqual(
          rows.length === 0 ? {} : { in: rows.length, out: rows.length },
        )
      }),
      { numRuns: 200 },
    )
  })

  it('merges more runs than it can open at once', async () => {
    const rows = Array.from({ length: 200 }, (_, i): Row => [String((i * 7919) % 50), `r${i}`])
    const host = memoryHost({ chunkBytes: 13 })
    const inputs = { in: { schema: schemaOf('a:integer id'), rows } }
    const config = { keys: [byField('a')] }
    const run = { type: sort, config, inputs, host, batchRows: 2 }
    const spilled = await runOperator({ ...run, holdBytes: 1 })
    expect(spilled.rows).toEqual((await runOperator(run)).rows)
    expect(host.spillCount).toBeGreaterThan(64)
    expect([...host.spilled.keys()]).toEqual([])
  })

  it('compares numbers exactly, however long', async () => {
    const long = '9'.repeat(300)
    const rows: Row[] = [
      ['9007199254740993'],
      ['9007199254740992'],
      ['-9007199254740993'],
      [long],
      ['0.1000000000000000055511151231257827'],
      ['0.1'],
      [`-${long}`],
    ]
    expect(await sorted('n:decimal', rows, [byField('n')])).toEqual([
      [`-${long}`],
      ['-9007199254740993'],
      ['0.1'],
      ['0.1000000000000000055511151231257827'],
      ['9007199254740992'],
      ['9007199254740993'],
      [long],
    ])
  })

  it('ignores case and width when told to, bytes deciding between equals', async () => {
    const rows: Row[] = [['b'], ['Ａ'], ['a'], ['B'], ['A'], ['ｱ'], ['ア'], ['ä'], ['Ä']]
    const folded: Key = { ...byField('t'), collation: 'folded' }
    expect((await sorted('t', rows, [folded])).flat().join('')).toBe('AaＡBbÄäアｱ')
    expect((await sorted('t', rows, [byField('t')])).flat().join('')).toBe('ABabÄäアＡｱ')
  })

  it('orders German as dictionaries do: ä as a, ß as ss, marks only between words that are alike', async () => {
    const german: Key = { ...byField('t'), collation: 'german' }
    for (const upwards of [
      'Apfel Äpfel apfelig Arzt Ärztin Azur',
      'Maß Masse Maße Mast',
      'Mulheim Muller MÜLLER Müller Mullerin',
      'Öl ole Olé Oslo Øst Ozean',
      'cafe café cafés cote côte',
      'Zebra Ж あ',
    ]) {
      const rows = upwards.split(' ').map((word) => [word])
      expect((await sorted('t', rows.toReversed(), [german])).flat().join(' ')).toBe(upwards)
    }
  })

  it('orders kana by sound, then by size, voice and script', async () => {
    const rows: Row[] = [
      ['かき'],
      ['ガイ'],
      ['カイ'],
      ['がい'],
      ['かい'],
      ['きゃ'],
      ['きや'],
      ['ｶﾞｲ'],
    ]
    const kana: Key = { ...byField('t'), collation: 'kana' }
    expect((await sorted('t', rows, [kana])).flat().join(' ')).toBe(
      'かい カイ がい ガイ ｶﾞｲ かき きゃ きや',
    )
  })

  it('orders ー as the vowel that it lengthens and iteration marks as what they repeat', async () => {
    const kana: Key = { ...byField('t'), collation: 'kana' }
    for (const upwards of [
      'カア カード カタ サービス ササ すいか スート ストア センス センター',
      'カー カァ カア がー がア',
      'かか かゝ かが かゞ がか',
      'いすす いすゝ いすず いすゞ',
      'ん ンア ンー ゝ 時々 時計',
    ]) {
      const rows = upwards.split(' ').map((word) => [word])
      expect((await sorted('t', rows.toReversed(), [kana])).flat().join(' ')).toBe(upwards)
    }
  })

  it('orders numbers in text by their value, however long and wide', async () => {
    const long = '9'.repeat(300)
    const rows: Row[] = [['a10'], ['a２'], ['a02'], ['A9'], [`a${long}`], ['a'], ['a2.5'], ['a0']]
    const natural: Key = { ...byField('t'), collation: 'natural' }
    const upwards = ['a', 'a0', 'a02', 'a２', 'a2.5', 'A9', 'a10', `a${long}`]
    expect((await sorted('t', rows, [natural])).flat()).toEqual(upwards)
    const falling = await sorted('t', rows, [{ ...natural, direction: 'descending' }])
    expect(falling.flat()).toEqual(upwards.toReversed())
  })

  it('gives the memory back and starts anew when it runs again', async () => {
    const rows: Row[] = [['b'], ['a']]
    const result = await runOperator({
      type: sort,
      config: { keys: [byField('t')] },
      inputs: { in: { schema: schemaOf('t'), rows } },
      times: 2,
    })
    expect(result.rows).toEqual([['a'], ['b'], ['a'], ['b']])
  })
})
