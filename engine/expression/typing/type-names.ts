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
