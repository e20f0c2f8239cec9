// Exact sums and averages: whole numbers times a power of ten, as wide as they need to be.
import type { TextBuilder } from '../../../batch/text-vector.ts'
import { sliceText } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import { AwaseError } from '../../../error.ts'
import type { ByteBuffer } from '../../../value/byte-buffer.ts'
import {
  add,
  decimalOf,
  decimalText,
  divide,
  fitsInteger,
  parseDecimal,
} from '../../../value/decimal.ts'
import type { Decimal } from '../../../value/decimal.ts'
import { Counts } from './counts.ts'
import type { GroupMeasure } from './measure.ts'
import { appendText } from './saved-text.ts'

/** Told by a sum and how many values it has. */
export type SumResult = (sum: Decimal, count: number) => string

const zero = decimalOf(0)
/** What a sum takes beside its count, roughly. */
const sumBytes = 48

export class ExactSum implements GroupMeasure {
  private readonly tell: SumResult
  private readonly counts = new Counts()
  private readonly sums: Decimal[] = []

  constructor(tell: SumResult) {
    this.tell = tell
  }

  get sizeBytes(): number {
    return this.counts.sizeBytes + this.sums.length * sumBytes
  }

  /** A text that is no number (its field was not cast) is left out, as null is. */
  add(group: number, value: Slice): void {
    const number = parseDecimal(sliceText(value))
    if (number !== undefined) this.increase(group, number, 1)
  }

  private increase(group: number, by: Decimal, count: number): void {
    while (group >= this.sums.length) this.sums.push(zero)
    this.sums[group] = add(this.sums[group]!, by)
    this.counts.increase(group, count)
  }

  save(group: number, into: ByteBuffer): void {
    const count = this.counts.of(group)
    if (count > 0) appendText(`${count} ${decimalText(this.sums[group]!)}`, into)
  }

  absorb(group: number, saved: Slice): void {
    const [count, sum] = sliceText(saved).split(' ') as [string, string]
    this.increase(group, parseDecimal(sum)!, Number(count))
  }

  result(group: number, into: TextBuilder): void {
    const count = this.counts.of(group)
    if (count === 0) into.appendNull()
    else into.appendText(this.tell(this.sums[group]!, count))
  }
}

/** As many places as the value with the most. */
export const decimalSum: SumResult = (sum) => decimalText(sum)

/** A whole number that 64 bits do not hold is no value of its type: the run stops rather than tell a lie. */
export function integerSum(field: string): SumResult {
  return (sum) => {
    if (fitsInteger(sum)) return decimalText(sum)
    const values = { field, sum: decimalText(sum) }
    throw new AwaseError('aggregate.overflow', { place: { field }, values })
  }
}

/** Rounded half to even. */
export function average(scale: number): SumResult {
  return (sum, count) => decimalText(divide(sum, decimalOf(count), scale, 'half-even'))
}
