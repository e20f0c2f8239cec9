// Texts of the union in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Union',
  purpose: 'Append the rows of several datasets to each other',
  help: [
    'All rows of the first dataset come first, then all rows of the second, and so on up to ten, each in its own order. Connect one to the last input, and the card grows another. Nothing is compared and nothing is removed: follow it with a dedupe if the same row may be in two of them.',
    'Fields belong together by name, or by position when the names differ. A field that a dataset lacks is null in its rows, or the value that you give; or it is a problem.',
    'Fields that belong together must have the same type; a whole number may meet a decimal number. Text and a number are a problem, never a guess.',
  ].join('\n\n'),
  synonyms: ['append', 'concatenate', 'stack', 'union all', 'combine rows', 'merge vertically'],
  fields: {
    match: {
      label: 'Fields belong together by',
      options: { name: 'Name', position: 'Position' },
    },
    missing: {
      label: 'A field that one dataset lacks',
      options: { null: 'Is null there', value: 'Has a value there …', problem: 'Is a problem' },
    },
    missingValue: {
      label: 'That value',
      help: 'Read as the type of each field; all of them get it.',
    },
  },
  counters: {
    first: 'Rows of the first',
    second: 'Rows of the second',
    third: 'Rows of the third',
    fourth: 'Rows of the fourth',
    fifth: 'Rows of the fifth',
    sixth: 'Rows of the sixth',
    seventh: 'Rows of the seventh',
    eighth: 'Rows of the eighth',
    ninth: 'Rows of the ninth',
    tenth: 'Rows of the tenth',
    out: 'Rows out',
  },
}
