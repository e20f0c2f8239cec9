// Texts of the case field in English.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Case field',
  purpose: 'Fill a field by ordered cases',
  help: [
    'The first case whose condition holds gives the value; when none holds, “otherwise” does. The order of the cases matters.',
    'A case holds up to 26 criteria with letters A to Z and a logic over them, for example `(A and B) or C`.',
    'A result is a fixed value, another field, a formula, or null. A row in which a formula has no value (a division by zero) is rejected. A field of the same name is replaced in place.',
    'Dates and times can be counted in days from today, the day on which the run starts in the zone of the job: “is today”, “in the last 7 days” (today and the six before), “more than 7 days ago”, “later than 7 days ago” (today and later days, too). So can weeks (Monday to Sunday, as in ISO 8601), months, quarters and years: “in this week” is all of it, its days to come too; “in the last 2 full weeks” are the two before this one, and the last 1 is last week. Of a time it is the day that it shows itself.',
  ].join('\n\n'),
  synonyms: [
    'if',
    'case when',
    'switch',
    'classify',
    'category',
    'bucket',
    'map values',
    'picklist',
  ],
  fields: {
    field: { label: 'New field', help: 'A field of this name that already exists is replaced.' },
    type: { label: 'Type', options: typeNames.en },
    cases: { label: 'Cases', help: 'The first case that fits wins.' },
    otherwise: { label: 'Otherwise', help: 'The value when no case fits.' },
  },
  counters: { in: 'Rows in', otherwise: 'Otherwise', out: 'Rows out', rejected: 'Rejected' },
}
