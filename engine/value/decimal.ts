// Exact decimals: an integer times a power of ten. No binary floating point; scales are kept (1.50 + 1 = 2.50).

/** `digits × 10^-scale`. `digits` is a number while it is a safe integer, a bigint beyond. */
export interface Decimal {
  readonly digits: number | bigint
  /** Places after the point, from 0. */
  readonly scale: number
}

/** `half-up` rounds halves away from zero, `half-even` to the even neighbour. */
export const roundings = ['half-even', 'half-up', 'towards-zero', 'floor', 'ceiling'] as const
export type Rounding = (typeof roundings)[number]

const powers: bigint[] = [1n]

function powerOfTen(exponent: number): bigint {
  for (let n = powers.length; n <= exponent; n++) powers.push(powers[n - 1]! * 10n)
  return powers[exponent]!
}

/** A bigint becomes a number again where it fits, so that equal values have one form. */
function decimal(digits: number | bigint, scale: number): Decimal {
  if (typeof digits === 'bigint') {
    const small = Number(digits)
    return { digits: Number.isSafeInteger(small) ? small : digits, scale }
  }
  return { digits: digits === 0 ? 0 : digits, scale }
}

/** `digits × 10^-scale`; a number must be a safe integer. */
export function decimalOf(digits: number | bigint, scale = 0): Decimal {
  return decimal(digits, scale)
}

/** Reads `[+-]digits[.digits]`; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)([0-9]+)(?:\.([0-9]+))?$/.exec(text)
  if (match === null) return undefined
  const fraction = match[3] ?? ''
  const digits = match[2]! + fraction
  const value = digits.length <= 15 ? Number(digits) : BigInt(digits)
  return decimal(match[1] === '-' ? -value : value, fraction.length)
}

/** `-12.50`: as many places as the scale says, no plus, no minus zero. */
export function decimalText({ digits, scale }: Decimal): string {
  if (scale === 0) return String(digits)
  const negative = digits < 0
  const plain = String(negative ? -digits : digits).padStart(scale + 1, '0')
  const point = plain.length - scale
  return `${negative ? '-' : ''}${plain.slice(0, point)}.${plain.slice(point)}`
}

function scaledUp(digits: number | bigint, places: number): number | bigint {
  if (places === 0) return digits
  if (typeof digits === 'number' && places <= 15) {
    const scaled = digits * 10 ** places
    if (Number.isSafeInteger(scaled)) return scaled
  }
  return BigInt(digits) * powerOfTen(places)
}

/** A sum of two safe integers is exact, or seen not to be safe. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  const x = scaledUp(a.digits, scale - a.scale)
  const y = scaledUp(b.digits, scale - b.scale)
  if (typeof x === 'number' && typeof y === 'number' && Number.isSafeInteger(x + y)) {
    return decimal(x + y, scale)
  }
  return decimal(BigInt(x) + BigInt(y), scale)
}

export function negate({ digits, scale }: Decimal): Decimal {
  return decimal(-digits, scale)
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b))
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale + b.scale
  if (typeof a.digits === 'number' && typeof b.digits === 'number') {
    const product = a.digits * b.digits
    if (Number.isSafeInteger(product)) return decimal(product, scale)
  }
  return decimal(BigInt(a.digits) * BigInt(b.digits), scale)
}

/** `a / b` with exactly `scale` places; `b` is not zero. */
export function divide(a: Decimal, b: Decimal, scale: number, rounding: Rounding): Decimal {
  const places = scale + b.scale - a.scale
  const above = scaledUp(a.digits, Math.max(0, places))
  const below = scaledUp(b.digits, Math.max(0, -places))
  return decimal(roundedQuotient(above, below, rounding), scale)
}

/** What is left of `a` after whole multiples of `b`; it has the sign of `a`. `b` is not zero. */
export function remainder(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  const x = scaledUp(a.digits, scale - a.scale)
  const y = scaledUp(b.digits, scale - b.scale)
  if (typeof x === 'number' && typeof y === 'number') return decimal(x % y, scale)
  return decimal(BigInt(x) % BigInt(y), scale)
}

