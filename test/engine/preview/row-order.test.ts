// The order of a grid's rows by one field, against a naive sort, also in sizes that are merged from several pieces.
import { expect, it } from 'vitest'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { rowsInOrder, type RowOrder } from '../../../engine/preview/row-order.ts'
import type { Rows } from '../../../engine/preview/row-choice.ts'
import { Random } from '../../oracle/random.ts'
import { batchOf, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const schema = schemaOf('name n:integer')

function ordered(rows: readonly Row[], order: RowOrder, of?: Rows): number[] {
  const store = new RecordStore(schema)
  store.append(batchOf(schema, rows, 0))
  const steps = rowsInOrder(store.batch(), of, order)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return [...step.value]
  }
}

const values = (rows: readonly Row[], field: 0 | 1, order: RowOrder) =>
  ordered(rows, order).map((row) => rows[row]![field])

it('is by value for numbers, as people count for text, and without a value last both ways', () => {
  const rows: Row[] = [
    ['file 10', '9'],
    ['File 2', '-10'],
    [null, null],
    ['file 1', '100'],
  ]
  const by = (field: 'name' | 'n', descending = false) =>
    values(rows, field === 'name' ? 0 : 1, { field, descending })
  expect(by('n')).toEqual(['-10', '9', '100', null])
  expect(by('n', true)).toEqual(['100', '9', '-10', null])
  expect(by('name')).toEqual(['file 1', 'File 2', 'file 10', null])
  expect(by('name', true)).toEqual(['file 10', 'File 2', 'file 1', null])
})

it('is by value for text that is a number, before other text', () => {
  const texts = ['9.5', '10', '-3', '21.8', '21.75', 'x', '1.2.3', '007', '-']
  const rows = texts.map((text): Row => [text, '0'])
  expect(values(rows, 0, { field: 'name', descending: false }).slice(0, 6)).toEqual([
    '-3',
    '007',
    '9.5',
    '10',
    '21.75',
    '21.8',
  ])
})

it('is of the rows of the view alone', () => {
  const rows = ['3', '1', '2', '0'].map((n): Row => ['x', n])
  expect(ordered(rows, { field: 'n', descending: false }, Uint32Array.of(0, 2, 3))).toEqual([
    3, 2, 0,
  ])
})

it('is that of a stable sort for many rows', () => {
  const random = new Random(5)
  const rows = Array.from({ length: 30_000 }, (): Row => ['x', String(random.int(-250, 249))])
  for (const descending of [false, true]) {
    const sign = descending ? -1 : 1
    const naive = rows
      .map((_, row) => row)
      .toSorted((a, b) => sign * (Number(rows[a]![1]) - Number(rows[b]![1])) || a - b)
    expect(ordered(rows, { field: 'n', descending })).toEqual(naive)
  }
})
