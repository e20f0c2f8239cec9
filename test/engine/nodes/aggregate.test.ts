// Aggregate: fields that leave, their types, and what can be wrong.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../engine/messages/index.ts'
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { aggregateConfigSchema } from '../../../engine/nodes/aggregate/config.ts'
import { explain } from '../../../engine/nodes/aggregate/explain.ts'
import type { ExplainContext } from '../../../engine/nodes/explain.ts'
import { batchOf } from '../formats/csv/batch-of.ts'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const inputs = { in: 'country name amount:decimal pieces:integer day:date' }

const measure = (kind: string, field: string, as = `${kind}_${field}`) => ({
  kind,
  field,
  as,
  scale: 2,
  rounding: 'half-even',
  separator: ',',
  distinct: false,
  order: 'rows',
  orderBy: '',
})

const of = (groupBy: string[], measures: object[]) => ({
  groupBy: groupBy.map((field) => ({ field })),
  measures,
})

function problemsOf(groupBy: string[], measures: object[]): string[] {
  return inferred('aggregate', of(groupBy, measures), inputs).problems
}

describe('aggregate', () => {
  it('gives the fields of the group, then one for each measure, typed', () => {
    const measures = [
      measure('rows', '', 'rows'),
      ...['count', 'distinct', 'min', 'max', 'first', 'last', 'list'].map((k) => measure(k, 'day')),
      ...['sum', 'average', 'max'].map((kind) => measure(kind, 'pieces')),
      measure('sum', 'amount'),
    ]
    expect(inferred('aggregate', of(['country'], measures), inputs)).toEqual({
      output: [
        'country rows:integer count_day:integer distinct_day:integer min_day:date max_day:date',
        'first_day:date last_day:date list_day sum_pieces:decimal average_pieces:decimal',
        'max_pieces:integer sum_amount:decimal',
      ].join(' '),
      problems: [],
    })
  })

  it('finds what is missing, unnamed, named twice or no number', () => {
    expect(problemsOf([], [])).toEqual(['aggregate.empty @measures'])
    expect(problemsOf(['gone', ''], [measure('min', 'also gone', '')])).toEqual([
      'schema.field-missing @groupBy.0.field (gone)',
      'config.empty @groupBy.1.field',
      'config.empty @measures.0.as',
      'schema.field-missing @measures.0.field (also gone)',
    ])
    expect(problemsOf(['name'], [measure('sum', 'day'), measure('rows', '', 'name')])).toEqual([
      'aggregate.not-a-number @measures.0.field (day)',
      'aggregate.name-taken @measures.1.as (name)',
    ])
    expect(inferred('aggregate', initialConfig('aggregate'))).toEqual({
      output: undefined,
      problems: [],
    })
  })

  it('renames the fields that it groups by and looks at', () => {
    const config = of(['a'], [measure('min', 'a', 'a'), measure('max', 'b')])
    expect(renamed('aggregate', config, 'in', 'a', 'c')).toEqual(
      of(['c'], [measure('min', 'c', 'a'), measure('max', 'b')]),
    )
  })

  it('orders a list by another field, which is there and may be renamed', () => {
    const list = { ...measure('list', 'name'), order: 'descending', orderBy: 'date' }
    expect(problemsOf(['country'], [list])).toEqual([
      'schema.field-missing @measures.0.orderBy (date)',
    ])
    expect(problemsOf(['country'], [{ ...list, orderBy: 'day' }])).toEqual([])
    expect(problemsOf(['country'], [{ ...list, order: 'rows' }])).toEqual([])
    expect(problemsOf(['country'], [{ ...list, kind: 'first' }])).toEqual([])
    const config = of([], [list])
    const after = of([], [{ ...list, orderBy: 'day' }])
    expect(renamed('aggregate', config, 'in', 'date', 'day')).toEqual(after)
  })

  it('says what it does', () => {
    const config = of(['country', 'name'], [measure('sum', 'amount', 'total')])
    expect(sentence('aggregate', config)).toBe('For each **country**, **name**: **total**')
    expect(sentence('aggregate', of([], config.measures), 'de')).toBe('Über alle Zeilen: **total**')
    expect(sentence('aggregate', of(['name'], []), 'ja')).toBe('**name** ごとに1行にまとめます')
  })
})

it('explains a group of one row, and its number of rows, in whole sentences', async () => {
  const config = aggregateConfigSchema.parse(of(['country'], [measure('rows', '', 'n')]))
  const passage = {
    from: [{ port: 'in', batch: batchOf(['country'], [['JP']]) }],
    out: batchOf(['country', 'n'], [['JP', '1']]),
  }
  // It asks nothing of the run.
  const reasons = await explain(config, passage, {} as ExplainContext)
  const said = reasons.map((reason) =>
    reason.kind === 'said' ? messageFor(catalogue, reason.code, 'en', reason.values).message : '',
  )
  expect(said).toEqual(['Rows that have country = JP in common: 1', 'n is the number of rows: 1'])
})
