// Where the values of a column of numbers, dates or times lie: their range, and how many fall into each of its twenty parts.
import { newSlice, sliceText } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { localSeconds, offsetSeconds, parseMoment } from '../value/moment.ts'
import { compareNumbers, newNumberParts, readNumber } from '../value/number.ts'
import { isNumeric } from '../value/schema.ts'
import type { FieldType } from '../value/schema.ts'

export const binCount = 20

export interface Range {
  /** The smallest and largest value, byte for byte as they stand in the data. */
  least: string
  most: string
  /** Rows in each twentieth of the range; one bin when all values are the same. */
  bins: readonly number[]
}

/** A value as a number to draw with (f64), NaN when it is none of its type. */
type Measure = (slice: Slice) => number
/** Of two values that measure the same: less than 0 when the first is smaller. */
type Compare = (a: Slice, b: Slice) => number

export class Distribution {
  private readonly measure: Measure
  private readonly compare: Compare
  private values = new Float64Array(256)
  private count = 0
  private readonly least = new Extreme()
  private readonly most = new Extreme()

  private constructor(measure: Measure, compare: Compare) {
    this.measure = measure
    this.compare = compare
  }

  /** Undefined for types that have no distance. */
  static of(type: FieldType): Distribution | undefined {
    if (isNumeric(type)) return new Distribution(measureNumber, numberComparison())
    if (type === 'date' || type === 'datetime') return new Distribution(measureMoment, () => 0)
    return undefined
  }

  add(slice: Slice): void {
    const value = this.measure(slice)
    if (Number.isNaN(value)) return
    if (this.count === this.values.length) this.grow()
    this.values[this.count++] = value
    const { least, most, compare } = this
    if (!(value >= least.value) || (value === least.value && compare(slice, least.slice) < 0)) {
      least.take(value, slice)
    }
    if (!(value <= most.value) || (value === most.value && compare(slice, most.slice) > 0)) {
      most.take(value, slice)
    }
  }

  /** Undefined while there is no value. */
  range(): Range | undefined {
    const { least, most, count } = this
    if (count === 0) return undefined
    return { least: least.text, most: most.text, bins: this.bins() }
  }

  private bins(): number[] {
    const { values, count, least, most } = this
    if (least.value === most.value) return [count]
    const bins = Array.from({ length: binCount }, () => 0)
    const width = (most.value - least.value) / binCount
    for (let i = 0; i < count; i++) {
      const bin = Math.floor((values[i]! - least.value) / width)
      bins[Math.min(binCount - 1, bin)]!++
    }
    return bins
  }

  private grow(): void {
    const larger = new Float64Array(this.values.length * 2)
    larger.set(this.values)
    this.values = larger
  }
}

/** The smallest or largest value so far; the first one that comes replaces NaN's place. */
class Extreme {
  value = Number.NaN
  readonly slice = newSlice()

  get text(): string {
    return sliceText(this.slice)
  }

  take(value: number, { bytes, start, end }: Slice): void {
    this.value = value
    this.slice.bytes = bytes.slice(start, end)
    this.slice.start = 0
    this.slice.end = end - start
  }
}

const parts = newNumberParts()

function measureNumber(slice: Slice): number {
  return readNumber(slice, parts) ? Number(sliceText(slice)) : Number.NaN
}

/** Exact, where two long numbers are the same f64. */
function numberComparison(): Compare {
  const first = newNumberParts()
  const second = newNumberParts()
  return (a, b) => {
    readNumber(a, first)
    readNumber(b, second)
    return compareNumbers(first, second)
  }
}

/** Seconds; without an offset as if in UTC. */
function measureMoment(slice: Slice): number {
  const moment = parseMoment(sliceText(slice))
  if (moment === undefined) return Number.NaN
  const fraction = moment.fraction === '' ? 0 : Number(`0.${moment.fraction}`)
  return localSeconds(moment) - offsetSeconds(moment) + fraction
}
