// When the keys of a merge are equal: by value, by moment, and in the spellings that were declared equal.
import { describe, expect, it } from 'vitest'
import { merge } from '../../../engine/nodes/merge/index.ts'
import { asIs } from '../../../engine/value/key.ts'
import type { Normalisation } from '../../../engine/value/key.ts'
import { runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const schema = schemaOf('a b v')

function config(normalise: Normalisation = asIs): Record<string, unknown> {
  const keys = [{ left: 'a', right: 'a', normalise }]
  return { how: 'inner', keys, rightFields: null, rightPrefix: 'r_' }
}

describe('keys of a merge', () => {
  it('compares numbers by value and text by its bytes', async () => {
    const rows: Row[] = [['1.50', null, 'a']]
    const others: Row[] = [['1.5', null, 'b']]
    const asNumbers = schemaOf('a:decimal b v')
    const text = await runOperator({
      type: merge,
      config: config(),
      inputs: { left: { schema, rows }, right: { schema, rows: others } },
    })
    const numbers = await runOperator({
      type: merge,
      config: config(),
      inputs: { left: { schema: asNumbers, rows }, right: { schema: asNumbers, rows: others } },
    })
    expect(text.rows).toEqual([])
    expect(numbers.rows).toEqual([['1.50', null, 'a', '1.5', null, 'b']])
  })

  it('compares times by the moment they say, also with days; what is no time equals none', async () => {
    const times = ['2026-03-01T08:59:59.10+09:00', '2026-03-01T00:00Z', 'x', '2026-03-02T00:00']
    const others = ['2026-02-28T23:59:59.1Z', '2026-03-01T01:00+01:00', 'x', '2026-03-02']
    const met = async (left: string, right: string): Promise<Row[]> => {
      const result = await runOperator({
        type: merge,
        config: config(),
        inputs: {
          left: { schema: schemaOf(left), rows: times.map((time, row) => [time, null, `${row}`]) },
          right: {
            schema: schemaOf(right),
            rows: others.map((time, row) => [time, null, `${row}`]),
          },
        },
      })
      return result.rows.map((row) => [row[2]!, row[5]!])
    }
    const same = ['0', '1', '2', '3'].map((row) => [row, row])
    expect(await met('a:datetime b v', 'a:datetime b v')).toEqual(same)
    expect(await met('a:datetime b v', 'a:date b v')).toEqual(same)
    expect(await met('a:datetime b v', 'a b v')).toEqual([['2', '2']])
  })

  it('brings keys into the form NFKC when told to', async () => {
    const left: Row[] = [['①㈱ｶﾞ', null, 'l']]
    const right: Row[] = [['1(株)ガ', null, 'r']]
    const inputs = { left: { schema, rows: left }, right: { schema, rows: right } }
    const form = { ...asIs, nfkc: true }
    const result = await runOperator({ type: merge, config: config(form), inputs })
    expect(result.rows).toEqual([['①㈱ｶﾞ', null, 'l', '1(株)ガ', null, 'r']])
  })

  it('refuses to guess between a number and text', async () => {
    const run = runOperator({
      type: merge,
      config: config(),
      inputs: {
        left: { schema: schemaOf('a:integer b v'), rows: [['1', null, null]] },
        right: { schema, rows: [['1', null, null]] },
      },
    })
    await expect(run).rejects.toMatchObject({ code: 'merge.key-types' })
  })

  it('normalises keys only when told to, and never what it hands on', async () => {
    const left: Row[] = [[' ａb01 ', null, 'l']]
    const right: Row[] = [['AB01', null, 'r']]
    const folding = { ...asIs, trim: true, foldCase: true, foldWidth: true, stripZeros: false }
    const inputs = { left: { schema, rows: left }, right: { schema, rows: right } }
    const exact = await runOperator({ type: merge, config: config(), inputs })
    const folded = await runOperator({ type: merge, config: config(folding), inputs })
    expect(exact.rows).toEqual([])
    expect(folded.rows).toEqual([[' ａb01 ', null, 'l', 'AB01', null, 'r']])
  })

  it('takes zeros in front of every number as nothing when told to', async () => {
    const left: Row[] = ['K-007', 'K-070', '1.05'].map((key) => [key, null, 'l'])
    const right: Row[] = ['K-7', 'K-70', '1.5'].map((key) => [key, null, 'r'])
    const inputs = { left: { schema, rows: left }, right: { schema, rows: right } }
    const alike = config({ ...asIs, stripNumberZeros: true })
    const result = await runOperator({ type: merge, config: alike, inputs })
    expect(result.rows.map((row) => [row[0], row[3]])).toEqual([
      ['K-007', 'K-7'],
      ['K-070', 'K-70'],
      ['1.05', '1.5'],
    ])
  })
})
