// Aggregate against doing it by hand with big integers, in memory and spilled.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../engine/nodes/aggregate/index.ts'
import { memoryHost } from '../memory-host.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'
import { fixed, measure, measures, naive, schema } from './aggregate-by-hand.ts'

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
