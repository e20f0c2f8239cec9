// What each comparison is called in a sentence, in each language.
import type { InLanguages } from '../nodes/node-type.ts'
import type { Operator } from './condition.ts'

/** Both are marked already (`**100**`). */
type Phrase = (field: string, value: string) => string

const isOne = (value: string): boolean => value === '**1**'

function several(count: string, what: string): string {
  return isOne(count) ? what : `${count} ${what}s`
}

const english: Readonly<Record<Operator, Phrase>> = {
  equals: (f, v) => `${f} is ${v}`,
  'not-equals': (f, v) => `${f} is not ${v}`,
  less: (f, v) => `${f} is below ${v}`,
  'less-or-equal': (f, v) => `${f} is at most ${v}`,
  greater: (f, v) => `${f} is above ${v}`,
  'greater-or-equal': (f, v) => `${f} is at least ${v}`,
  in: (f, v) => `${f} is one of ${v}`,
  'not-in': (f, v) => `${f} is none of ${v}`,
  contains: (f, v) => `${f} contains ${v}`,
  'not-contains': (f, v) => `${f} does not contain ${v}`,
  'starts-with': (f, v) => `${f} starts with ${v}`,
  'ends-with': (f, v) => `${f} ends with ${v}`,
  'is-null': (f) => `${f} is null`,
  'is-not-null': (f) => `${f} is not null`,
  'is-empty': (f) => `${f} is empty`,
  'is-not-empty': (f) => `${f} is not empty`,
  'is-today': (f) => `${f} is today`,
  'in-last-days': (f, v) => `${f} is in the last ${v} days`,
  'in-next-days': (f, v) => `${f} is in the next ${v} days`,
  'before-days-ago': (f, v) => `${f} is more than ${v} days ago`,
  'after-days-ago': (f, v) => `${f} is later than ${v} days ago`,
  'in-this-week': (f) => `${f} is in this week`,
  'in-last-weeks': (f, v) => `${f} is in the last ${several(v, 'full week')}`,
  'in-this-month': (f) => `${f} is in this month`,
  'in-last-months': (f, v) => `${f} is in the last ${several(v, 'full month')}`,
  'in-this-quarter': (f) => `${f} is in this quarter`,
  'in-last-quarters': (f, v) => `${f} is in the last ${several(v, 'full quarter')}`,
  'in-this-year': (f) => `${f} is in this year`,
  'in-last-years': (f, v) => `${f} is in the last ${several(v, 'full year')}`,
}

/** Each can stand before 行 (`flights が 100 以上の行`). */
const japanese: Readonly<Record<Operator, Phrase>> = {
  equals: (f, v) => `${f} が ${v} の`,
  'not-equals': (f, v) => `${f} が ${v} 以外の`,
  less: (f, v) => `${f} が ${v} 未満の`,
  'less-or-equal': (f, v) => `${f} が ${v} 以下の`,
  greater: (f, v) => `${f} が ${v} を超える`,
  'greater-or-equal': (f, v) => `${f} が ${v} 以上の`,
  in: (f, v) => `${f} が ${v} のいずれかの`,
  'not-in': (f, v) => `${f} が ${v} のいずれでもない`,
  contains: (f, v) => `${f} に ${v} を含む`,
  'not-contains': (f, v) => `${f} に ${v} を含まない`,
  'starts-with': (f, v) => `${f} が ${v} で始まる`,
  'ends-with': (f, v) => `${f} が ${v} で終わる`,
  'is-null': (f) => `${f} が null の`,
  'is-not-null': (f) => `${f} が null でない`,
  'is-empty': (f) => `${f} が空の`,
  'is-not-empty': (f) => `${f} が空でない`,
  'is-today': (f) => `${f} が今日の`,
  'in-last-days': (f, v) => `${f} が過去 ${v} 日以内の`,
  'in-next-days': (f, v) => `${f} が今後 ${v} 日以内の`,
  'before-days-ago': (f, v) => `${f} が ${v} 日前より前の`,
  'after-days-ago': (f, v) => `${f} が ${v} 日前より後の`,
  'in-this-week': (f) => `${f} が今週の`,
  'in-last-weeks': (f, v) => `${f} が${isOne(v) ? '先週' : `過去 ${v} 週（今週を除く）`}の`,
  'in-this-month': (f) => `${f} が今月の`,
  'in-last-months': (f, v) => `${f} が${isOne(v) ? '先月' : `過去 ${v} か月（今月を除く）`}の`,
  'in-this-quarter': (f) => `${f} が今四半期の`,
  'in-last-quarters': (f, v) =>
    `${f} が${isOne(v) ? '前四半期' : `過去 ${v} 四半期（今四半期を除く）`}の`,
  'in-this-year': (f) => `${f} が今年の`,
  'in-last-years': (f, v) => `${f} が${isOne(v) ? '昨年' : `過去 ${v} 年（今年を除く）`}の`,
}

/** Each can stand after „wenn“ (`wenn flights mindestens 100 ist`). */
const german: Readonly<Record<Operator, Phrase>> = {
  equals: (f, v) => `${f} gleich ${v} ist`,
  'not-equals': (f, v) => `${f} nicht ${v} ist`,
  less: (f, v) => `${f} unter ${v} liegt`,
  'less-or-equal': (f, v) => `${f} höchstens ${v} ist`,
  greater: (f, v) => `${f} über ${v} liegt`,
  'greater-or-equal': (f, v) => `${f} mindestens ${v} ist`,
  in: (f, v) => `${f} eines von ${v} ist`,
  'not-in': (f, v) => `${f} keines von ${v} ist`,
  contains: (f, v) => `${f} ${v} enthält`,
  'not-contains': (f, v) => `${f} ${v} nicht enthält`,
  'starts-with': (f, v) => `${f} mit ${v} beginnt`,
  'ends-with': (f, v) => `${f} auf ${v} endet`,
  'is-null': (f) => `${f} null ist`,
  'is-not-null': (f) => `${f} nicht null ist`,
  'is-empty': (f) => `${f} leer ist`,
  'is-not-empty': (f) => `${f} nicht leer ist`,
  'is-today': (f) => `${f} heute ist`,
  'in-last-days': (f, v) => `${f} in den letzten ${v} Tagen liegt`,
  'in-next-days': (f, v) => `${f} in den nächsten ${v} Tagen liegt`,
  'before-days-ago': (f, v) => `${f} mehr als ${v} Tage her ist`,
  'after-days-ago': (f, v) => `${f} weniger als ${v} Tage her ist`,
  'in-this-week': (f) => `${f} in dieser Woche liegt`,
  'in-last-weeks': (f, v) =>
    `${f} ${isOne(v) ? 'in der letzten vollen Woche' : `in den letzten ${v} vollen Wochen`} liegt`,
  'in-this-month': (f) => `${f} in diesem Monat liegt`,
  'in-last-months': (f, v) =>
    `${f} ${isOne(v) ? 'im letzten vollen Monat' : `in den letzten ${v} vollen Monaten`} liegt`,
  'in-this-quarter': (f) => `${f} in diesem Quartal liegt`,
  'in-last-quarters': (f, v) =>
    `${f} ${isOne(v) ? 'im letzten vollen Quartal' : `in den letzten ${v} vollen Quartalen`} liegt`,
  'in-this-year': (f) => `${f} in diesem Jahr liegt`,
  'in-last-years': (f, v) =>
    `${f} ${isOne(v) ? 'im letzten vollen Jahr' : `in den letzten ${v} vollen Jahren`} liegt`,
}

export const phrases: InLanguages<Readonly<Record<Operator, Phrase>>> = {
  en: english,
  ja: japanese,
  de: german,
}
