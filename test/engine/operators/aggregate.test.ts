// Aggregate against doing it by hand with big integers, in memory and spilled.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../engine/nodes/aggregate/index.ts'
import { compareUtf8 } from '../../../engine/value/text-order.ts'
import { memoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const columns = ['g', 'h', 't', 'n', 'i']
const schema = schemaOf('g h:decimal t n:decimal i:integer')
const scale = 3

const measure = (kind: string, field: string) => ({
  kind,
  field,
  as: `${kind} ${field}`,
  scale,
  separator: '|',
  distinct: false,
  order: 'rows',
  orderBy: '',
})

const measures = [
  measure('rows', ''),
  ...['count', 'distinct', 'min', 'max', 'first', 'last', 'list'].flatMap((kind) => [
    measure(kind, 't'),
    measure(kind, 'n'),
  ]),
  ...['t', 'n'].flatMap((field) => [
    { ...measure('list', field), as: `${field} once`, distinct: true },
    { ...measure('list', field), as: `${field} up`, order: 'ascending' },
    { ...measure('list', field), as: `${field} once, down`, distinct: true, order: 'descending' },
  ]),
  { ...measure('list', 't'), as: 't by n', order: 'ascending', orderBy: 'n' },
  { ...measure('list', 't'), as: 't by n, down', order: 'descending', orderBy: 'n' },
  { ...measure('list', 'n'), as: 'n once by t', distinct: true, order: 'ascending', orderBy: 't' },
  ...['sum', 'average'].flatMap((kind) => [measure(kind, 'n'), measure(kind, 'i')]),
]

type Told = (typeof measures)[number]

/** Units of 10^-20: more places than any test value has. */
const unit = 20

function units(text: string): bigint {
  const [whole, fraction = ''] = text.replace(/^[+-]/, '').split('.') as [string, string?]
  const value = BigInt(whole + fraction.padEnd(unit, '0'))
  return text.startsWith('-') ? -value : value
}

function fixed(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return value < 0n ? `-${text}` : text
}

function placesOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

function sumOf(values: readonly string[]): bigint {
  return values.reduce((sum, value) => sum + units(value), 0n)
}

function averageOf(values: readonly string[]): string {
  const divisor = BigInt(values.length) * 10n ** BigInt(unit - scale)
  const sum = sumOf(values)
  const size = sum < 0n ? -sum : sum
  const twice = (size % divisor) * 2n
  const cut = size / divisor
  const up = twice > divisor || (twice === divisor && cut % 2n === 1n)
  const rounded = up ? cut + 1n : cut
  return fixed(sum < 0n ? -rounded : rounded, scale)
}

function compareOf(field: string): (a: string, b: string) => number {
  return (a, b) => {
    if (field === 't') return compareUtf8(a, b)
    return units(a) < units(b) ? -1 : units(a) > units(b) ? 1 : 0
  }
}

/** The rows in the order of another field: those without a value there last, equal ones as they came. */
function orderedRows({ order, orderBy }: Told, rows: readonly Row[]): readonly Row[] {
  const at = columns.indexOf(orderBy)
  const direction = order === 'descending' ? -1 : 1
  return rows.toSorted(({ [at]: a = null }, { [at]: b = null }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return compareOf(orderBy)(a, b) * direction
  })
}

function tell(told: Told, came: readonly Row[]): string | null {
  const { kind, field, distinct, order, orderBy } = told
  const rows = orderBy === '' ? came : orderedRows(told, came)
  if (kind === 'rows') return String(rows.length)
  const values = rows.map((row) => row[columns.indexOf(field)]!).filter((value) => value !== null)
  const compare = compareOf(field)
  const different = values.filter((v, i) => values.findIndex((o) => compare(o, v) === 0) === i)
  if (kind === 'count') return String(values.length)
  if (kind === 'distinct') {
    return String(different.length)
  }
  if (values.length === 0) return null
  if (kind === 'min') return values.reduce((best, v) => (compare(v, best) < 0 ? v : best))
  if (kind === 'max') return values.reduce((best, v) => (compare(v, best) > 0 ? v : best))
  if (kind === 'first' || kind === 'last') return values.at(kind === 'first' ? 0 : -1)!
  if (kind === 'list') {
    const direction = order === 'rows' || orderBy !== '' ? 0 : order === 'ascending' ? 1 : -1
    const listed = distinct ? different : values
    return listed.toSorted((a, b) => compare(a, b) * direction).join('|')
  }
  if (kind === 'average') return averageOf(values)
  const places = Math.max(...values.map(placesOf))
  return fixed(sumOf(values) / 10n ** BigInt(unit - places), places)
}

function naive(rows: readonly Row[], groupBy: readonly string[]): Row[] {
  const groups = new Map<string, Row[]>()
  if (groupBy.length === 0) groups.set('[]', [])
  for (const row of rows) {
    const parts = groupBy.map((name) => {
      const value = row[columns.indexOf(name)]!
      return name === 'h' && value !== null ? Number(value) + 0 : value
    })
    const key = JSON.stringify(parts)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((members) => [
    ...groupBy.map((name) => members[0]![columns.indexOf(name)]!),
    ...measures.map((told) => tell(told, members)),
  ])
}

const text = fc.constantFrom(null, '', 'a', 'b', 'ab', '名')
const whole = fc.option(fc.bigInt({ min: -(2n ** 50n), max: 2n ** 50n }).map(String))
const number = fc.oneof(
  fc.constantFrom(null, '0', '1', '1.0', '1.00', '-1.5', '9007199254740993', '0.0005', '-0.0015'),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 9 }))
    .map(([v, p]) => fixed(v, p)),
)
const rowsArb = fc.array(
  fc.tuple(text, fc.constantFrom(null, '1', '1.0', '2'), text, number, whole),
  {
    maxLength: 40,
  },
)

