// Texts of the sort in English.
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Sort',
  purpose: 'Put the rows in order',
  help: [
    'Rows are ordered by the first key; where it is equal, by the next one, and so on. Rows that are equal in all keys stay in the order in which they came.',
    'Numbers are ordered by their value, dates and times by the moment they say (one without an offset counts as UTC), false before true. Text is ordered by its UTF-8 bytes, the same everywhere: capitals before small letters, ア before 亜.',
    '“Ignoring case and width” orders text as if it were written in one case and one width; bytes decide between equal ones. “By the sound of kana” moreover takes hiragana and katakana, small and voiced kana as the same at first (か カ が), ー as the vowel that it lengthens (カード as カアト) and ゝ ヽ as the kana that they repeat, as JIS X 4061 and Japanese indexes do; kanji are not read. “Numbers in it by value” puts file 2 before file 10. Null stands first or last, in either direction.',
    'All rows are held until the last one has come. What does not fit into memory is put aside.',
  ].join('\n\n'),
  synonyms: ['order by', 'rank', 'arrange', 'ascending', 'descending', 'sequence'],
  fields: {
    keys: { label: 'Sort by' },
    'keys.field': { label: 'Field' },
    'keys.direction': {
      label: 'Direction',
      options: { ascending: 'Ascending', descending: 'Descending' },
    },
    'keys.nulls': { label: 'Null stands', options: { first: 'First', last: 'Last' } },
    'keys.collation': {
      label: 'Order of text',
      help: 'Other types have an order of their own. German: as in dictionaries, ä as a, ß as ss and é as e; of words that are alike then, the one without marks first.',
      options: {
        bytes: 'By bytes',
        folded: 'Ignoring case and width',
        german: 'German (DIN 5007-1)',
        kana: 'By the sound of kana',
        natural: 'Numbers in it by value',
      },
    },
  },
  counters: { in: 'Rows in', out: 'Rows out' },
}
