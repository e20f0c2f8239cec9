// Texts of the direct mapping in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Direct mapping',
  purpose: 'Source field to target field',
  help: [
    'What goes on are exactly the target fields, in their order: each from a source field or a constant.',
    'A value that does not read as the type of its target rejects the row, with the field, the value and the reason. So does a null in a required field.',
    'Text stays byte for byte what it was, unless its type changes.',
  ].join('\n\n'),
  synonyms: ['map', 'select', 'rename', 'reorder', 'cast', 'columns', 'fields', 'project'],
  fields: {
    fields: { label: 'Target fields', help: 'A required field that holds null rejects its row.' },
  },
  counters: { in: 'Rows in', out: 'Rows out', rejected: 'Rejected' },
}
