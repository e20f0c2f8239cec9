// Texts of the select in English.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Select fields',
  purpose: 'Keep, drop, rename, reorder, cast',
  help: [
    'Each line is a field: ticked it goes on, under its new name and as its new type; the order of the lines is that in which fields leave. Alt with the arrow keys, or dragging a line by its name, moves it. Fields that arrive later go on in their places or at the end, or are left out.',
    'A cast reads text as a type, by a format where one is given: dates by a pattern (`dd.MM.yyyy`), with names of months and weekdays also by their language (`d MMM yyyy`, `EEE, d. MMMM yyyy [de]`; en, de, ja; the weekday must be that of the day), times on the clock of a zone by a pattern and its name (`dd.MM.yyyy HH:mm [Europe/Berlin]`; where that clock was turned, a time that comes twice is the first, and one that never comes counts as if the clock had not been turned yet; `[Europe/Berlin, reject]`, `earlier` or `later` say otherwise; `yy` is 1969 to 2068, `h:mm a` takes AM and PM, `XX` +0900, `XXX` +09:00, `S` to `SSSSSSSSS` so many places of a second), the day of a time and the time at which a day begins by a zone alone (`[Asia/Tokyo]`), numbers by a sample (`1.234,56`; any kind of space in `1 234,56`; `1.234,56-` with the minus behind it; exponents such as `1.5E+3` are spelt out), true and false by two words in any case (`yes/no`). Into text it writes in that format.',
    'A value that does not fit rejects its row, with field, value and reason. Null stays null. What is not cast stays byte for byte.',
  ].join('\n\n'),
  synonyms: ['columns', 'keep', 'drop', 'rename', 'reorder', 'cast', 'convert', 'type', 'project'],
  fields: {
    others: {
      label: 'Fields that arrive later',
      options: {
        keep: 'Go on in their places',
        after: 'Go on at the end',
        drop: 'Are left out',
      },
    },
    fields: { label: 'Fields' },
    'fields.field': { label: 'Field' },
    'fields.name': { label: 'New name', help: 'Empty: the name stays.' },
    'fields.type': { label: 'Type', options: { kept: 'As it is', ...typeNames.en } },
    'fields.format': {
      label: 'Format',
      help: 'dd.MM.yyyy, 1.234,56, yes/no; empty: the canonical form.',
    },
    dropped: { label: 'Dropped fields' },
  },
  counters: { in: 'Rows in', out: 'Rows out', rejected: 'Rejected' },
}
