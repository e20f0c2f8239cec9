// Texts of the derived mapping in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Derived mapping',
  purpose: 'Find the GSID of a record of an object',
  help: [
    'Each row looks for the record whose fields all agree, and takes its GSID. Up to six fields.',
    'When no record fits, the field becomes null or a default, or the row is rejected. When several fit, the lowest GSID wins, so that every run answers the same; or the row is rejected.',
    'A null never fits. The object is read as it stood when the run began.',
  ].join('\n\n'),
  synonyms: ['lookup', 'gsid', 'reference', 'foreign key', 'find record', 'resolve', 'id mapping'],
  fields: {
    target: {
      label: 'Field to fill',
      help: 'A field of this name that already exists is replaced.',
    },
    object: { label: 'Look up in' },
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
