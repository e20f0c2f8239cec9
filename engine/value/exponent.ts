// Numbers as JSON and spreadsheets also write them, with an exponent or without a digit before the point: 1.5E+3, 1e-7, .5. Exact: the
// point moves in the text, no float is involved.

/** Places that an exponent may move the point; beyond that it is a mistake, and would fill the memory. */
const farthest = 999

const written = /^([+-]?)([0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,9}))?$/

/** The same number as `[+-]digits[.digits]`; its places follow from how it is written (1.50e1 is 15.0). Undefined for what is no number. */
export function speltOut(text: string): string | undefined {
  const match = written.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = whole + fraction
  const shift = Number(exponent)
  if (digits === '' || Math.abs(shift) > farthest) return undefined
  return sign + withPointAt(digits, whole.length + shift)
}

function withPointAt(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return digits.padEnd(point, '0')
  return `${digits.slice(0, point)}.${digits.slice(point)}`
}
