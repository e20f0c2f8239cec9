// Numbers as bytes against bigint arithmetic.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalLength,
  compareNumbers,
  newNumberParts,
  readNumber,
  writeCanonical,
} from '../../../engine/value/number.ts'
import type { NumberParts } from '../../../engine/value/number.ts'
import { textSlice } from '../../../engine/value/text.ts'

const digits = fc.stringMatching(/^[0-9]{1,25}$/)
const zeroPadded = fc.tuple(fc.stringMatching(/^0{0,3}$/), digits).map((parts) => parts.join(''))
const numberText = fc
  .tuple(fc.constantFrom('', '+', '-'), fc.oneof(digits, zeroPadded), fc.option(digits))
  .map(([sign, whole, fraction]) => sign + whole + (fraction === null ? '' : `.${fraction}`))

function partsOf(text: string): NumberParts {
  const parts = newNumberParts()
  // In the middle of other bytes, as values of a batch are.
  const { bytes, end } = textSlice(`7${text}7`)
  expect(readNumber({ bytes, start: 1, end: end - 1 }, parts)).toBe(true)
  return parts
}

function scaled(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)!
  const magnitude = BigInt(whole! + fraction.padEnd(25, '0'))
  return sign === '-' ? -magnitude : magnitude
}

function canonical(text: string): string {
  const parts = partsOf(text)
  const into = new Uint8Array(canonicalLength(parts))
  return new TextDecoder().decode(into.subarray(0, writeCanonical(parts, into, 0)))
}

describe('numbers', () => {
  it('compare exactly at any length', () => {
    fc.assert(
      fc.property(numberText, numberText, (a, b) => {
        const difference = scaled(a) - scaled(b)
        expect(Math.sign(compareNumbers(partsOf(a), partsOf(b)))).toBe(
          difference < 0n ? -1 : difference > 0n ? 1 : 0,
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('have the same canonical text exactly when they are equal', () => {
    fc.assert(
      fc.property(numberText, numberText, (a, b) => {
        expect(canonical(a) === canonical(b)).toBe(scaled(a) === scaled(b))
        expect(scaled(canonical(a))).toBe(scaled(a))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['1.50', '1.5'],
    ['+007', '7'],
    ['-0.00', '0'],
    ['000', '0'],
    ['-0.10', '-0.1'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  it.each(['', '+', '-', '.5', '5.', '1e5', ' 1', '1 ', '1,5', '1.2.3', '--1', '１', '0x1'])(
    '"%s" is no number',
    (text) => {
      expect(readNumber(textSlice(text), newNumberParts())).toBe(false)
    },
  )
})
