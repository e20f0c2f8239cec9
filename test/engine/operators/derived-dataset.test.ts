// Derived mapping against a dataset: the lowest GSID of each key, in whatever order the rows come and however little may be held.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivedMapping } from '../../../engine/nodes/derived-mapping/index.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

const gsid = (n: number): string => `1P01${String(n).padStart(32, '0')}`

interface Wanted {
  rows: readonly Row[]
  /** GSID and key. */
  records: readonly Row[]
  config?: Record<string, unknown>
  batchRows?: number
  holdBytes?: number
}

async function derive({ rows, records, config, ...how }: Wanted): Promise<OperatorResult> {
  const host = memoryHost()
  const result = await runOperator({
    type: derivedMapping,
    config: {
      target: 'airport',
      lookIn: 'dataset',
      object: '',
      gsidField: 'id',
      matches: [{ field: 'code', objectField: 'iata', normalise: asIs }],
      none: 'null',
      defaultValue: '',
      several: 'lowest',
      ...config,
    },
    inputs: {
      in: { schema: schemaOf('code'), rows },
      records: { schema: schemaOf('id:gsid iata'), rows: records },
    },
    host,
    ...how,
  })
  expect([...host.spilled.keys()]).toEqual([])
  return result
}

const records: Row[] = [
  [gsid(7), 'OGG'],
  [gsid(3), 'LIH'],
  [gsid(4), 'OGG'],
  [null, 'LIH'],
  [gsid(9), null],
  [gsid(3), 'LIH'],
  [gsid(5), 'OGG'],
  [gsid(1), ''],
]
const rows: Row[] = [['OGG'], ['LIH'], [null], [''], ['HNL']]

describe('derived mapping against a dataset', () => {
  it('takes the lowest GSID; rows without one are no records, the same GSID twice is one', async () => {
    for (const [batchRows, holdBytes] of [
      [1, undefined],
      [3, 1],
      [1000, undefined],
      [1000, 1],
    ] as const) {
      const how = { batchRows, ...(holdBytes === undefined ? {} : { holdBytes }) }
      const result = await derive({ rows, records, ...how })
      expect(result.rows.map((row) => row[1])).toEqual([gsid(4), gsid(3), null, gsid(1), null])
      expect(result.counters).toEqual({ in: 5, found: 2, none: 2, several: 1, rejected: 0, out: 5 })
      expect(result.output).toEqual(schemaOf('code airport:gsid'))
    }
  })

  it('rejects what finds none or several, with its reason', async () => {
    const config = { none: 'reject', several: 'reject' }
    const result = await derive({ rows, records, config })
    expect(result.rows).toEqual([
      ['LIH', gsid(3)],
      ['', gsid(1)],
    ])
    expect(result.rejected.map(({ code, field, record }) => [code, field, record[0]])).toEqual([
      ['derived.several-in-dataset', 'airport', 'OGG'],
      ['derived.none-in-dataset', 'airport', null],
      ['derived.none-in-dataset', 'airport', 'HNL'],
    ])
    expect(balanceOf(derivedMapping, result.counters)).toEqual([5, 5])
  })

  it('gives the default where a dataset has no rows at all', async () => {
    const config = { none: 'default', defaultValue: gsid(8) }
    const result = await derive({ rows: [['a']], records: [], config })
    expect(result.rows).toEqual([['a', gsid(8)]])
  })

  it('keeps keys apart that differ by a zero byte at their end', async () => {
    const alike: Row[] = [
      [gsid(2), 'a'],
      [gsid(2), 'a\0'],
      [gsid(2), 'a'],
    ]
    for (const holdBytes of [undefined, 1]) {
      const how = holdBytes === undefined ? {} : { holdBytes }
      const { counters } = await derive({ rows: [['a'], ['a\0']], records: alike, ...how })
      expect(counters).toMatchObject({ found: 2, several: 0 })
    }
  })

  it('answers as a look through all rows does, whatever may be held', async () => {
    const code = fc.constantFrom(null, '', 'a', 'b', 'cc')
    const record = fc.tuple(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), code)
    const wanted = fc.record({
      rows: fc.array(fc.tuple(code), { maxLength: 20 }),
      records: fc.array(record, { maxLength: 60 }),
      holdBytes: fc.constantFrom(undefined, 1, 400, 9000),
      batchRows: fc.constantFrom(1, 7, 1000),
    })
    await fc.assert(
      fc.asyncProperty(wanted, async ({ rows: asked, records: made, holdBytes, batchRows }) => {
        const held = made.map(([id, key]): Row => [id === null ? null : gsid(id), key])
        const how = { batchRows, ...(holdBytes === undefined ? {} : { holdBytes }) }
        const result = await derive({ rows: asked, records: held, ...how })
        const expected = asked.map(([key]) => {
          const fits = held.filter(([id, other]) => id !== null && key !== null && other === key)
          return fits.map(([id]) => id!).toSorted()[0] ?? null
        })
        expect(result.rows.map((row) => row[1])).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
