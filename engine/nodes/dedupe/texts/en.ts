// Texts of the dedupe in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Dedupe',
  purpose: 'Keep one of the rows that are the same',
  help: [
    'Rows are the same when they agree in the chosen fields, or in all fields when none is left out. Numbers agree by value (1.50 and 1.5), times by the moment they say (without an offset: as UTC), text byte by byte unless white space, case, width, special forms, leading zeros or zeros in front of numbers within the text are ignored explicitly. Values go on as they came.',
    'The first or the last of them stays, or the one with the lowest or highest value in a field; of equal ones the first. Null never wins against a value. The rows that stay keep their places.',
    'A row with null in one of the chosen fields is kept, since nobody knows whether it is the same; or null counts as equal to null. When all fields are compared, null always equals null.',
    'Keys, or rows, are held until the last one has come. What does not fit into memory is put aside.',
  ].join('\n\n'),
  synonyms: ['duplicates', 'distinct', 'unique', 'remove duplicates', 'latest', 'deduplicate'],
  fields: {
    fields: {
      label: 'Same when these agree',
      help: 'Without a choice, all fields.',
    },
    nulls: {
      label: 'Rows with null in them',
      help: 'When all fields are compared, null equals null.',
      options: { distinct: 'Keep them all', equal: 'Null equals null' },
    },
    keep: {
      label: 'Keep',
      options: {
        first: 'The first',
        last: 'The last',
        lowest: 'The one with the lowest …',
        highest: 'The one with the highest …',
      },
    },
    by: { label: 'By the value of' },
    'normalise.trim': { label: 'Ignore white space around text' },
    'normalise.foldCase': { label: 'Ignore case' },
    'normalise.foldWidth': { label: 'Ignore full and half width' },
    'normalise.nfkc': { label: 'Ignore special forms (NFKC: ① as 1)' },
    'normalise.stripZeros': { label: 'Ignore leading zeros' },
    'normalise.stripNumberZeros': { label: 'Ignore zeros in front of every number (K-007 as K-7)' },
  },
  counters: { in: 'Rows in', kept: 'Kept', removed: 'Removed' },
}
