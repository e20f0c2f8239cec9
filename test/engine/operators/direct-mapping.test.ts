// Direct mapping: fields and constants in target order, casts, required fields, rejected rows.
import { describe, expect, it } from 'vitest'
import { directMapping } from '../../../engine/nodes/direct-mapping/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { OperatorResult, Row } from '../rows.ts'

const schema = schemaOf('code qty note')

function map(rows: readonly Row[], batchRows = 1000): Promise<OperatorResult> {
  return runOperator({
    type: directMapping,
    config: {
      fields: [
        { target: 'qty', type: 'integer', from: { kind: 'field', field: 'qty' }, required: true },
        { target: 'code', type: 'string', from: { kind: 'field', field: 'code' }, required: true },
        {
          target: 'origin',
          type: 'string',
          from: { kind: 'constant', value: 'JP' },
          required: true,
        },
        { target: 'later', type: 'string', from: null, required: false },
      ],
    },
    inputs: { in: { schema, rows } },
    batchRows,
  })
}

describe('direct mapping', () => {
  it('casts, keeps text as it is, fills constants, leaves unmapped fields null', async () => {
    const result = await map([
      ['007 ', '+012', 'x'],
      ['', '5', null],
    ])
    expect(result.rows).toEqual([
      ['12', '007 ', 'JP', null],
      ['5', '', 'JP', null],
    ])
    expect(result.output).toEqual(schemaOf('qty:integer code origin later'))
  })

  it('rejects a row once, with the first thing wrong in target order', async () => {
    const rows: Row[] = [
      ['a', '1', null],
      [null, 'x1', 'both wrong'],
      [null, '2', 'no code'],
      ['b', null, 'no qty'],
      ['c', '', 'empty qty'],
      ['d', '3', null],
    ]
    for (const batchRows of [1, 4, 1000]) {
      const result = await map(rows, batchRows)
      expect(result.rows.map(([qty]) => qty)).toEqual(['1', '3'])
      expect(
        result.rejected.map(({ code, field, value, record }) => [code, field, value, record[2]]),
      ).toEqual([
        ['cast.integer', 'qty', 'x1', 'both wrong'],
        ['mapping.required', 'code', null, 'no code'],
        ['mapping.required', 'qty', null, 'no qty'],
        ['cast.integer', 'qty', '', 'empty qty'],
      ])
      expect(result.counters).toEqual({ in: 6, rejected: 4, out: 2 })
      const [left, right] = balanceOf(directMapping, result.counters)
      expect(left).toBe(right)
    }
  })

  it('does not trust the type of a field that a case filled with other text', async () => {
    const result = await runOperator({
      type: directMapping,
      config: {
        fields: [
          { target: 'n', type: 'integer', from: { kind: 'field', field: 'n' }, required: false },
        ],
      },
      inputs: { in: { schema: schemaOf('n:integer'), rows: [['1'], ['many']] } },
    })
    expect(result.rows).toEqual([['1']])
    expect(result.rejected).toMatchObject([{ row: 1, code: 'cast.integer', value: 'many' }])
  })
})
