// Texts of the derived mapping in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Derived mapping',
  purpose: 'Find the GSID of a record, in an object or a dataset',
  help: [
    'Each row looks for the record whose fields all agree, and takes its GSID. Up to six fields.',
    'When no record fits, the field becomes null or a default, or the row is rejected. When several fit, the lowest GSID wins, so that every run answers the same; or the row is rejected.',
    'It looks in an object, as it stood when the run began, or in a dataset that arrives at the second input and has a GSID field. There the rows may come in any order; those without GSID are left out, and rows that give the same GSID for a key count as one.',
    'A null never fits.',
  ].join('\n\n'),
  synonyms: ['lookup', 'gsid', 'reference', 'foreign key', 'find record', 'resolve', 'id mapping'],
  fields: {
    target: {
      label: 'Field to fill',
      help: 'A field of this name that already exists is replaced.',
    },
    lookIn: { label: 'Look in', options: { object: 'Object', dataset: 'Second input' } },
    object: { label: 'Object' },
    gsidField: {
      label: 'Field with the GSID',
      help: 'Of the dataset at the second input.',
    },
    matches: { label: 'Fields that must agree', help: 'Up to six.' },
    none: {
      label: 'When none fits',
      options: { null: 'Null', default: 'Default', reject: 'Reject row' },
    },
    defaultValue: { label: 'Default GSID', help: '36 characters, digits and capital letters.' },
    several: {
      label: 'When several fit',
      options: { lowest: 'Lowest GSID', reject: 'Reject row' },
    },
  },
  counters: {
    in: 'Rows in',
    found: 'Found one',
    none: 'Found none',
    several: 'Found several',
    rejected: 'Rejected',
    out: 'Rows out',
  },
}
