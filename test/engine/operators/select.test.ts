// Select at run time: untouched columns stay the same objects, casts reject what does not fit, the first fault of a row counts.
import { describe, expect, it } from 'vitest'
import { select } from '../../../engine/nodes/select/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

function entry(field: string, name = '', type = 'kept', format = '') {
  return { field, name, type, format }
}

function run(
  fields: object[],
  given: { others?: string; schema?: string; rows: Row[]; batchRows?: number },
) {
  const { others = 'drop', schema = 'a b', rows, batchRows = 1000 } = given
  return runOperator({
    type: select,
    config: { fields, others, dropped: [] },
    inputs: { in: { schema: schemaOf(schema), rows } },
    batchRows,
  })
}

describe('select', () => {
  it('orders, names and repeats fields', async () => {
    const rows = [
      ['1', null],
      ['', 'x'],
    ]
    const ran = await run([entry('b', 'x'), entry('a'), entry('b')], { rows })
    expect(ran.output.map(({ name }) => name)).toEqual(['x', 'a', 'b'])
    expect(ran.rows).toEqual([
      [null, '1', null],
      ['x', '', 'x'],
    ])
    expect(ran.counters).toEqual({ in: 2, out: 2, rejected: 0 })
  })

  it.each([1, 2, 1000])(
    'rejects by the first fault of a row, in batches of %i',
    async (batchRows) => {
      const fields = [entry('a', '', 'integer', '1.234'), entry('b', '', 'date')]
      const rows = [
        ['1.000', '2026-01-01'],
        ['x', 'y'],
        ['5', 'y'],
        [null, null],
      ]
      const ran = await run(fields, { rows, batchRows })
      expect(ran.rows).toEqual([
        ['1000', '2026-01-01'],
        [null, null],
      ])
      expect(ran.rejected).toMatchObject([
        { code: 'select.format', field: 'a', value: 'x', values: { format: '1.234' } },
        { code: 'cast.date', field: 'b', value: 'y' },
      ])
      expect(balanceOf(select, ran.counters)).toEqual([4, 4])
    },
  )

  it('writes numbers, dates and truth in a format', async () => {
    const schema = 'n:decimal d:date t:boolean'
    const rows = [
      ['-1234567.80', '2026-02-01', 'true'],
      [null, null, 'false'],
      ['oops', '2026-02-01', 'true'],
    ]
    const fields = [
      entry('n', '', 'string', '1.234,56'),
      entry('d', '', 'string', 'd.M.yy'),
      entry('t', '', 'string', 'ja/nein'),
    ]
    const ran = await run(fields, { schema, rows })
    expect(ran.rows).toEqual([
      ['-1.234.567,80', '1.2.26', 'ja'],
      [null, null, 'nein'],
    ])
    expect(ran.rejected).toMatchObject([{ code: 'select.format', field: 'n', value: 'oops' }])
  })

  it('leaves text as it is when it only gets a name', async () => {
    const rows = [[' 007 ', '\u0000"']]
    const ran = await run([entry('a', 'A', 'string'), entry('b', 'B')], { rows })
    expect(ran.rows).toEqual(rows)
  })
})
