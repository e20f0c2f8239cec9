// In which format the texts of a column are numbers, where they are not written as ours are.
import { castText } from '../value/cast.ts'
import { numberFormat, readFormatted } from '../value/formats/number-format.ts'
import type { NumberFormat } from '../value/formats/number-format.ts'

/** The first needs no sign between groups. */
const commaSamples = ['1234,56', '1.234,56', '1 234,56', "1'234,56"]
const pointSamples = ['1234.56', '1,234.56', '1 234.56', "1'234.56"]

/** Digits and what can stand between them; a plus is that of a telephone number. */
const likeNumber = /^[-\u2212]?[0-9][0-9.,'’ \u00a0\u202f\u2009]*[-\u2212]?$/
/** A code: no number begins so, nor is there a group `0.123`. */
const leadingZero = /^-?0[0-9]/

export interface NumbersRead {
  type: 'integer' | 'decimal'
  /** `1.234,56`; whole numbers: `1.234`. */
  format: string
}

/** Formats with one sign before a fraction: whichever of them reads a text, its value is the same. */
class Reading {
  private left: readonly { sample: string; format: NumberFormat }[]
  private areWhole = true
  private areIntegers = true

  constructor(samples: readonly string[]) {
    this.left = [...samples, ...samples.map((sample) => `${sample}-`)].map((sample) => ({
      sample,
      format: numberFormat(sample),
    }))
  }

  /** The value; undefined once no format is left that reads all. */
  take(text: string): string | undefined {
    let value: string | undefined
    this.left = this.left.filter(({ format }) => {
      const read = readFormatted(text, format)
      if (read === undefined || leadingZero.test(read)) return false
      value = read
      return true
    })
    if (value === undefined) return undefined
    this.areWhole &&= !value.includes('.')
    this.areIntegers &&= castText(value, 'integer') !== undefined
    return value
  }

  get read(): NumbersRead | undefined {
    const [first] = this.left
    if (first === undefined) return undefined
    if (!this.areWhole) return { type: 'decimal', format: first.sample }
    if (!this.areIntegers) return undefined
    return { type: 'integer', format: first.sample.replace(/[.,]56/, '') }
  }
}

/** Told of one value after the other. */
export class NumberFormats {
  private readonly comma = new Reading(commaSamples)
  private readonly point = new Reading(pointSamples)
  private areEqual = true
  private areOurs = true
  private isOver = false

  /** False once no format is left that reads all values. */
  take(text: string): boolean {
    if (this.isOver) return false
    const isLike = likeNumber.test(text)
    const comma = isLike ? this.comma.take(text) : undefined
    const point = isLike ? this.point.take(text) : undefined
    this.isOver = comma === undefined && point === undefined
    this.areOurs &&= text === point
    this.areEqual &&= comma === undefined || point === undefined || comma === point
    return !this.isOver
  }

  /** All values read with a comma and with a point before the fraction, and some as two different numbers: `1.234`. */
  get areTwofold(): boolean {
    const { isOver, areEqual, comma, point } = this
    return !isOver && !areEqual && comma.read !== undefined && point.read !== undefined
  }

  /** Undefined where no format reads all values, where they read in two ways, and where nothing shows that they are more than digits. */
  get read(): NumbersRead | undefined {
    if (this.isOver || this.areOurs || this.areTwofold) return undefined
    return this.comma.read ?? this.point.read
  }

  /** The same where somebody has said which of them they are: of two ways to read `1.234` only one makes a whole number. */
  readAs(type: 'integer' | 'decimal'): NumbersRead | undefined {
    if (type === 'decimal') return this.read
    if (this.isOver) return undefined
    const [read, ...others] = [this.comma.read, this.point.read].filter(
      (one) => one?.type === 'integer',
    )
    return others.length === 0 || this.areEqual ? read : undefined
  }
}
