// The command palette: words that begin with the query before scattered letters, groups in their order.
import { Columns3 } from 'lucide-react'
import { beforeAll, expect, it } from 'vitest'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'
import { actions } from '../../../web/studio/actions/index.ts'
import { rankEntries, type Entry } from '../../../web/studio/palette/entries.ts'

beforeAll(() => activateLanguage('en'))

const entry = (label: string): Entry => ({
  id: label,
  label,
  icon: Columns3,
  keys: [],
  also: [],
  perform: () => {},
})
const ranked = (labels: readonly string[], query: string) =>
  rankEntries(labels.map(entry), query).map(({ label }) => label)

it('letters that lie scattered come last, in whichever group', () => {
  const labels = ['Find all traces everywhere', 'Profile of a run', 'Add a filter', 'Filter rows']
  expect(ranked(labels, 'fil')).toEqual([
    'Add a filter',
    'Filter rows',
    'Profile of a run',
    'Find all traces everywhere',
  ])
  expect(ranked(['Nobody opens templates early', 'Footnotes'], 'note')).toEqual([
    'Footnotes',
    'Nobody opens templates early',
  ])
})

it('what begins with the query keeps the order of the groups, the whole word comes first', () => {
  const labels = ['Add a note', 'Notes of the node', 'Go to Note taking', 'Note']
  expect(ranked(labels, 'note')).toEqual([
    'Note',
    'Add a note',
    'Notes of the node',
    'Go to Note taking',
  ])
})

it('who types “Publish” finds that first, not the run of what is published', () => {
  const labels = actions.map(({ label }) => translate(label))
  for (const query of ['Publish', 'publ']) expect(ranked(labels, query)[0]).toBe('Publish…')
})
