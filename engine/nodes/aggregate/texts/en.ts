// Texts of the aggregate in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Aggregate',
  purpose: 'Make one row of each group: count, sum, average and more',
  help: [
    'Rows that agree in all fields of the group become one row. Numbers agree by value (1.50 and 1.5), times by the moment they say, text byte by byte; null agrees with null and is a group of its own. Groups come in the order in which they first appear; their fields are as in their first row. Without such fields all rows are one group, which is there even when there are no rows.',
    'Null is left out everywhere, only “Rows” counts it. A group without a value has 0 for counts and null for all else.',
    'Sums are exact decimals without a bound, with as many places as the value with the most. An average is the exact sum divided, with the places and the rounding that you choose (with two places 2.345 becomes 2.34 half to even, 2.35 half up). Smallest and largest follow the type: numbers by value, dates by moment, text by its bytes; of equal ones the first is told as it was written. A list joins the values in the order of the rows, of the values themselves, or of another field.',
    'Groups are held until the last row has come. What does not fit into memory is put aside.',
  ].join('\n\n'),
  synonyms: [
    'group by',
    'count',
    'sum',
    'total',
    'average',
    'minimum',
    'maximum',
    'summarise',
    'pivot table',
  ],
  fields: {
    groupBy: { label: 'One row for each' },
    'groupBy.field': { label: 'Field' },
    measures: { label: 'Values of each group' },
    'measures.kind': {
      label: 'Work out',
      options: {
        rows: 'Rows',
        count: 'Values that are not null',
        distinct: 'Different values',
        sum: 'Sum',
        average: 'Average',
        min: 'Smallest',
        max: 'Largest',
        first: 'First value',
        last: 'Last value',
        list: 'All values as a list',
      },
    },
    'measures.field': { label: 'Of' },
    'measures.as': { label: 'Name of the new field' },
    'measures.scale': { label: 'Places after the point' },
    'measures.rounding': {
      label: 'Rounded',
      help: 'What becomes of the digits behind them.',
      options: {
        'half-even': 'Half to even',
        'half-up': 'Half up, away from zero',
        'towards-zero': 'Cut off',
        floor: 'Down',
        ceiling: 'Up',
      },
    },
    'measures.separator': { label: 'Between the values' },
    'measures.distinct': {
      label: 'Each value once',
      help: 'Of equal ones the first is kept; numbers are compared by value.',
    },
    'measures.order': {
      label: 'Order of the values',
      options: { rows: 'As the rows came', ascending: 'Ascending', descending: 'Descending' },
    },
    'measures.orderBy': {
      label: 'Ordered by',
      help: 'Left empty, by the values of the list themselves. Rows without a value here come last; equal ones as the rows came.',
    },
  },
  counters: { in: 'Rows in', grouped: 'Rows in groups', out: 'Groups out' },
}
