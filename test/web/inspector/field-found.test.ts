// Fields are found by a part of their name, however it is spelled, and by what it means in another language.
import { describe, expect, it } from 'vitest'
import { fieldFinder } from '../../../web/inspector/form/field-found.ts'

const names = [
  'customer_no',
  'customer_name',
  '顧客番号',
  'Ｋｕｎｄｅ',
  'sort',
  'zip code',
  'f001',
  'f010',
]

function found(sought: string): string[] {
  return names.filter((name) => fieldFinder(sought)([name]))
}

describe('a field', () => {
  it('is found by letters, whatever case, width and signs it is written with', () => {
    expect(found('00')).toEqual(['f001'])
    expect(found('CUSTOMER N')).toEqual(['customer_no', 'customer_name'])
    expect(found('kund')).toEqual(['Ｋｕｎｄｅ'])
    expect(found('zipcode')).toEqual(['zip code'])
  })

  it('is found by all that is meant, and not by a part of it', () => {
    expect(found('Kundennummer')).toEqual(['customer_no', '顧客番号'])
    expect(found('郵便番号')).toEqual(['zip code'])
    expect(found('顧客')).toEqual(['customer_no', 'customer_name', '顧客番号', 'Ｋｕｎｄｅ'])
  })

  it('is one of all while nothing is sought, and none of them when nothing fits', () => {
    expect(found(' ')).toEqual(names)
    expect(found('nothing such')).toEqual([])
  })

  it('is found by any of its names', () => {
    expect(fieldFinder('price')(['a', 'Preis'])).toBe(true)
  })
})
