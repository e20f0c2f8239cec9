// Names of fields across languages and spellings.
import { describe, expect, it } from 'vitest'
import { nameLikeness } from '../../../engine/matching/name-likeness.ts'

const alike: readonly [string, string][] = [
  ['Origin code', 'origin_code'],
  ['ｺｰﾄﾞ', 'コード'],
  ['こーど', 'コード'],
  ['顧客番号', 'customer_no'],
  ['顧客番号', 'Kundennummer'],
  ['customerNumber', 'Kunden-Nr.'],
  ['郵便番号', 'zip'],
  ['PLZ', 'postal'],
  ['メールアドレス', 'email'],
  ['注文日付', 'order date'],
  ['Bestelldatum', 'order_date'],
]

const apart: readonly [string, string][] = [
  ['customer_no', 'order_date'],
  ['latitude', 'longitude'],
  ['顧客番号', '注文日付'],
  ['city', 'iata'],
]

describe('name likeness', () => {
  it.each(alike)('%s means %s', (a, b) => {
    expect(nameLikeness(a, b)).toBeGreaterThan(0.9)
    expect(nameLikeness(b, a)).toBe(nameLikeness(a, b))
  })

  it.each(apart)('%s is not %s', (a, b) => expect(nameLikeness(a, b)).toBeLessThan(0.7))

  it('is 1 for one name only', () => {
    expect(nameLikeness('id', 'id')).toBe(1)
    expect(nameLikeness('id', 'ID')).toBeLessThan(1)
    expect(nameLikeness('', '-')).toBe(0)
  })
})
