// Texts of the merge in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Merge',
  purpose: 'Bring two datasets together by key',
  help: [
    'Rows of the left and the right dataset meet where all key fields agree.',
    'A null key never meets anything. Keys that occur several times multiply: each left row meets each right row of the same key; the extra rows are counted as fan-out.',
    'Rows come in left order; right rows without a partner follow in right order. Left unmatched and Right unmatched keep those rows of one side alone, with the fields of that side; a null key is among them. Numbers are compared by value, times by the moment they say (without an offset: as UTC), text byte for byte unless you ask for trimming, case, width, special forms (NFKC), leading zeros, or the zeros in front of every number (K-007 and K-7) to be ignored.',
    'The right dataset is held in memory while the left one streams past: put the larger one on the left.',
  ].join('\n\n'),
  synonyms: [
    'join',
    'lookup',
    'vlookup',
    'xlookup',
    'combine',
    'match',
    'left join',
    'inner join',
    'outer join',
    'enrich',
    'anti join',
    'unmatched',
  ],
  fields: {
    how: {
      label: 'Keep',
      help: 'Which rows stay when they find no partner.',
      options: {
        left: 'Left',
        inner: 'Inner',
        right: 'Right',
        full: 'Full',
        'left-only': 'Left unmatched',
        'right-only': 'Right unmatched',
      },
    },
    keys: { label: 'Where these agree', help: 'Up to six pairs of fields; all must agree.' },
    leftFields: {
      label: 'Fields of the left side',
      help: 'Which of them go on; all unless you choose. A key can be left out: it is compared all the same.',
    },
    rightFields: {
      label: 'Fields of the right side',
      help: 'Which of them go on; all unless you choose.',
    },
    rightPrefix: {
      label: 'Put before right names',
      help: 'For example origin_. A name that is still taken becomes name (2).',
    },
  },
  counters: {
    left: 'Left rows',
    right: 'Right rows',
    matched: 'Matched',
    unmatched: 'Left only',
    nullKey: 'Left with null key',
    fanOut: 'Fan-out',
    rightOnly: 'Right only',
    leftDropped: 'Left rows dropped',
    rightAdded: 'Right rows added',
    rightDropped: 'Matched right rows dropped',
    out: 'Rows out',
  },
}
