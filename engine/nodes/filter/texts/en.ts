// Texts of the filter in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Filter',
  purpose: 'Keep the rows that meet a condition',
  help: [
    'Rows for which the condition holds go on; the others leave and are counted.',
    'Criteria carry letters. The logic says how they belong together, for example `(A and B) or C`; left empty, all must hold.',
    'A comparison with null is false, but "differs from", "is none of" and "does not contain" are true. Ask for null with "is null".',
  ].join('\n\n'),
  synonyms: ['where', 'condition', 'restrict', 'select rows', 'remove rows', 'exclude'],
  fields: {
    condition: {
      label: 'Condition',
      help: 'Rows that meet it go on. Without a criterion every row goes on.',
    },
  },
  counters: { in: 'Rows in', kept: 'Kept', removed: 'Removed' },
}
