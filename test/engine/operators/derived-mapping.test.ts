// Derived mapping: GSIDs by key from an object's export; none, several, normalised and numeric keys.
import { describe, expect, it } from 'vitest'
import { derivedMapping } from '../../../engine/nodes/derived-mapping/index.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import type { MemoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

const gsid = (n: number): string => `1P01${String(n).padStart(32, '0')}`
const airports = [
  'GSID,iata,city,size',
  `${gsid(1)},HNL,Honolulu,1.0`,
  `${gsid(2)},"LIH",Lihue,2`,
  `${gsid(3)},OGG,Kahului,3`,
  `${gsid(4)},OGG,"Kahului, ""Maui""",4`,
  `${gsid(5)},,nowhere,5`,
  '',
].join('\n')

interface Wanted {
  rows: readonly Row[]
  config?: Record<string, unknown>
  fields?: string
  object?: string
  batchRows?: number
  holdBytes?: number | undefined
  host?: MemoryHost
}

function derive(wanted: Wanted): Promise<OperatorResult> {
  return runOperator({
    type: derivedMapping,
    config: {
      target: 'airport',
      object: 'Airport',
      matches: [{ field: 'code', objectField: 'iata', normalise: asIs }],
      none: 'null',
      defaultValue: '',
      several: 'lowest',
      ...wanted.config,
    },
    inputs: { in: { schema: schemaOf(wanted.fields ?? 'code note'), rows: wanted.rows } },
    objects: { Airport: wanted.object ?? airports },
    holdBytes: wanted.holdBytes,
    ...(wanted.batchRows === undefined ? {} : { batchRows: wanted.batchRows }),
    ...(wanted.host === undefined ? {} : { host: wanted.host }),
  })
}

const rows: Row[] = [
  ['LIH', 'a'],
  ['OGG', 'two'],
  [null, 'null key'],
  ['', 'empty'],
  ['hnl', 'case'],
  ['HNL', 'b'],
]

