// Names of the types that only expressions know, beside those of fields.
import type { InLanguages } from '../../nodes/node-type.ts'
import { typeNames } from '../../value/type-names.ts'
import type { ExpressionType, ParameterType } from '../functions/function-entry.ts'

export const expressionTypeNames: InLanguages<
  Readonly<Record<ExpressionType | ParameterType, string>>
> = {
  en: {
    ...typeNames.en,
    null: 'null',
    number: 'Number',
    moment: 'Date or time',
    any: 'Any value',
    same: 'The same type',
  },
  ja: {
    ...typeNames.ja,
    null: 'null',
    number: '数値',
    moment: '日付または日時',
    any: '任意の値',
    same: '同じ型',
  },
  de: {
    ...typeNames.de,
    null: 'null',
    number: 'Zahl',
    moment: 'Datum oder Zeitpunkt',
    any: 'Beliebiger Wert',
    same: 'Derselbe Typ',
  },
}

/** A value of the type, as a sentence speaks of it: “name” is a text. */
export const expressionValueNames: typeof expressionTypeNames = {
  en: {
    string: 'a text',
    integer: 'a whole number',
    decimal: 'a decimal number',
    boolean: 'true or false',
    date: 'a date',
    datetime: 'a date with a time',
    gsid: 'a GSID',
    json: 'JSON',
    null: 'null',
    number: 'a number',
    moment: 'a date, with or without a time',
    any: 'any value',
    same: 'a value of the same type',
  },
  ja: expressionTypeNames.ja,
  de: {
    string: 'ein Text',
    integer: 'eine ganze Zahl',
    decimal: 'eine Dezimalzahl',
    boolean: 'wahr oder falsch',
    date: 'ein Datum',
    datetime: 'ein Datum mit Uhrzeit',
    gsid: 'eine GSID',
    json: 'JSON',
    null: 'null',
    number: 'eine Zahl',
    moment: 'ein Datum mit oder ohne Uhrzeit',
    any: 'ein beliebiger Wert',
    same: 'ein Wert desselben Typs',
  },
}
