// Formula at run time: rejected rows, nulls by choice, batches of any size, wide rows and large cells.
import { describe, expect, it } from 'vitest'
import { formula } from '../../../engine/nodes/formula/index.ts'
import { balanceOf, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const rows: Row[] = [
  ['a', '2'],
  ['b', '0'],
  [null, null],
  ['c', '4'],
]

function run(expression: string, changes: Record<string, unknown> = {}, batchRows = 1000) {
  return runOperator({
    type: formula,
    config: { field: 'x', expression, type: 'inferred', onError: 'reject', ...changes },
    inputs: { in: { schema: schemaOf('a n:integer'), rows } },
    batchRows,
  })
}

/** The first rejected row of a formula over one text. */
async function fault(expression: string, text: string) {
  const ran = await runOperator({
    type: formula,
    config: { field: 'n', expression, type: 'inferred', onError: 'reject' },
    inputs: { in: { schema: schemaOf('a'), rows: [[text]] } },
  })
  return ran.rejected[0]
}

describe('formula', () => {
  it.each([1, 3, 1000])('rejects rows without a value, in batches of %i', async (batchRows) => {
    const ran = await run('8 / n', {}, batchRows)
    expect(ran.rows).toEqual([
      ['a', '2', '4'],
      [null, null, null],
      ['c', '4', '2'],
    ])
    expect(ran.rejected).toMatchObject([
      { code: 'formula.divide-by-zero', field: 'x', record: ['b', '0'] },
    ])
    expect(ran.counters).toEqual({ in: 4, out: 3, nulled: 0, rejected: 1 })
    expect(balanceOf(formula, ran.counters)).toEqual([4, 4])
  })

  it('sets null by choice', async () => {
    const ran = await run('8 / n', { onError: 'null', field: 'n' })
    expect(ran.rows.map(([, value]) => value)).toEqual(['4', null, null, '2'])
    expect(ran.counters).toEqual({ in: 4, out: 4, nulled: 1, rejected: 0 })
  })

  it('rejects every row when a fixed formula fails', async () => {
    const ran = await run('1 / 0')
    expect(ran.counters).toEqual({ in: 4, out: 0, nulled: 0, rejected: 4 })
    expect(ran.rows).toEqual([])
  })

  it('names the value that did not fit', async () => {
    const ran = await run("to_number(coalesce(a, '1'))")
    expect(ran.rejected[0]).toMatchObject({ code: 'formula.not-number', value: 'a' })
  })

  it('says how a number was expected, and proposes the format that the text has', async () => {
    expect(await fault('to_number(a)', '621.370,83')).toMatchObject({
      values: { value: '621.370,83', format: '1234.56', likely: '1.234,56' },
    })
    expect(await fault("to_number(a, '1.234,56')", '8591.00')).toMatchObject({
      values: { format: '1.234,56', likely: '1234.56' },
    })
    expect(await fault('to_number(a)', 'x')).toMatchObject({ values: { likely: '1.234,56' } })
  })

  it('knows the run, and nothing else of the time', async () => {
    const ran = await run("today() & ' ' & now()")
    expect(ran.rows[0]![2]).toBe('2026-11-22 2026-11-21T15:30:02.000Z')
  })

  it('stops the run with the code of what is wrong', async () => {
    await expect(run('nope')).rejects.toMatchObject({ code: 'expression.unknown-field' })
    await expect(run("regex_match(a, '(')")).rejects.toMatchObject({ code: 'format.regex' })
    await expect(run('1', { field: '' })).rejects.toMatchObject({ code: 'formula.no-field-name' })
  })

  it('takes five hundred fields and cells of a mebibyte', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `f${index}`)
    const large = '髙'.repeat(350_000)
    const cells = names.map((_, index) => (index % 499 === 0 ? large : 'x'))
    const ran = await runOperator({
      type: formula,
      config: {
        field: 'x',
        expression: 'right(f499, 2) & length(f0)',
        type: 'inferred',
        onError: 'reject',
      },
      inputs: { in: { schema: schemaOf(names.join(' ')), rows: [cells] } },
    })
    expect(ran.rows[0]![500]).toBe('髙髙350000')
    expect(ran.rows[0]![0]).toBe(large)
  })
})
