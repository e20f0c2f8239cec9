// In which format the texts of a column are dates, or dates with a time, where they are not written as ours are.
import { datePattern, readMoment } from '../value/formats/date-pattern.ts'
import type { DatePattern } from '../value/formats/date-pattern.ts'

/** Year first is read one way only; of the others it must show which number is the day. Two digits before one or two. */
const orders = {
  year: [
    'yyyy-MM-dd',
    'yyyy-M-d',
    'yyyy/MM/dd',
    'yyyy/M/d',
    'yyyy.MM.dd',
    'yyyy.M.d',
    'yyyy年MM月dd日',
    'yyyy年M月d日',
  ],
  day: ['dd.MM.yyyy', 'd.M.yyyy', 'dd/MM/yyyy', 'd/M/yyyy', 'dd-MM-yyyy', 'd-M-yyyy'],
  month: ['MM/dd/yyyy', 'M/d/yyyy', 'MM-dd-yyyy', 'M-d-yyyy'],
} as const
const times = ['', ' HH:mm:ss', ' HH:mm', ' H:mm:ss', ' H:mm'] as const

export interface DatesRead {
  type: 'date' | 'datetime'
  format: string
}

interface Known extends DatesRead {
  order: string
  pattern: DatePattern
}

let all: readonly Known[] | undefined

/** Made when a column is first looked at. */
function known(): readonly Known[] {
  all ??= Object.entries(orders).flatMap(([order, days]) =>
    days.flatMap((day) =>
      times.map((time) => {
        const format = day + time
        const type = time === '' ? 'date' : 'datetime'
        return { order, type, format, pattern: datePattern(format) } as const
      }),
    ),
  )
  return all
}

/** Told of one value after the other. */
export class DateFormats {
  private left = known()

  /** False once no format is left that reads all values. */
  take(text: string): boolean {
    this.left = this.left.filter(({ pattern }) => readMoment(text, pattern) !== undefined)
    return this.left.length > 0
  }

  /** Undefined where none reads all values, or where the day might as well be the month. */
  get read(): DatesRead | undefined {
    const [first] = this.left
    if (first === undefined || this.left.some(({ order }) => order !== first.order))
      return undefined
    return { type: first.type, format: first.format }
  }
}
