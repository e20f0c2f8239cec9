// How wide columns begin: as wide as their values, within bounds, and wider where there is room.
import { expect, it } from 'vitest'
import { columnWidths } from '../../../../web/preview/grid/columns/column-width.ts'
import { schemaOf } from '../../../engine/rows.ts'

const long = 'x'.repeat(50)
const page = {
  schema: schemaOf('id text'),
  rowCount: 1,
  offset: 0,
  rows: [['1', long]],
}
const none: readonly string[] = []

it('cuts a long value off where there is no room', () => {
  const [id, text] = columnWidths(page, none, 300)
  expect(id).toBe(84)
  expect(text).toBe(260)
})

it('gives what is left to the column that needs it, and no more than it needs', () => {
  const [id, text] = columnWidths(page, none, 1000)
  expect(id).toBe(84)
  expect(text).toBeGreaterThan(50 * 7)
  expect(text).toBe(columnWidths(page, none, 5000)[1])
  const [, some] = columnWidths(page, none, 400)
  expect(some).toBe(400 - 84)
})

it.each([
  // Pixels that the browser draws of it in the grid's font, the padding of the cell and its line beside.
  ['2025/09/05', 74],
  ['0123456789', 81],
  ['CUSTOMER', 69],
  ['株式会社', 50],
])('has room for %s', (value, drawnPx) => {
  const schema = schemaOf('a')
  const [width] = columnWidths({ schema, rowCount: 1, offset: 0, rows: [[value]] }, none, 0)
  expect(width).toBeGreaterThanOrEqual(drawnPx + 21)
})

it('has room for the arrow of an order and for the key beside the name', () => {
  const schema = schemaOf('customer_number')
  const width = (signed: readonly string[]) =>
    columnWidths({ schema, rowCount: 0, offset: 0, rows: [] }, signed, 0)[0]!
  expect(width(['customer_number'])).toBe(width([]) + 20)
  expect(width(['customer_number', 'customer_number'])).toBe(width([]) + 40)
})
