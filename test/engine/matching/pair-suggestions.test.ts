// Keys are offered for files of hundreds of fields too, and the preview can be asked other things meanwhile.
import { expect, it } from 'vitest'
import { matchNames } from '../../../engine/matching/match-names.ts'
import { suggestPairs } from '../../../engine/matching/pair-suggestions.ts'
import { batchOf, schemaOf } from '../rows.ts'

const fieldCount = 500

/** A number of its own in the first field; in all others the few words that such files are full of. */
function wide(nameOf: (field: number) => string, numberOf: (row: number) => string) {
  const fields = Array.from({ length: fieldCount }, (_, field) => nameOf(field))
  const words = ['alpha', 'beta', 'gamma', '17']
  const rows = Array.from({ length: 60 }, (_, row) =>
    fields.map((_name, field) =>
      field === 0 ? numberOf(row) : words[(field + row) % words.length]!,
    ),
  )
  return batchOf(schemaOf(fields.join(' ')), rows)
}

it('offers the key of two files with 500 fields each, and pauses while it looks', async () => {
  const left = wide((field) => (field === 0 ? 'customer_id' : `left_${field}`), String)
  const right = wide(
    (field) => (field === 0 ? 'customer_id' : `other_${field}`),
    (row) => String(row * 2),
  )
  let pauses = 0
  const pause = async () => {
    pauses++
  }
  const pairs = await suggestPairs(left, right, pause, { single: false })
  expect(pairs[0]).toMatchObject({ left: 'customer_id', right: 'customer_id', likeness: 1 })
  expect(pauses).toBeGreaterThan(fieldCount)
})

it('prefers a code that stands once to a name that repeats, for who looks for one partner', async () => {
  const left = batchOf(schemaOf('from_city from'), [
    ['Jackson', 'JAN'],
    ['Jackson', 'MKL'],
    ['Austin', 'AUS'],
  ])
  const right = batchOf(schemaOf('city iata'), [
    ['Jackson', 'JAN'],
    ['Jackson', 'MKL'],
    ['Austin', 'AUS'],
    ['Boise', 'BOI'],
  ])
  const firstOf = async (single: boolean) =>
    (await suggestPairs(left, right, async () => {}, { single }))[0]?.right
  expect(await firstOf(true)).toBe('iata')
  expect(await firstOf(false)).toBe('city')
})

const nothing = async () => {}

it('offers the key of customers and their orders, where the left side has each key once', async () => {
  const customers = Array.from({ length: 40 }, (_, at) => [
    `${1000 + at}${at % 4 === 0 ? ' ' : ''}`,
    `Name ${at % 7}`,
  ])
  const orders = Array.from({ length: 300 }, (_, at) => [`A${at}`, `${1000 + (at % 60)}`])
  const left = batchOf(schemaOf('顧客番号 氏名'), customers)
  const right = batchOf(schemaOf('order_no customer_id'), orders)
  const pairs = await suggestPairs(left, right, nothing, { single: false })
  expect(pairs).toMatchObject([
    { left: '顧客番号', right: 'customer_id', rows: 40, fit: 30, near: 10 },
  ])
})

it('offers a key whose values are spelled in two ways, and says how many are', async () => {
  const left = batchOf(
    schemaOf('nummer name'),
    ['7', '８', '000009 ', 'AB-1', '99'].map((key) => [key, 'x']),
  )
  const right = batchOf(
    schemaOf('code city'),
    ['000007', '000008', '000009', 'ab-1', '000010'].map((key) => [key, 'y']),
  )
  const pairs = await suggestPairs(left, right, nothing, { single: true })
  expect(pairs).toMatchObject([{ left: 'nummer', right: 'code', rows: 5, fit: 0, near: 4 }])
})

it('pairs 500 target fields with 500 source fields by name', () => {
  const names = (letters: string) =>
    schemaOf(Array.from({ length: fieldCount }, (_, field) => `${letters}_${field}`).join(' '))
  const sources = names('customer_no').toReversed()
  const matches = matchNames(names('Customer_No'), sources)
  expect(matches.size).toBe(fieldCount)
  expect(matches.get(7)).toEqual({ source: 'customer_no_7', likeness: 0.99 })
})
