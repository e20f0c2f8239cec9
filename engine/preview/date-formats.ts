// In which format the texts of a column are dates, where they are not written as ours are.
import { datePattern, readMoment } from '../value/formats/date-pattern.ts'

/** Year first is read one way only; of the others it must show which number is the day. Two digits before one or two. */
const orders = {
  year: ['yyyy/MM/dd', 'yyyy/M/d', 'yyyy.MM.dd', 'yyyy.M.d', 'yyyy年MM月dd日', 'yyyy年M月d日'],
  day: ['dd.MM.yyyy', 'd.M.yyyy', 'dd/MM/yyyy', 'd/M/yyyy', 'dd-MM-yyyy', 'd-M-yyyy'],
  month: ['MM/dd/yyyy', 'M/d/yyyy', 'MM-dd-yyyy', 'M-d-yyyy'],
} as const

const known = Object.entries(orders).flatMap(([order, formats]) =>
  formats.map((format) => ({ order, format, pattern: datePattern(format) })),
)

/** Told of one value after the other. */
export class DateFormats {
  private left = known

  /** False once no format is left that reads all values. */
  take(text: string): boolean {
    this.left = this.left.filter(({ pattern }) => readMoment(text, pattern) !== undefined)
    return this.left.length > 0
  }

  /** Undefined where none reads all values, or where the day might as well be the month. */
  get format(): string | undefined {
    const [first] = this.left
    return this.left.every(({ order }) => order === first?.order) ? first?.format : undefined
  }
}
