// Numbers as SAP writes them: the minus stands behind.
import { expect, it } from 'vitest'
import {
  numberFormat,
  readFormatted,
  writeFormatted,
} from '../../../engine/value/formats/number-format.ts'

function readsNumber(text: string, sample: string): string | undefined {
  return readFormatted(text, numberFormat(sample))
}

it('take a minus behind the number where the sample has one, and write it there', () => {
  const sap = '1.234,56-'
  expect(readsNumber('1.234,50-', sap)).toBe('-1234.50')
  expect(readsNumber('5-', sap)).toBe('-5')
  expect(readsNumber('5\u2212', sap)).toBe('-5')
  expect(readsNumber('-5', sap)).toBe('-5')
  expect(readsNumber('5', sap)).toBe('5')
  expect(readsNumber('-5-', sap)).toBeUndefined()
  expect(readsNumber('5-', '1.234,56')).toBeUndefined()
  expect(writeFormatted('-1234.5', numberFormat(sap))).toBe('1.234,5-')
  expect(writeFormatted('12', numberFormat('1234-'))).toBe('12')
})
