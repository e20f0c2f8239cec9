// Names of months by our own tables: what is written, and what else is read. Letters count alike in both cases.

export const monthLanguages = ['en', 'de', 'ja'] as const
export type MonthLanguage = (typeof monthLanguages)[number]

interface Names {
  /** January first. */
  readonly written: readonly string[]
  /** Other spellings that are read, by the number of the month. */
  readonly further: Readonly<Record<string, number>>
}

/** `short` is MMM, `long` is MMMM. */
export interface MonthNames {
  readonly short: Names
  readonly long: Names
}

function names(written: string, further: Names['further'] = {}): Names {
  return { written: written.split(' '), further }
}

const numbered = names('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月')

/** Short names as CLDR has them without their point, and as spreadsheets and SAP write them (Mrz); Austria's Jänner and Feber. */
export const monthNames: Readonly<Record<MonthLanguage, MonthNames>> = {
  en: {
    short: names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', { June: 6, July: 7, Sept: 9 }),
    long: names(
      'January February March April May June July August September October November December',
    ),
  },
  de: {
    short: names('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez', {
      Jän: 1,
      März: 3,
      Mrz: 3,
      Juni: 6,
      Juli: 7,
      Sept: 9,
    }),
    long: names(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      { Jänner: 1, Feber: 2 },
    ),
  },
  ja: { short: numbered, long: numbered },
}

/** Spelling in small letters, and its month. */
export type Spelling = readonly [text: string, month: number]

/** The longest first, so that Juni is not Jun with an i behind it. `point`: a point may follow (Jan., Sept.). */
export function spellings({ written, further }: Names, point: boolean): Spelling[] {
  const all = [...written.map((name, at): Spelling => [name, at + 1]), ...Object.entries(further)]
  const small = all.map(([name, month]): Spelling => [name.toLowerCase(), month])
  const pointed = point ? small.map(([name, month]): Spelling => [`${name}.`, month]) : []
  return [...small, ...pointed].toSorted((a, b) => b[0].length - a[0].length)
}
