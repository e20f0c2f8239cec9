// The numbers that a column is compared with, as a kernel wants them: rising whole doubles of one scale.
import type { Memory } from '../batch/memory.ts'
import { Room } from '../batch/rooms.ts'
import type { NumberParts } from '../value/number.ts'

/** Whole numbers of so many digits are exact as doubles. */
const mostDigits = 15
const mostLiterals = 40

export class ScaledLiterals {
  readonly scale: number
  private readonly sorted: readonly number[]
  private room: Room | undefined

  private constructor(sorted: readonly number[], scale: number) {
    this.sorted = sorted
    this.scale = scale
  }

  /** Undefined when there are too many, or one that has too many digits. */
  static of(numbers: readonly NumberParts[]): ScaledLiterals | undefined {
    const scale = Math.max(0, ...numbers.map((parts) => parts.fractionEnd - parts.fractionStart))
    const whole = Math.max(0, ...numbers.map((parts) => parts.wholeEnd - parts.wholeStart))
    if (whole + scale > mostDigits || numbers.length > mostLiterals) return undefined
    const scaled = new Set(numbers.map((parts) => scaledNumber(parts, scale)))
    return new ScaledLiterals(
      [...scaled].toSorted((a, b) => a - b),
      scale,
    )
  }

  get count(): number {
    return this.sorted.length
  }

  /** Address of the literals; always asked with the same memory. */
  addressIn(memory: Memory): number {
    if (this.room === undefined) {
      this.room = new Room(memory)
      this.room.reserve(Math.max(1, this.count) * 8)
      memory.f64.set(this.sorted, this.room.address >>> 3)
    }
    return this.room.address
  }

  dispose(): void {
    this.room?.dispose()
    this.room = undefined
  }
}

function scaledNumber(parts: NumberParts, scale: number): number {
  let number = 0
  const digits = (from: number, to: number): void => {
    for (let at = from; at < to; at++) number = number * 10 + parts.bytes[at]! - 0x30
  }
  digits(parts.wholeStart, parts.wholeEnd)
  digits(parts.fractionStart, parts.fractionEnd)
  number *= 10 ** (scale - (parts.fractionEnd - parts.fractionStart))
  return parts.negative ? -number : number
}
