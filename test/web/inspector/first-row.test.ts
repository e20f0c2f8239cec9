// What stands under a formula for the first row that arrives.
import { expect, it } from 'vitest'
import type { RejectedRow } from '../../../engine/run/report.ts'
import { firstRow } from '../../../web/inspector/formula/first-row.ts'
import { schemaOf } from '../../engine/rows.ts'

function page(fields: string, ...rows: (string | null)[][]) {
  return { schema: schemaOf(fields), rowCount: rows.length, offset: 0, rows }
}

function rejectedRow(record: RejectedRow['record']): RejectedRow {
  const place = { node: 'f', source: 's', file: 'a.csv', line: 2, row: 0 }
  return { ...place, code: 'cast.integer', value: 'x', record }
}

it('says why the first row was rejected, and not what the next one gives', () => {
  const arriving = page('id n', ['1', 'x'], ['2', '5'])
  const leaving = page('id n twice', ['2', '5', '10'])
  const rejected = [rejectedRow({ id: '1', n: 'x' })]
  const found = firstRow({ arriving, leaving, rejected }, 'twice')
  expect(found).toMatchObject({ rejected: { code: 'cast.integer' } })
  expect(found!.valueOf('n')).toBe('x')
})

it('gives the value when only a later row was rejected', () => {
  const arriving = page('id n', ['1', null], ['2', 'x'])
  const leaving = page('id n twice', ['1', null, '0'])
  const rejected = [rejectedRow({ id: '2', n: 'x' })]
  const found = firstRow({ arriving, leaving, rejected }, 'twice')
  expect(found).toMatchObject({ result: '0' })
  expect([found!.valueOf('n'), found!.valueOf('gone')]).toEqual([null, undefined])
})

it('knows nothing without a row', () => {
  expect(
    firstRow({ arriving: page('id'), leaving: page('id t'), rejected: [] }, 't'),
  ).toBeUndefined()
})
