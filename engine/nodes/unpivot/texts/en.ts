// Texts of the unpivot in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Unpivot',
  purpose: 'Turn fields into rows of name and value',
  help: [
    'Each row becomes one row for each chosen field: its name in one field, its value in another, all other fields repeated. The order of the fields is the order of the rows.',
    'A null value gives a row with null, or none, as you choose. Empty text is a value.',
    'Values of one type keep it; integers and decimals become decimals; anything else becomes text.',
  ].join('\n\n'),
  synonyms: ['columns to rows', 'melt', 'wide to long', 'crosstab', 'normalise', 'transpose'],
  fields: {
    fields: { label: 'Fields that become rows' },
    name: { label: 'Field for the name' },
    value: { label: 'Field for the value' },
    nulls: { label: 'Null values', options: { keep: 'Give a row', skip: 'Are left out' } },
  },
  counters: { in: 'Rows in', added: 'Rows added', out: 'Rows out', skipped: 'Nulls left out' },
}
