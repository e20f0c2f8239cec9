// Texts of the sample in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Sample',
  purpose: 'Keep only some of the rows',
  help: [
    'Keeps the first rows (after some that are skipped), one of every so many rows beginning with the first, or a random share. The order stays.',
    'Random means: chosen by the number of the row and the seed. The same input and the same seed always give the same rows, in the preview and in every run; another seed gives others. A share of 10 % is about, not exactly, a tenth.',
    'The rows before it are still read and counted in full.',
  ].join('\n\n'),
  synonyms: ['limit', 'top', 'head', 'first rows', 'random', 'subset', 'skip', 'every nth'],
  fields: {
    how: {
      label: 'Keep',
      options: { first: 'First rows', every: 'Every n-th', share: 'Random share' },
    },
    rows: { label: 'Rows' },
    skip: { label: 'Skip before' },
    step: { label: 'One of every' },
    percent: { label: 'Per cent of the rows' },
    seed: { label: 'Seed', help: 'Another number chooses other rows.' },
  },
  counters: { in: 'Rows in', kept: 'Kept', removed: 'Removed' },
}
