// Functions that choose: only the part that is chosen is evaluated.
import { parseDecimal } from '../../value/decimal.ts'
import { datePattern, readMoment } from '../../value/formats/date-pattern.ts'
import { numberFormat, readFormatted } from '../../value/formats/number-format.ts'
import { strict } from './function-entry.ts'
import type { Build, FunctionEntry, Parameter } from './function-entry.ts'
import { RowFault } from './row-fault.ts'

const text: Parameter = { name: 'text', type: 'string' }
const same: Parameter = { name: 'value', type: 'same' }

const choose: Build = ([condition, then, otherwise]) => {
  return (row) => (condition!(row) === true ? then!(row) : otherwise!(row))
}

const orElse: Build = ([value, otherwise]) => {
  return (row) => {
    try {
      return value!(row)
    } catch (fault) {
      if (fault instanceof RowFault) return otherwise!(row)
      throw fault
    }
  }
}

function readable<Format>(
  read: (format: string) => Format,
  otherwise: string,
  reads: (text: string, format: Format) => boolean,
): Build {
  return (parts, context) => {
    const given = context.fixed[1]
    const format = read(typeof given === 'string' ? given : otherwise)
    const test = strict((whole: string) => reads(whole, format))([parts[0]!], context)
    return (row) => test(row) === true
  }
}

export const logicFunctions: readonly FunctionEntry[] = [
  {
    name: 'if',
    alsoCalled: ['wenn', 'iif', 'もし'],
    parameters: [{ name: 'condition', type: 'boolean' }, same, { ...same, name: 'otherwise' }],
    result: 'same',
    build: choose,
    says: {
      en: 'The second value where the condition holds, the third elsewhere; a null condition does not hold.',
      ja: '条件が成り立てば2つ目、そうでなければ3つ目の値。条件が null なら成り立ちません。',
      de: 'Der zweite Wert, wenn die Bedingung gilt, sonst der dritte; eine Bedingung null gilt nicht.',
    },
    example: ["if(2 > 1, 'yes', 'no')", 'yes'],
  },
  {
    name: 'if_error',
    alsoCalled: ['iferror', 'wennfehler'],
    parameters: [same, { ...same, name: 'otherwise' }],
    result: 'same',
    build: orElse,
    says: {
      en: 'The second value where the first cannot be computed (a text that is no number, a division by zero).',
      ja: '1つ目が計算できない行（数値でない文字列、0 での割り算など）では2つ目の値。',
      de: 'Der zweite Wert, wo der erste nicht berechnet werden kann (Text, der keine Zahl ist, Division durch null).',
    },
    example: ["if_error(to_number('n/a'), 0)", '0'],
  },
  {
    name: 'is_number',
    alsoCalled: ['isnumber', 'isnumeric', 'istzahl'],
    parameters: [text, { name: 'format', type: 'string', optional: true, literal: numberFormat }],
    result: 'boolean',
    build: readable(numberFormat, '1234.56', (whole, format) => {
      const canonical = readFormatted(whole, format)
      return canonical !== undefined && parseDecimal(canonical) !== undefined
    }),
    says: {
      en: 'Whether to_number can read the text; false for null.',
      ja: 'to_number で読める文字列かどうか。null なら false です。',
      de: 'Ob to_number den Text lesen kann; false bei null.',
    },
    example: ["is_number('1.234,5', '1.234,56')", 'true'],
  },
  {
    name: 'is_date',
    alsoCalled: ['isdate'],
    parameters: [text, { name: 'pattern', type: 'string', optional: true, literal: datePattern }],
    result: 'boolean',
    build: readable(
      datePattern,
      'yyyy-MM-dd',
      (whole, pattern) => readMoment(whole, pattern) !== undefined,
    ),
    says: {
      en: 'Whether to_date can read the text; false for null.',
      ja: 'to_date で読める文字列かどうか。null なら false です。',
      de: 'Ob to_date den Text lesen kann; false bei null.',
    },
    example: ["is_date('30.02.2026', 'dd.MM.yyyy')", 'false'],
  },
]
