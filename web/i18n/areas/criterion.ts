// What a criterion says of the value in one row.
import type { Texts } from './text.ts'

export const criterionTexts = {
  'criterion.equals': {
    en: '[[field]] [[value]] is [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] に等しい',
    de: '[[field]] [[value]] ist [[other]]',
  },
  'criterion.not-equals': {
    en: '[[field]] [[value]] is not [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] に等しくない',
    de: '[[field]] [[value]] ist nicht [[other]]',
  },
  'criterion.less': {
    en: '[[field]] [[value]] below [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] 未満',
    de: '[[field]] [[value]] unter [[other]]',
  },
  'criterion.less-or-equal': {
    en: '[[field]] [[value]] at most [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] 以下',
    de: '[[field]] [[value]] höchstens [[other]]',
  },
  'criterion.greater': {
    en: '[[field]] [[value]] above [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] より大きい',
    de: '[[field]] [[value]] über [[other]]',
  },
  'criterion.greater-or-equal': {
    en: '[[field]] [[value]] at least [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] 以上',
    de: '[[field]] [[value]] mindestens [[other]]',
  },
  'criterion.in': {
    en: '[[field]] [[value]] is one of [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] のいずれか',
    de: '[[field]] [[value]] ist eines von [[other]]',
  },
  'criterion.not-in': {
    en: '[[field]] [[value]] is none of [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] のいずれでもない',
    de: '[[field]] [[value]] ist keines von [[other]]',
  },
  'criterion.contains': {
    en: '[[field]] [[value]] contains [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] を含む',
    de: '[[field]] [[value]] enthält [[other]]',
  },
  'criterion.not-contains': {
    en: '[[field]] [[value]] does not contain [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] を含まない',
    de: '[[field]] [[value]] enthält nicht [[other]]',
  },
  'criterion.starts-with': {
    en: '[[field]] [[value]] starts with [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] で始まる',
    de: '[[field]] [[value]] beginnt mit [[other]]',
  },
  'criterion.ends-with': {
    en: '[[field]] [[value]] ends with [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] で終わる',
    de: '[[field]] [[value]] endet mit [[other]]',
  },
  'criterion.is-null': {
    en: '[[field]] [[value]] is null',
    ja: '[[field]]（[[value]]）が null である',
    de: '[[field]] [[value]] ist null',
  },
  'criterion.is-not-null': {
    en: '[[field]] [[value]] is not null',
    ja: '[[field]]（[[value]]）が null でない',
    de: '[[field]] [[value]] ist nicht null',
  },
  'criterion.is-empty': {
    en: '[[field]] [[value]] is empty',
    ja: '[[field]]（[[value]]）が空である',
    de: '[[field]] [[value]] ist leer',
  },
  'criterion.is-not-empty': {
    en: '[[field]] [[value]] is not empty',
    ja: '[[field]]（[[value]]）が空でない',
    de: '[[field]] [[value]] ist nicht leer',
  },
  'criterion.is-today': {
    en: '[[field]] [[value]] is today: [[days]]',
    ja: '[[field]]（[[value]]）が今日である：[[days]]',
    de: '[[field]] [[value]] ist heute: [[days]]',
  },
  'criterion.in-last-days': {
    en: '[[field]] [[value]] in the last [[other]] days: [[days]]',
    ja: '[[field]]（[[value]]）が過去 [[other]] 日以内：[[days]]',
    de: '[[field]] [[value]] in den letzten [[other]] Tagen: [[days]]',
  },
  'criterion.in-next-days': {
    en: '[[field]] [[value]] in the next [[other]] days: [[days]]',
    ja: '[[field]]（[[value]]）が今後 [[other]] 日以内：[[days]]',
    de: '[[field]] [[value]] in den nächsten [[other]] Tagen: [[days]]',
  },
  'criterion.before-days-ago': {
    en: '[[field]] [[value]] more than [[other]] days ago: [[days]]',
    ja: '[[field]]（[[value]]）が [[other]] 日前より前：[[days]]',
    de: '[[field]] [[value]] mehr als [[other]] Tage her: [[days]]',
  },
  'criterion.after-days-ago': {
    en: '[[field]] [[value]] later than [[other]] days ago: [[days]]',
    ja: '[[field]]（[[value]]）が [[other]] 日前より後：[[days]]',
    de: '[[field]] [[value]] weniger als [[other]] Tage her: [[days]]',
  },
  'criterion.in-this-week': {
    en: '[[field]] [[value]] in this week: [[days]]',
    ja: '[[field]]（[[value]]）が今週：[[days]]',
    de: '[[field]] [[value]] in dieser Woche: [[days]]',
  },
  'criterion.in-last-weeks': {
    en: '[[field]] [[value]] in the last [[other]] full weeks: [[days]]',
    ja: '[[field]]（[[value]]）が過去 [[other]] 週（今週を除く）：[[days]]',
    de: '[[field]] [[value]] in den letzten [[other]] vollen Wochen: [[days]]',
  },
  'criterion.in-this-month': {
    en: '[[field]] [[value]] in this month: [[days]]',
    ja: '[[field]]（[[value]]）が今月：[[days]]',
    de: '[[field]] [[value]] in diesem Monat: [[days]]',
  },
  'criterion.in-last-months': {
    en: '[[field]] [[value]] in the last [[other]] full months: [[days]]',
    ja: '[[field]]（[[value]]）が過去 [[other]] か月（今月を除く）：[[days]]',
    de: '[[field]] [[value]] in den letzten [[other]] vollen Monaten: [[days]]',
  },
  'criterion.in-this-quarter': {
    en: '[[field]] [[value]] in this quarter: [[days]]',
    ja: '[[field]]（[[value]]）が今四半期：[[days]]',
    de: '[[field]] [[value]] in diesem Quartal: [[days]]',
  },
  'criterion.in-last-quarters': {
    en: '[[field]] [[value]] in the last [[other]] full quarters: [[days]]',
    ja: '[[field]]（[[value]]）が過去 [[other]] 四半期（今四半期を除く）：[[days]]',
    de: '[[field]] [[value]] in den letzten [[other]] vollen Quartalen: [[days]]',
  },
  'criterion.in-this-year': {
    en: '[[field]] [[value]] in this year: [[days]]',
    ja: '[[field]]（[[value]]）が今年：[[days]]',
    de: '[[field]] [[value]] in diesem Jahr: [[days]]',
  },
  'criterion.in-last-years': {
    en: '[[field]] [[value]] in the last [[other]] full years: [[days]]',
    ja: '[[field]]（[[value]]）が過去 [[other]] 年（今年を除く）：[[days]]',
    de: '[[field]] [[value]] in den letzten [[other]] vollen Jahren: [[days]]',
  },
} as const satisfies Texts