/** The number with exactly `scale` places. A negative scale rounds before the point (-2: hundreds); the scale is then 0. */
export function rescale(a: Decimal, scale: number, rounding: Rounding): Decimal {
  if (scale >= a.scale) return decimal(scaledUp(a.digits, scale - a.scale), scale)
  const quotient = roundedQuotient(a.digits, scaledUp(1, a.scale - scale), rounding)
  return scale >= 0 ? decimal(quotient, scale) : decimal(scaledUp(quotient, -scale), 0)
}

function roundedQuotient(
  above: number | bigint,
  below: number | bigint,
  rounding: Rounding,
): number | bigint {
  if (typeof above === 'number' && typeof below === 'number') {
    const exact = smallQuotient(above, below, rounding)
    if (exact !== undefined) return exact
  }
  return largeQuotient(BigInt(above), BigInt(below), rounding)
}

/** Numbers whose remainder can be doubled safely; `above - rest` is a multiple of `below`, so that its quotient is exact. */
function smallQuotient(above: number, below: number, rounding: Rounding): number | undefined {
  const rest = above % below
  const quotient = (above - rest) / below
  if (rest === 0) return quotient
  if (Math.abs(below) > Number.MAX_SAFE_INTEGER / 2) return undefined
  const negative = above < 0 !== below < 0
  const nearer = Math.sign(Math.abs(rest) * 2 - Math.abs(below))
  const away = goesAway(nearer, quotient % 2 !== 0, negative, rounding)
  return away ? quotient + (negative ? -1 : 1) : quotient
}

function largeQuotient(above: bigint, below: bigint, rounding: Rounding): bigint {
  const quotient = above / below
  const rest = above % below
  if (rest === 0n) return quotient
  const negative = above < 0n !== below < 0n
  const twice = magnitude(rest) * 2n - magnitude(below)
  const nearer = twice > 0n ? 1 : twice < 0n ? -1 : 0
  const away = goesAway(nearer, quotient % 2n !== 0n, negative, rounding)
  return away ? quotient + (negative ? -1n : 1n) : quotient
}

/** Whether a quotient cut towards zero must go one step away from it. `nearer`: the rest against a half. */
function goesAway(nearer: number, odd: boolean, negative: boolean, rounding: Rounding): boolean {
  if (rounding === 'towards-zero') return false
  if (rounding === 'floor') return negative
  if (rounding === 'ceiling') return !negative
  return nearer > 0 || (nearer === 0 && (rounding === 'half-up' || odd))
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** Less than, equal to or greater than 0; 1.50 equals 1.5. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const x = scaledUp(a.digits, scale - a.scale)
  const y = scaledUp(b.digits, scale - b.scale)
  return x < y ? -1 : x > y ? 1 : 0
}

/** Without zeros at the end of its fraction. */
export function withoutTrailingZeros({ digits, scale }: Decimal): Decimal {
  let rest = digits
  let places = scale
  while (places > 0) {
    const zero = typeof rest === 'number' ? rest % 10 === 0 : rest % 10n === 0n
    if (!zero) break
    rest = typeof rest === 'number' ? rest / 10 : rest / 10n
    places--
  }
  return decimal(rest, places)
}

/** How many digits a number is written with, at most one too many. */
export function digitCount({ digits, scale }: Decimal): number {
  const count = typeof digits === 'number' ? 16 : Math.ceil(digits.toString(16).length * 1.205)
  return Math.max(count, scale)
}

const largest = 9223372036854775807n
const smallest = -9223372036854775808n

/** A whole number within 64 bits. */
export function fitsInteger({ digits, scale }: Decimal): boolean {
  return scale === 0 && (typeof digits === 'number' || (digits <= largest && digits >= smallest))
}
