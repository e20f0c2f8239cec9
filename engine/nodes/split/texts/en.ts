// Texts of the split in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Split',
  purpose: 'Cut a text into fields or rows',
  help: [
    'A text is cut at a separator or after fixed widths, counted in characters. Its parts become fields, which you name, or rows, which repeat all other fields.',
    'Into fields: a missing part is null. What stands behind the last field stays in it, is dropped, or rejects the row, as you choose.',
    'Null gives nulls, and one row. An empty text has one part, which is empty; two separators in a row have an empty part between them.',
  ].join('\n\n'),
  synonyms: [
    'cut',
    'separate',
    'tokenize',
    'delimiter',
    'fixed width',
    'text to columns',
    'explode',
  ],
  fields: {
    field: { label: 'Text' },
    into: { label: 'Parts become', options: { columns: 'Fields', rows: 'Rows' } },
    by: { label: 'Cut', options: { separator: 'At a separator', widths: 'By fixed widths' } },
    separator: { label: 'Separator', help: 'One or more characters, taken literally.' },
    columns: { label: 'Fields for the parts' },
    'columns.name': { label: 'Name' },
    'columns.width': { label: 'Width', help: 'Characters; counts only for fixed widths.' },
    rest: {
      label: 'Text behind the last field',
      options: { last: 'Stays in it', drop: 'Is dropped', reject: 'Rejects the row' },
    },
    width: { label: 'Characters of each part' },
    limit: { label: 'Most parts', help: 'The last one holds all that remains. 0: no limit.' },
    trim: { label: 'Remove spaces around each part' },
    keep: { label: 'Keep the whole text too' },
    part: { label: 'Name of the field for the part' },
  },
  counters: { in: 'Rows in', added: 'Rows added', out: 'Rows out', rejected: 'Rejected' },
}
