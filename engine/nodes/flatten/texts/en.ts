// Texts of the flatten in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Flatten JSON',
  purpose: 'Turn values inside JSON into fields, a list into rows',
  help: [
    'A path names a value: `customer.address.city`, `items[0].sku`, `"a name.with dots"`. Its value becomes a field: texts without quotes, numbers exactly as they are written, objects and lists as their JSON.',
    'With a list chosen for rows, each of its elements becomes a row and paths begin at the element; `$.` in front of a path begins at the whole text. An empty list gives one row with nulls, or none.',
    'Nothing at a path is null, or rejects the row, as you choose; a written null is always null. A null instead of JSON gives one row with nulls. What is no JSON, or has a name twice on the way, is rejected with the place of the fault.',
  ].join('\n\n'),
  synonyms: ['json', 'unnest', 'explode', 'parse', 'nested', 'array', 'extract', 'path'],
  fields: {
    field: { label: 'Field with JSON' },
    rows: { label: 'List that becomes rows', help: 'Its path, or empty for one row each.' },
    columns: { label: 'Fields' },
    'columns.path': { label: 'Path' },
    'columns.name': { label: 'Name' },
    missing: {
      label: 'Nothing at a path',
      options: { null: 'Is null', reject: 'Rejects the row' },
    },
    empty: { label: 'An empty list', options: { keep: 'Gives one row', drop: 'Gives none' } },
    keep: { label: 'Keep the JSON too' },
  },
  counters: {
    in: 'Rows in',
    added: 'Rows added',
    out: 'Rows out',
    dropped: 'Without elements',
    rejected: 'Rejected',
  },
}
