// Texts of the filter in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Filter',
  purpose: 'Keep the rows that meet a condition',
  help: [
    'Rows for which the condition holds go on; the others leave and are counted.',
    'Criteria carry letters. The logic says how they belong together, for example `(A and B) or C`; left empty, all must hold.',
    'A comparison with null is false, but “is not”, “is none of” and “does not contain” are true. Ask for null with “is null”.',
    'Dates and times can be counted in days from today, the day on which the run starts in the zone of the job: “is today”, “in the last 7 days” (today and the six before), “more than 7 days ago”, “later than 7 days ago” (today and later days, too). So can weeks (Monday to Sunday, as in ISO 8601), months, quarters and years: “in this week” is all of it, its days to come too; “in the last 2 full weeks” are the two before this one, and the last 1 is last week. Of a time it is the day that it shows itself.',
  ].join('\n\n'),
  synonyms: [
    'where',
    'condition',
    'restrict',
    'select rows',
    'remove rows',
    'exclude',
    'date range',
    'last days',
    'this week',
    'last month',
  ],
  fields: {
    condition: {
      label: 'Condition',
      help: 'Rows that meet it go on. Without a criterion every row goes on.',
    },
  },
  counters: { in: 'Rows in', kept: 'Kept', removed: 'Removed' },
}
