// The bars of a column's distribution: how high, which part of the range, and the chip that narrows the view to it.
import type { Range } from '../../../../engine/preview/distribution.ts'
import type { FieldType } from '../../../../engine/value/schema.ts'
import { rangeChip, type Chip } from '../../views.ts'

export interface Bar {
  rows: number
  /** 0 to 1 of the highest bar; a bar with rows is never invisible. */
  height: number
  /** First value and what comes after the last one, as they are said. */
  from: string
  to: string
  chip: Omit<Chip, 'id'>
}

const leastHeight = 0.08

/** None when the range is of another type than the column: facts from before, or of a run that the page has not heard of yet. */
export function barsOf(field: string, type: FieldType, { least, most, bins }: Range): Bar[] {
  const isTime = type === 'date' || type === 'datetime'
  const measure = isTime ? Date.parse : Number
  const [start, end] = [measure(least), measure(most)]
  if (!Number.isFinite(start) || !Number.isFinite(end)) return []
  const highest = Math.max(...bins)
  const edges = edgesOf(type, start, end, bins.length)
  return bins.map((rows, bin) => {
    const isLast = bin === bins.length - 1
    const from = bin === 0 ? least : edges[bin]!
    const to = isLast ? most : edges[bin + 1]!
    return {
      rows,
      height: rows === 0 ? 0 : Math.max(leastHeight, rows / highest),
      from,
      to,
      chip: rangeChip(field, from, isLast ? { most } : { below: to }),
    }
  })
}

/** Where each bin begins, as text of the column's type. */
function edgesOf(type: FieldType, from: number, to: number, count: number): string[] {
  return Array.from({ length: count }, (_, bin) => {
    const edge = from + ((to - from) / count) * bin
    if (type === 'date') return new Date(dayUp(edge)).toISOString().slice(0, 10)
    if (type === 'datetime') return new Date(edge).toISOString()
    return type === 'integer' ? wholeText(Math.ceil(edge)) : decimalText(edge)
  })
}

const dayMs = 86_400_000

function dayUp(ms: number): number {
  return Math.ceil(ms / dayMs) * dayMs
}

function wholeText(value: number): string {
  return BigInt(value).toString()
}

/** Twelve digits are more than the eye can tell; never with an exponent. */
function decimalText(value: number): string {
  const text = String(Number(value.toPrecision(12)))
  return text.includes('e') ? value.toFixed(18).replace(/\.?0+$/, '') : text
}