describe('derived mapping', () => {
  it('fills the lowest GSID, or null when no record matches; null keys never match', async () => {
    for (const batchRows of [1, 1000]) {
      const result = await derive({ rows, batchRows })
      expect(result.rows.map((row) => row[2])).toEqual([
        gsid(2),
        gsid(3),
        null,
        null,
        null,
        gsid(1),
      ])
      expect(result.output).toEqual(schemaOf('code note airport:gsid'))
      expect(result.counters).toEqual({ in: 6, found: 2, none: 3, several: 1, rejected: 0, out: 6 })
    }
  })

  it('gives the default, or rejects, as told', async () => {
    const byDefault = await derive({ rows, config: { none: 'default', defaultValue: gsid(9) } })
    expect(byDefault.rows.map((row) => row[2])).toEqual([
      gsid(2),
      gsid(3),
      gsid(9),
      gsid(9),
      gsid(9),
      gsid(1),
    ])
    const strict = await derive({ rows, config: { none: 'reject', several: 'reject' } })
    expect(strict.rows.map((row) => row[1])).toEqual(['a', 'b'])
    expect(strict.rejected.map(({ row, code }) => [row, code])).toEqual([
      [1, 'derived.several'],
      [2, 'derived.none'],
      [3, 'derived.none'],
      [4, 'derived.none'],
    ])
    const [left, right] = balanceOf(derivedMapping, strict.counters)
    expect([left, right]).toEqual([6, 6])
  })

  it('normalises both sides, and replaces an existing field in place', async () => {
    const normalise = { ...asIs, trim: true, foldCase: true }
    const result = await derive({
      rows: [[' hnl　', 'x']],
      config: { target: 'code', matches: [{ field: 'code', objectField: 'iata', normalise }] },
    })
    expect(result.rows).toEqual([[gsid(1), 'x']])
  })

  it('matches several fields at once, numbers by value', async () => {
    const result = await derive({
      fields: 'code size:decimal',
      rows: [
        ['OGG', '4.00'],
        ['OGG', '3.5'],
        ['HNL', '1'],
      ],
      config: {
        matches: [
          { field: 'code', objectField: 'iata', normalise: asIs },
          { field: 'size', objectField: 'size', normalise: asIs },
        ],
      },
    })
    expect(result.rows.map((row) => row[2])).toEqual([gsid(4), null, gsid(1)])
  })

  it('finds nothing in an object without records', async () => {
    const result = await derive({ rows, object: 'GSID,iata\n' })
    expect(result.counters).toMatchObject({ none: 6, out: 6 })
  })

  it('says which field the object lacks', async () => {
    const run = derive({ rows, object: 'GSID,icao\n' })
    const error = { code: 'derived.field-missing', values: { field: 'iata', object: 'Airport' } }
    await expect(run).rejects.toMatchObject(error)
  })

  it.each([
    ['a record too late', [2, 1], 3, 'derived.not-sorted'],
    ['a record twice', [1, 1], 3, 'derived.not-sorted'],
  ])('never takes the first of a key for its lowest: %s', async (_, order, line, code) => {
    const object = `GSID,iata\n${order.map((n) => `${gsid(n)},HNL\n`).join('')}`
    for (const holdBytes of [undefined, 1]) {
      const run = derive({ rows, object, holdBytes })
      await expect(run).rejects.toMatchObject({ code, place: { file: 'Airport.csv', line } })
    }
  })

  it('compares the first record of a batch with the last of the one before', async () => {
    const records = Array.from({ length: 200 }, (_, i) => `${gsid(i)},HNL`)
    for (let twice = 1; twice < records.length; twice++) {
      const object = ['GSID,iata', ...records.with(twice, records[twice - 1]!), ''].join('\n')
      const place = { file: 'Airport.csv', line: twice + 2 }
      await expect(derive({ rows, object })).rejects.toMatchObject({
        code: 'derived.not-sorted',
        place,
      })
    }
  })

  it.each(['abc', '', gsid(2).toLowerCase(), `${gsid(2)}0`])(
    'names the record whose GSID is none: "%s"',
    async (id) => {
      const run = derive({ rows, object: `GSID,iata\n${gsid(1)},HNL\n${id},LIH\n` })
      await expect(run).rejects.toMatchObject({
        code: 'derived.no-gsid',
        place: { file: 'Airport.csv', line: 3, field: 'GSID' },
        values: { object: 'Airport', value: id },
      })
    },
  )

  it.each([1, 5000, 40_000])('tells the same when it holds %s bytes', async (holdBytes) => {
    const records = Array.from({ length: 3000 }, (_, i) => {
      const code = i % 11 === 0 ? '' : i % 90 === 5 ? 'OFTEN' : `C${(i * 7919) % 2400}`
      return `${gsid(i)},${code},"city, ${i}",${i}`
    })
    const object = `GSID,iata,city,size\n${records.join('\n')}\n`
    const many = Array.from({ length: 2500 }, (_, i): Row => {
      return [i % 13 === 0 ? null : i % 40 === 1 ? 'OFTEN' : `C${(i * 31) % 2900}`, `${i}`]
    })
    for (const config of [
      { none: 'null', several: 'lowest' },
      { none: 'default', defaultValue: gsid(9999), several: 'reject' },
      { none: 'reject', several: 'lowest' },
    ]) {
      const wanted = { rows: many, object, config }
      const held = await derive(wanted)
      const host = memoryHost({ chunkBytes: 100 })
      const spilled = await derive({ ...wanted, holdBytes, host, batchRows: 300 })
      expect(host.spillCount).toBeGreaterThan(10)
      expect(spilled.rows).toEqual(held.rows)
      expect(spilled.counters).toEqual(held.counters)
      expect(spilled.rejected.map(({ record }) => record)).toEqual(
        held.rejected.map(({ record }) => record),
      )
      expect([...host.spilled.keys()]).toEqual([])
    }
  })
})
