// An aggregate by hand, with big integers: slow and obvious.
import { compareUtf8 } from '../../../engine/value/text-order.ts'
import { schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const columns = ['g', 'h', 't', 'n', 'i']
export const schema = schemaOf('g h:decimal t n:decimal i:integer')
const scale = 3

export const measure = (kind: string, field: string) => ({
  kind,
  field,
  as: `${kind} ${field}`,
  scale,
  separator: '|',
  distinct: false,
  order: 'rows',
  orderBy: '',
})

export const measures = [
  measure('rows', ''),
  ...['count', 'distinct', 'min', 'max', 'first', 'last', 'list'].flatMap((kind) => [
    measure(kind, 't'),
    measure(kind, 'n'),
  ]),
  ...['t', 'n'].flatMap((field) => [
    { ...measure('list', field), as: `${field} once`, distinct: true },
    { ...measure('list', field), as: `${field} up`, order: 'ascending' },
    { ...measure('list', field), as: `${field} once, down`, distinct: true, order: 'descending' },
  ]),
  { ...measure('list', 't'), as: 't by n', order: 'ascending', orderBy: 'n' },
  { ...measure('list', 't'), as: 't by n, down', order: 'descending', orderBy: 'n' },
  { ...measure('list', 'n'), as: 'n once by t', distinct: true, order: 'ascending', orderBy: 't' },
  ...['sum', 'average'].flatMap((kind) => [measure(kind, 'n'), measure(kind, 'i')]),
]

type Told = (typeof measures)[number]

/** Units of 10^-20: more places than any test value has. */
const unit = 20

function units(text: string): bigint {
  const [whole, fraction = ''] = text.replace(/^[+-]/, '').split('.') as [string, string?]
  const value = BigInt(whole + fraction.padEnd(unit, '0'))
  return text.startsWith('-') ? -value : value
}

export function fixed(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return value < 0n ? `-${text}` : text
}

function placesOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

function sumOf(values: readonly string[]): bigint {
  return values.reduce((sum, value) => sum + units(value), 0n)
}

function averageOf(values: readonly string[]): string {
  const divisor = BigInt(values.length) * 10n ** BigInt(unit - scale)
  const sum = sumOf(values)
  const size = sum < 0n ? -sum : sum
  const twice = (size % divisor) * 2n
  const cut = size / divisor
  const up = twice > divisor || (twice === divisor && cut % 2n === 1n)
  const rounded = up ? cut + 1n : cut
  return fixed(sum < 0n ? -rounded : rounded, scale)
}

function compareOf(field: string): (a: string, b: string) => number {
  return (a, b) => {
    if (field === 't') return compareUtf8(a, b)
    return units(a) < units(b) ? -1 : units(a) > units(b) ? 1 : 0
  }
}

/** The rows in the order of another field: those without a value there last, equal ones as they came. */
function orderedRows({ order, orderBy }: Told, rows: readonly Row[]): readonly Row[] {
  const at = columns.indexOf(orderBy)
  const direction = order === 'descending' ? -1 : 1
  return rows.toSorted(({ [at]: a = null }, { [at]: b = null }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return compareOf(orderBy)(a, b) * direction
  })
}

function tell(told: Told, came: readonly Row[]): string | null {
  const { kind, field, distinct, order, orderBy } = told
  const rows = orderBy === '' ? came : orderedRows(told, came)
  if (kind === 'rows') return String(rows.length)
  const values = rows.map((row) => row[columns.indexOf(field)]!).filter((value) => value !== null)
  const compare = compareOf(field)
  const different = values.filter((v, i) => values.findIndex((o) => compare(o, v) === 0) === i)
  if (kind === 'count') return String(values.length)
  if (kind === 'distinct') {
    return String(different.length)
  }
  if (values.length === 0) return null
  if (kind === 'min') return values.reduce((best, v) => (compare(v, best) < 0 ? v : best))
  if (kind === 'max') return values.reduce((best, v) => (compare(v, best) > 0 ? v : best))
  if (kind === 'first' || kind === 'last') return values.at(kind === 'first' ? 0 : -1)!
  if (kind === 'list') {
    const direction = order === 'rows' || orderBy !== '' ? 0 : order === 'ascending' ? 1 : -1
    const listed = distinct ? different : values
    return listed.toSorted((a, b) => compare(a, b) * direction).join('|')
  }
  if (kind === 'average') return averageOf(values)
  const places = Math.max(...values.map(placesOf))
  return fixed(sumOf(values) / 10n ** BigInt(unit - places), places)
}

export function naive(rows: readonly Row[], groupBy: readonly string[]): Row[] {
  const groups = new Map<string, Row[]>()
  if (groupBy.length === 0) groups.set('[]', [])
  for (const row of rows) {
    const parts = groupBy.map((name) => {
      const value = row[columns.indexOf(name)]!
      return name === 'h' && value !== null ? Number(value) + 0 : value
    })
    const key = JSON.stringify(parts)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((members) => [
    ...groupBy.map((name) => members[0]![columns.indexOf(name)]!),
    ...measures.map((told) => tell(told, members)),
  ])
}