const rounded = (rounding: string) => ({
  ...measure('average', 'n'),
  as: rounding,
  scale: 1,
  rounding,
})

function config(groupBy: readonly string[]) {
  return { groupBy: groupBy.map((field) => ({ field })), measures }
}

const measuringText = (measuresOf: object[]) =>
  runOperator({
    type: aggregate,
    config: { groupBy: [{ field: 'a' }], measures: measuresOf },
    inputs: { in: { schema: schemaOf('a'), rows: [] } },
  })

describe('aggregate', () => {
  it('tells of each group what doing it by hand tells, in every batch size and budget', async () => {
    const cases = fc.record({
      rows: rowsArb,
      groupBy: fc.subarray(['g', 'h']),
      batchRows: fc.constantFrom(1, 5, 1000),
      holdBytes: fc.constantFrom(1, undefined),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ rows, groupBy, ...more }) => {
        const inputs = { in: { schema, rows } }
        const result = await runOperator({
          type: aggregate,
          config: config(groupBy),
          inputs,
          ...more,
        })
        expect(result.rows).toEqual(naive(rows, groupBy))
        const [left, right] = balanceOf(aggregate, result.counters)
        expect([left, right]).toEqual([rows.length, rows.length])
        expect(result.counters['out'] ?? 0).toBe(result.rows.length)
      }),
      { numRuns: 60 },
    )
  })

  it('rounds an average as it is told', async () => {
    const roundings = ['half-even', 'half-up', 'towards-zero', 'floor', 'ceiling']
    const of = async (...values: string[]) => {
      const rows = values.map((value): Row => [null, null, null, value, null])
      const told = { groupBy: [], measures: roundings.map(rounded) }
      const result = await runOperator({
        type: aggregate,
        config: told,
        inputs: { in: { schema, rows } },
      })
      return result.rows[0]
    }
    expect(await of('0.2', '0.3')).toEqual(['0.2', '0.3', '0.2', '0.2', '0.3'])
    expect(await of('-0.2', '-0.3')).toEqual(['-0.2', '-0.3', '-0.2', '-0.3', '-0.2'])
    expect(await of('1', '1', '2')).toEqual(['1.3', '1.3', '1.3', '1.3', '1.4'])
  })

  it('keeps the order of many more groups than fit, and does it twice', async () => {
    const rows = Array.from({ length: 5000 }, (_, i): Row => {
      const key = String((i * 7919) % 2300)
      return [key, null, `t${i % 11}`, `${i % 100}.25`, String(i)]
    })
    const host = memoryHost()
    const run = { type: aggregate, config: config(['g']), inputs: { in: { schema, rows } } }
    const spilled = await runOperator({
      ...run,
      host,
      holdBytes: 300_000,
      batchRows: 100,
      times: 2,
    })
    const held = (await runOperator(run)).rows
    expect(held).toEqual(naive(rows, ['g']))
    expect(spilled.rows).toEqual([...held, ...held])
    expect(host.spillCount).toBeGreaterThan(10)
    expect([...host.spilled.keys()]).toEqual([])
  })

  it.each(['integer', 'decimal'])('sums what 64 bits do not hold: %s', async (type) => {
    const rows: Row[] = [['9223372036854775807'], ['1'], ['9223372036854775807']]
    const { output, rows: sums } = await runOperator({
      type: aggregate,
      config: { groupBy: [], measures: [measure('sum', 'n')] },
      inputs: { in: { schema: schemaOf(`n:${type}`), rows } },
    })
    expect([output[0]!.type, sums]).toEqual(['decimal', [['18446744073709551615']]])
  })

  it('refuses what inference finds', async () => {
    await expect(measuringText([measure('sum', 'a')])).rejects.toMatchObject({
      code: 'aggregate.not-a-number',
    })
    await expect(measuringText([measure('count', 'b')])).rejects.toMatchObject({
      code: 'schema.field-missing',
    })
  })
})
