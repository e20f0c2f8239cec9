// Functions on texts: parts, cases, spaces, padding.
import { lowerCase, upperCase } from '../../value/letter-case.ts'
import { decimalOf } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { limits } from '../syntax/limits.ts'
import { checkTextSize, countOf } from './bounds.ts'
import { lengthOf, sliceOf } from './code-points.ts'
import { seeing, strict } from './function-entry.ts'
import type { FunctionEntry, Parameter, Value } from './function-entry.ts'
import { isWhiteSpace } from '../../value/white-space.ts'

const text: Parameter = { name: 'text', type: 'string' }
const count: Parameter = { name: 'count', type: 'integer' }
const filler: Parameter = { name: 'filler', type: 'string', optional: true }

function counted(value: Decimal, least = 0): number {
  return countOf(value, least, limits.text)
}

function padding(whole: string, length: Decimal, fill: string): string {
  const missing = counted(length) - lengthOf(whole)
  const size = lengthOf(fill)
  if (missing <= 0 || size === 0) return ''
  const times = Math.ceil(missing / size)
  checkTextSize(whole.length + times * fill.length)
  return sliceOf(fill.repeat(times), 0, missing)
}

export const textFunctions: readonly FunctionEntry[] = [
  {
    name: 'length',
    alsoCalled: ['len', 'länge', 'laenge', '文字数'],
    parameters: [text],
    result: 'integer',
    build: strict((whole: string) => decimalOf(lengthOf(whole))),
    says: {
      en: 'Number of characters; an emoji is one.',
      ja: '文字数を返します。絵文字も1文字です。',
      de: 'Anzahl der Zeichen; ein Emoji ist eines.',
    },
    example: ["length('髙橋😀')", '3'],
  },
  {
    name: 'upper',
    alsoCalled: ['ucase', 'toupper', 'gross', 'groß', '大文字'],
    parameters: [text],
    result: 'string',
    build: strict(upperCase),
    says: {
      en: 'Letters in upper case (Latin, Greek, Cyrillic, full width); ß stays.',
      ja: '英字などを大文字にします（全角も対象）。ß はそのままです。',
      de: 'Buchstaben groß (lateinisch, griechisch, kyrillisch, vollbreit); ß bleibt.',
    },
    example: ["upper('müller ａ')", 'MÜLLER Ａ'],
  },
  {
    name: 'lower',
    alsoCalled: ['lcase', 'tolower', 'klein', '小文字'],
    parameters: [text],
    result: 'string',
    build: strict(lowerCase),
    says: {
      en: 'Letters in lower case (Latin, Greek, Cyrillic, full width).',
      ja: '英字などを小文字にします（全角も対象）。',
      de: 'Buchstaben klein (lateinisch, griechisch, kyrillisch, vollbreit).',
    },
    example: ["lower('ÄRGER')", 'ärger'],
  },
  {
    name: 'trim',
    alsoCalled: ['glätten', 'glaetten', 'strip'],
    parameters: [text],
    result: 'string',
    build: strict((whole: string) => trimmed(whole, true, true)),
    says: {
      en: 'Without white space at both ends (spaces of every kind, also no-break and full-width ones, tabs, line breaks).',
      ja: '前後の空白（半角・全角・ノーブレークなどのスペース、タブ、改行）を除きます。',
      de: 'Ohne Leerraum an beiden Enden (Leerzeichen jeder Art, auch geschützte und vollbreite, Tabulatoren, Umbrüche).',
    },
    example: ["trim('  a b　')", 'a b'],
  },
  {
    name: 'trim_start',
    alsoCalled: ['ltrim', 'lstrip'],
    parameters: [text],
    result: 'string',
    build: strict((whole: string) => trimmed(whole, true, false)),
    says: {
      en: 'Without white space at the start.',
      ja: '先頭の空白を除きます。',
      de: 'Ohne Leerraum am Anfang.',
    },
    example: ["trim_start('  a ') & '|'", 'a |'],
  },
  {
    name: 'trim_end',
    alsoCalled: ['rtrim', 'rstrip'],
    parameters: [text],
    result: 'string',
    build: strict((whole: string) => trimmed(whole, false, true)),
    says: {
      en: 'Without white space at the end.',
      ja: '末尾の空白を除きます。',
      de: 'Ohne Leerraum am Ende.',
    },
    example: ["trim_end(' a  ') & '|'", ' a|'],
  },
  {
    name: 'left',
    alsoCalled: ['links'],
    parameters: [text, count],
    result: 'string',
    build: strict((whole: string, n: Decimal) => sliceOf(whole, 0, counted(n))),
    says: {
      en: 'The first characters.',
      ja: '先頭から指定した文字数を取り出します。',
      de: 'Die ersten Zeichen.',
    },
    example: ["left('東京都港区', 3)", '東京都'],
  },
  {
    name: 'right',
    alsoCalled: ['rechts'],
    parameters: [text, count],
    result: 'string',
    build: strict((whole: string, n: Decimal) => {
      const length = lengthOf(whole)
      return sliceOf(whole, Math.max(0, length - counted(n)), length)
    }),
    says: {
      en: 'The last characters.',
      ja: '末尾から指定した文字数を取り出します。',
      de: 'Die letzten Zeichen.',
    },
    example: ["right('order-0042', 4)", '0042'],
  },
  {
    name: 'mid',
    alsoCalled: ['teil', 'substring', 'substr'],
    parameters: [text, { name: 'start', type: 'integer' }, { ...count, optional: true }],
    result: 'string',
    build: strict((whole: string, start: Decimal, n?: Decimal) => {
      const first = counted(start, 1) - 1
      return sliceOf(whole, first, n === undefined ? Infinity : first + counted(n))
    }),
    says: {
      en: 'Characters from a place on, counted from 1; without a count, all that follow.',
      ja: '指定した位置（1から数えます）から取り出します。文字数を省くと最後までです。',
      de: 'Zeichen ab einer Stelle, gezählt ab 1; ohne Anzahl alle, die folgen.',
    },
    example: ["mid('2026-11-22', 6, 2)", '11'],
  },
  {
    name: 'pad_start',
    alsoCalled: ['lpad', 'padleft'],
    parameters: [text, { name: 'length', type: 'integer' }, filler],
    result: 'string',
    build: strict(
      (whole: string, n: Decimal, fill: string = ' ') => padding(whole, n, fill) + whole,
    ),
    says: {
      en: 'Filled at the start up to a length; longer texts stay.',
      ja: '指定した長さになるまで先頭を埋めます。長い文字列はそのままです。',
      de: 'Am Anfang bis zu einer Länge aufgefüllt; längere Texte bleiben.',
    },
    example: ["pad_start('42', 5, '0')", '00042'],
  },
  {
    name: 'pad_end',
    alsoCalled: ['rpad', 'padright'],
    parameters: [text, { name: 'length', type: 'integer' }, filler],
    result: 'string',
    build: strict(
      (whole: string, n: Decimal, fill: string = ' ') => whole + padding(whole, n, fill),
    ),
    says: {
      en: 'Filled at the end up to a length; longer texts stay.',
      ja: '指定した長さになるまで末尾を埋めます。長い文字列はそのままです。',
      de: 'Am Ende bis zu einer Länge aufgefüllt; längere Texte bleiben.',
    },
    example: ["pad_end('ab', 4, '.')", 'ab..'],
  },
  {
    name: 'repeat',
    alsoCalled: ['rept', 'wiederholen'],
    parameters: [text, count],
    result: 'string',
    build: strict((whole: string, n: Decimal) => {
      const times = counted(n)
      checkTextSize(whole.length * times)
      return whole.repeat(times)
    }),
    says: {
      en: 'The text several times in a row, up to four million characters.',
      ja: '文字列を指定した回数だけ繰り返します（最大およそ400万文字）。',
      de: 'Der Text mehrmals hintereinander, bis zu vier Millionen Zeichen.',
    },
    example: ["repeat('ab', 3)", 'ababab'],
  },
  {
    name: 'concat',
    alsoCalled: ['concatenate', 'textjoin', 'verketten', 'textkette', '連結'],
    parameters: [{ name: 'text', type: 'string', repeats: true }],
    result: 'string',
    build: seeing((...parts: Value[]) => {
      const joined = parts.filter((part) => part !== null).join('')
      checkTextSize(joined.length)
      return joined
    }),
    says: {
      en: 'Texts one after the other; null counts as empty, unlike with &.',
      ja: '文字列をつなぎます。& と違い、null は空文字として扱います。',
      de: 'Texte hintereinander; null zählt als leer, anders als bei &.',
    },
    example: ["concat('a', null, 'b')", 'ab'],
  },
]

function trimmed(whole: string, start: boolean, end: boolean): string {
  let from = 0
  let to = whole.length
  if (start) while (from < to && isWhiteSpace(whole.charCodeAt(from))) from++
  if (end) while (to > from && isWhiteSpace(whole.charCodeAt(to - 1))) to--
  return whole.slice(from, to)
}
