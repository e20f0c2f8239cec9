// Decimals against bigint fractions: sums, products, quotients and rounding are exact at any length.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compareDecimals,
  decimalText,
  divide,
  fitsInteger,
  multiply,
  parseDecimal,
  remainder,
  rescale,
  subtract,
  withoutTrailingZeros,
} from '../../../engine/value/decimal.ts'
import type { Decimal, Rounding } from '../../../engine/value/decimal.ts'

/** A number as `digits / 10^scale`, in bigint only. */
const number = fc.record({
  digits: fc.oneof(
    fc.bigInt({ min: -999n, max: 999n }),
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  ),
  scale: fc.integer({ min: 0, max: 25 }),
})
type Exact = { digits: bigint; scale: number }

function textOf({ digits, scale }: Exact): string {
  const plain = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const cut = plain.length - scale
  return `${digits < 0n ? '-' : ''}${plain.slice(0, cut)}${scale > 0 ? `.${plain.slice(cut)}` : ''}`
}

function decimalOf(exact: Exact): Decimal {
  return parseDecimal(textOf(exact))!
}

function at(exact: Exact, scale: number): bigint {
  return exact.digits * 10n ** BigInt(scale - exact.scale)
}

function expectValue(actual: Decimal, digits: bigint, scale: number): void {
  expect(decimalText(actual)).toBe(textOf({ digits, scale }))
}

const roundings: Rounding[] = ['half-even', 'half-up', 'floor', 'ceiling', 'towards-zero']

function fits(text: string): boolean {
  return fitsInteger(parseDecimal(text)!)
}

/** Rounds above / below by looking at the distance to both neighbours. */
function rounded(above: bigint, below: bigint, rounding: Rounding): bigint {
  const [a, b] = below < 0n ? [-above, -below] : [above, below]
  const low = a >= 0n ? a / b : -((-a + b - 1n) / b)
  const rest = a - low * b
  if (rest === 0n) return low
  const towardsZero = a >= 0n ? low : low + 1n
  const away = a >= 0n ? low + 1n : low
  if (rounding === 'floor') return low
  if (rounding === 'ceiling') return low + 1n
  if (rounding === 'towards-zero') return towardsZero
  if (rest * 2n !== b) return rest * 2n < b ? low : low + 1n
  if (rounding === 'half-up') return away
  return low % 2n === 0n ? low : low + 1n
}

describe('decimals', () => {
  it('read and write their own text', () => {
    fc.assert(fc.property(number, (a) => expectValue(decimalOf(a), a.digits, a.scale)))
    for (const text of ['', '-', '.5', '5.', '1e5', ' 1', '1,5', '١', '--1']) {
      expect(parseDecimal(text), text).toBeUndefined()
    }
    expect(decimalText(parseDecimal('+007.50')!)).toBe('7.50')
    expect(decimalText(parseDecimal('-0.00')!)).toBe('0.00')
  })

  it('add, subtract and multiply exactly', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const scale = Math.max(a.scale, b.scale)
        expectValue(add(decimalOf(a), decimalOf(b)), at(a, scale) + at(b, scale), scale)
        expectValue(subtract(decimalOf(a), decimalOf(b)), at(a, scale) - at(b, scale), scale)
        expectValue(multiply(decimalOf(a), decimalOf(b)), a.digits * b.digits, a.scale + b.scale)
      }),
    )
  })

  it('divide to a stated scale in every rounding', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(...roundings),
        (a, b, scale, how) => {
          fc.pre(b.digits !== 0n)
          const above = a.digits * 10n ** BigInt(scale + b.scale)
          const below = b.digits * 10n ** BigInt(a.scale)
          expectValue(
            divide(decimalOf(a), decimalOf(b), scale, how),
            rounded(above, below, how),
            scale,
          )
        },
      ),
    )
  })

  it('leave a remainder of the dividend’s sign', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(b.digits !== 0n)
        const scale = Math.max(a.scale, b.scale)
        expectValue(remainder(decimalOf(a), decimalOf(b)), at(a, scale) % at(b, scale), scale)
      }),
    )
  })

  it('round to any place', () => {
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: -5, max: 30 }),
        fc.constantFrom(...roundings),
        (a, scale, how) => {
          const actual = rescale(decimalOf(a), scale, how)
          if (scale >= a.scale) return expectValue(actual, at(a, scale), scale)
          const digits = rounded(a.digits, 10n ** BigInt(a.scale - scale), how)
          if (scale >= 0) expectValue(actual, digits, scale)
          else expectValue(actual, digits * 10n ** BigInt(-scale), 0)
        },
      ),
    )
  })

  it('compare by value', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const scale = Math.max(a.scale, b.scale)
        const [x, y] = [at(a, scale), at(b, scale)]
        expect(compareDecimals(decimalOf(a), decimalOf(b))).toBe(x < y ? -1 : x > y ? 1 : 0)
        expect(compareDecimals(withoutTrailingZeros(decimalOf(a)), decimalOf(a))).toBe(0)
      }),
    )
  })

  it('know the bounds of 64 bits', () => {
    expect([fits('9223372036854775807'), fits('9223372036854775808')]).toEqual([true, false])
    expect([fits('-9223372036854775808'), fits('-9223372036854775809')]).toEqual([true, false])
    expect(fits('1.0')).toBe(false)
  })
})
