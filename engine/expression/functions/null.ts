// Functions on null: what stands in for it, and what becomes it.
import type { Build, FunctionEntry, Parameter } from './function-entry.ts'
import { sameOfType } from './operators.ts'

const same: Parameter = { name: 'value', type: 'same' }

/** Parts after the first known one are not evaluated. */
const firstKnown: Build = (parts) => (row) => {
  for (const part of parts) {
    const value = part(row)
    if (value !== null) return value
  }
  return null
}

export const nullFunctions: readonly FunctionEntry[] = [
  {
    name: 'coalesce',
    parameters: [{ ...same, repeats: true }],
    result: 'same',
    build: firstKnown,
    says: {
      en: 'The first value that is not null.',
      ja: 'null でない最初の値を返します。',
      de: 'Der erste Wert, der nicht null ist.',
    },
    example: ["coalesce(null, 'b', 'c')", 'b'],
  },
  {
    name: 'if_null',
    alsoCalled: ['ifnull', 'nvl'],
    parameters: [same, { ...same, name: 'otherwise' }],
    result: 'same',
    build: firstKnown,
    says: {
      en: 'The value, or the second one where it is null.',
      ja: '値が null なら2つ目の値を返します。',
      de: 'Der Wert, oder der zweite, wo er null ist.',
    },
    example: ['if_null(null, 0)', '0'],
  },
  {
    name: 'null_if',
    alsoCalled: ['nullif'],
    parameters: [same, { ...same, name: 'other' }],
    result: 'same',
    build: ([value, other], { types }) => {
      const agree = sameOfType(types.find((type) => type !== 'null') ?? 'null')
      return (row) => {
        const given = value!(row)
        return agree(given, other!(row)) ? null : given
      }
    },
    says: {
      en: 'Null where both values are equal, the first value elsewhere. Times are equal when they are the same moment.',
      ja: '2つの値が等しければ null、そうでなければ1つ目の値。日時は同じ瞬間なら等しいとみなします。',
      de: 'Null, wo beide Werte gleich sind, sonst der erste. Zeitpunkte sind gleich, wenn sie denselben Augenblick meinen.',
    },
    example: ["null_if('-', '-')", null],
  },
  {
    name: 'null_if_empty',
    parameters: [{ name: 'text', type: 'string' }],
    result: 'string',
    build: ([text]) => {
      return (row) => {
        const given = text!(row)
        return given === '' ? null : given
      }
    },
    says: {
      en: 'Null where the text is empty.',
      ja: '空文字なら null にします。',
      de: 'Null, wo der Text leer ist.',
    },
    example: ["null_if_empty('')", null],
  },
]
