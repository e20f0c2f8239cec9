// Functions that look into texts: where something stands, what stands between separators, what is put in its place.
import { decimalOf } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { checkTextSize, countOf } from './bounds.ts'
import { charactersBefore } from './code-points.ts'
import { strict } from './function-entry.ts'
import type { FunctionEntry, Parameter } from './function-entry.ts'

const text: Parameter = { name: 'text', type: 'string' }
const part: Parameter = { name: 'part', type: 'string' }

export const searchFunctions: readonly FunctionEntry[] = [
  {
    name: 'contains',
    alsoCalled: ['includes', 'enthält', '含む'],
    parameters: [text, part],
    result: 'boolean',
    build: strict((whole: string, sought: string) => whole.includes(sought)),
    says: {
      en: 'Whether the part stands anywhere in the text.',
      ja: '文字列が指定した部分を含むかどうかを返します。',
      de: 'Ob der Teil irgendwo im Text steht.',
    },
    example: ["contains('Tokyo HND', 'HND')", 'true'],
  },
  {
    name: 'starts_with',
    alsoCalled: ['startswith'],
    parameters: [text, part],
    result: 'boolean',
    build: strict((whole: string, sought: string) => whole.startsWith(sought)),
    says: {
      en: 'Whether the text starts with the part.',
      ja: '文字列が指定した部分で始まるかどうかを返します。',
      de: 'Ob der Text mit dem Teil beginnt.',
    },
    example: ["starts_with('JP-001', 'JP')", 'true'],
  },
  {
    name: 'ends_with',
    alsoCalled: ['endswith'],
    parameters: [text, part],
    result: 'boolean',
    build: strict((whole: string, sought: string) => whole.endsWith(sought)),
    says: {
      en: 'Whether the text ends with the part.',
      ja: '文字列が指定した部分で終わるかどうかを返します。',
      de: 'Ob der Text mit dem Teil endet.',
    },
    example: ["ends_with('a.csv', '.txt')", 'false'],
  },
  {
    name: 'position',
    alsoCalled: ['find', 'search', 'finden', 'suchen', 'instr', 'indexof', 'strpos'],
    parameters: [text, part],
    result: 'integer',
    build: strict((whole: string, sought: string) => {
      const index = whole.indexOf(sought)
      return decimalOf(index < 0 ? 0 : charactersBefore(whole, index) + 1)
    }),
    says: {
      en: 'Where the part first stands, counted from 1; 0 when it does not.',
      ja: '指定した部分が最初に現れる位置（1から）。なければ 0 です。',
      de: 'Wo der Teil zuerst steht, gezählt ab 1; 0, wenn er fehlt.',
    },
    example: ["position('a@b.jp', '@')", '2'],
  },
  {
    name: 'replace',
    alsoCalled: ['substitute', 'ersetzen', 'wechseln', '置換'],
    parameters: [text, part, { name: 'replacement', type: 'string' }],
    result: 'string',
    build: strict(replaced),
    says: {
      en: 'Every occurrence of the part replaced; an empty part changes nothing.',
      ja: '指定した部分をすべて置き換えます。空の部分を指定すると何も変わりません。',
      de: 'Jedes Vorkommen des Teils ersetzt; ein leerer Teil ändert nichts.',
    },
    example: ["replace('03-1234-5678', '-', '')", '0312345678'],
  },
  {
    name: 'split_part',
    alsoCalled: ['split', 'textsplit', 'textteilen'],
    parameters: [text, { name: 'separator', type: 'string' }, { name: 'n', type: 'integer' }],
    result: 'string',
    build: strict((whole: string, separator: string, n: Decimal) => {
      return partAt(whole, separator, countOf(n, -1000, 1_000_000))
    }),
    says: {
      en: 'The nth part between separators, counted from 1, from the end with -1; null when there is none.',
      ja: '区切り文字で分けた n 番目の部分（1から。-1 は最後）。なければ null です。',
      de: 'Der n-te Teil zwischen Trennzeichen, ab 1, vom Ende her mit -1; null, wenn es ihn nicht gibt.',
    },
    example: ["split_part('a/b/c', '/', 2)", 'b'],
  },
]

/** The size is known before anything is put together. */
function replaced(whole: string, sought: string, replacement: string): string {
  if (sought === '') return whole
  let found = 0
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length)) {
    found++
  }
  checkTextSize(whole.length + found * (replacement.length - sought.length))
  return found === 0 ? whole : whole.replaceAll(sought, () => replacement)
}

/** Only as far as the part that is wanted. */
function partAt(whole: string, separator: string, n: number): string | null {
  if (separator === '') return n === 1 || n === -1 ? whole : null
  if (n < 0) return partFromEnd(whole, separator, -n)
  let start = 0
  for (let passed = 1; passed < n; passed++) {
    const found = whole.indexOf(separator, start)
    if (found < 0) return null
    start = found + separator.length
  }
  const end = whole.indexOf(separator, start)
  return n === 0 ? null : whole.slice(start, end < 0 ? whole.length : end)
}

/** Separators are those that a reader from the start finds: they do not overlap. */
function partFromEnd(whole: string, separator: string, n: number): string | null {
  const starts = [0]
  for (let at = whole.indexOf(separator); at >= 0; at = whole.indexOf(separator, starts.at(-1))) {
    starts.push(at + separator.length)
    if (starts.length > n + 1) starts.shift()
  }
  if (starts.length < n || (starts.length === n && starts[0] !== 0)) return null
  return partAt(whole.slice(starts.at(-n)), separator, 1)
}
