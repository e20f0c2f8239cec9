// Names of the field types, as options of forms and in sentences.
import type { InLanguages } from '../nodes/node-type.ts'
import type { FieldType } from './schema.ts'

export const typeNames: InLanguages<Readonly<Record<FieldType, string>>> = {
  en: {
    string: 'Text',
    integer: 'Whole number',
    decimal: 'Decimal number',
    boolean: 'True or false',
    date: 'Date',
    datetime: 'Date and time',
    gsid: 'GSID',
    json: 'JSON',
  },
  ja: {
    string: '文字列',
    integer: '整数',
    decimal: '小数',
    boolean: '真偽値',
    date: '日付',
    datetime: '日時',
    gsid: 'GSID',
    json: 'JSON',
  },
  de: {
    string: 'Text',
    integer: 'Ganzzahl',
    decimal: 'Dezimalzahl',
    boolean: 'Wahr oder falsch',
    date: 'Datum',
    datetime: 'Datum und Uhrzeit',
    gsid: 'GSID',
    json: 'JSON',
  },
}
