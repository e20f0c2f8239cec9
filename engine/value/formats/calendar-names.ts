// Names of months and weekdays by our own tables: what is written, and what else is read. Letters count alike in both cases.

export const nameLanguages = ['en', 'de', 'ja'] as const
export type NameLanguage = (typeof nameLanguages)[number]

interface Names {
  /** January or Monday first. */
  readonly written: readonly string[]
  /** Other spellings that are read, by the number of the month or day. */
  readonly further: Readonly<Record<string, number>>
}

/** `short` is MMM and EEE, `long` is MMMM and EEEE. */
export interface CalendarNames {
  readonly short: Names
  readonly long: Names
}

function names(written: string, further: Names['further'] = {}): Names {
  return { written: written.split(' '), further }
}

const numbered = names('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月')

/** Short names as CLDR has them without their point, and as spreadsheets and SAP write them (Mrz); Austria's Jänner and Feber. */
export const monthNames: Readonly<Record<NameLanguage, CalendarNames>> = {
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

/** Short names as CLDR has them without their point; those of three letters are read in German too. */
export const weekdayNames: Readonly<Record<NameLanguage, CalendarNames>> = {
  en: {
    short: names('Mon Tue Wed Thu Fri Sat Sun', { Tues: 2, Thur: 4, Thurs: 4 }),
    long: names('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  },
  de: {
    short: names('Mo Di Mi Do Fr Sa So', {
      Mon: 1,
      Die: 2,
      Mit: 3,
      Don: 4,
      Fre: 5,
      Sam: 6,
      Son: 7,
    }),
    long: names('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag', { Sonnabend: 6 }),
  },
  ja: {
    short: names('月 火 水 木 金 土 日'),
    long: names('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日', {
      月曜: 1,
      火曜: 2,
      水曜: 3,
      木曜: 4,
      金曜: 5,
      土曜: 6,
      日曜: 7,
    }),
  },
}

/** Spelling in small letters, and its month or day. */
export type Spelling = readonly [text: string, number: number]

/** The longest first, so that Juni is not Jun with an i behind it. `point`: a point may follow (Jan., Sept.). */
export function spellings({ written, further }: Names, point: boolean): Spelling[] {
  const all = [...written.map((name, at): Spelling => [name, at + 1]), ...Object.entries(further)]
  const small = all.map(([name, number]): Spelling => [name.toLowerCase(), number])
  const pointed = point ? small.map(([name, number]): Spelling => [`${name}.`, number]) : []
  return [...small, ...pointed].toSorted((a, b) => b[0].length - a[0].length)
}
