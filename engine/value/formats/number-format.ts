// How numbers are written in some place, told by a sample: `1.234,56`, `1,234.56`, `1'234.56`, `1234,56`, `1 234`. Signs that look the same
// count the same in reading: exports of French and German places write spaces that do not break (U+00A0, U+202F).
import { AwaseError } from '../../error.ts'
import { speltOut } from '../exponent.ts'

export interface NumberFormat {
  /** Between groups of three digits; empty: none. */
  readonly group: string
  /** All signs that are read as one between groups; one number has the same throughout. */
  readonly groups: string
  /** Before the fraction; empty: whole numbers only. */
  readonly point: string
  /** The minus stands behind the number, as SAP writes it: `1.234,56-`. */
  readonly minusBehind: boolean
}

/** Space, no-break, narrow no-break and thin space; straight and curly apostrophe. */
const lookalikes = [' \u00a0\u202f\u2009', "'’"]
const sample = /^1([.,'’ \u00a0\u202f\u2009]?)234(?:([.,])[0-9]+)?(-?)$/

/** The sample is one thousand two hundred thirty-four, with or without a fraction, a minus behind it where that is how negative ones are written. Throws `format.number`. */
export function numberFormat(text: string): NumberFormat {
  const match = sample.exec(text)
  const [, group = '', point = '', minus = ''] = match ?? []
  if (match === null || (group !== '' && group === point)) {
    throw new AwaseError('format.number', { values: { format: text } })
  }
  const groups = lookalikes.find((signs) => group !== '' && signs.includes(group)) ?? group
  return { group, groups, point, minusBehind: minus !== '' }
}

const written = /^([+\u2212-]?)(.*?)([eE][+-]?[0-9]+)?([\u2212-]?)$/su

/**
 * The number as `-1234.56`, or undefined. Groups may be left out, but must stand at threes where they are. A minus may also be U+2212. With
 * an exponent (1,5E+03) or without a digit before the point it is spelt out.
 */
export function readFormatted(text: string, format: NumberFormat): string | undefined {
  const [, before = '', unsigned = '', exponent = '', behind = ''] = written.exec(text) ?? []
  if (behind !== '' && (before !== '' || !format.minusBehind)) return undefined
  const plain = plainNumber(unsigned, format)
  if (plain === undefined) return undefined
  const sign = before + behind
  return speltOut(`${sign === '' || sign === '+' ? '' : '-'}${plain}${exponent}`)
}

/** With the point as a point and no groups; without a digit before the point when the text has none. */
function plainNumber(unsigned: string, { groups, point }: NumberFormat): string | undefined {
  const cut = point === '' ? -1 : unsigned.indexOf(point)
  const whole = cut < 0 ? unsigned : unsigned.slice(0, cut)
  const fraction = cut < 0 ? '' : unsigned.slice(cut + 1)
  if (cut >= 0 && !/^[0-9]+$/.test(fraction)) return undefined
  const digits = groups === '' ? whole : ungrouped(whole, groups)
  const fits = digits === undefined ? false : /^[0-9]*$/.test(digits) && digits + fraction !== ''
  return fits ? digits + (cut < 0 ? '' : `.${fraction}`) : undefined
}

function ungrouped(whole: string, groups: string): string | undefined {
  const group = [...whole].find((sign) => groups.includes(sign))
  if (group === undefined) return whole
  const parts = whole.split(group)
  const threes = parts.slice(1).every((part) => part.length === 3)
  const first = parts[0]!.length
  if (!threes || first === 0 || first > 3) return undefined
  return parts.join('')
}

/** `text` is canonical. Its own places are kept; a format without a point takes whole numbers only (undefined for others). */
export function writeFormatted(
  text: string,
  { group, point, minusBehind }: NumberFormat,
): string | undefined {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction] = text.slice(sign.length).split('.')
  if (fraction !== undefined && point === '') return undefined
  const grouped = group === '' ? whole : whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group)
  const digits = grouped + (fraction === undefined ? '' : point + fraction)
  return minusBehind ? digits + sign : sign + digits
}
