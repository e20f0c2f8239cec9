// Texts of the pivot in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Pivot',
  purpose: 'Turn rows into fields, one row for each group',
  help: [
    'Rows with the same values in the group fields become one row, in the order in which the groups came. The key says which field a row’s value goes into; you declare these fields, so that the schema never depends on the data.',
    'A key that is not declared, or null, is counted as unknown; its group stays. Of several values for one cell, “first” takes the first that is not null and counts the others as not used; “count” counts those that are not null; “sum” is exact; the least and the greatest go by the order of the type, as in an aggregate, and stay as they are written.',
    'A cell without a value is null, or 0 where values are counted. Nulls in the group fields are one group. A value that is no number cannot be summed: its row is rejected.',
  ].join('\n\n'),
  synonyms: ['rows to columns', 'crosstab', 'long to wide', 'spread', 'transpose', 'matrix'],
  fields: {
    groupBy: {
      label: 'One row for each',
      help: 'Without a field there is one row for everything.',
    },
    key: { label: 'Key', help: 'Its values become fields.' },
    value: { label: 'Value' },
    aggregate: {
      label: 'Of several values',
      options: {
        first: 'The first',
        count: 'Their count',
        sum: 'Their sum',
        min: 'The least',
        max: 'The greatest',
      },
    },
    columns: { label: 'Fields' },
    'columns.key': { label: 'Value of the key' },
    'columns.name': { label: 'Name of the field' },
  },
  counters: {
    in: 'Rows in',
    used: 'Used',
    ignored: 'Not the first',
    unknown: 'Unknown key',
    rejected: 'Rejected',
    out: 'Rows out',
  },
}
