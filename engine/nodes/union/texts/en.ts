// Texts of the union in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Union',
  purpose: 'Append the rows of one dataset to another',
  help: [
    'All rows of the first dataset come first, then all rows of the second, each in its own order. Nothing is compared and nothing is removed: follow it with a dedupe if the same row may be in both.',
    'Fields belong together by name, or by position when the names differ. A field that only one dataset has is null in the rows of the other, or the value that you give; or it is a problem.',
    'Fields that belong together must have the same type; a whole number may meet a decimal number. Text and a number are a problem, never a guess.',
    'For a third dataset, add another union.',
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
  counters: { first: 'Rows of the first', second: 'Rows of the second', out: 'Rows out' },
}
