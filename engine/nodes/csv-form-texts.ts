// Texts of the CSV dialect's form, in three languages.
import type { FieldTexts, InLanguages } from './node-type.ts'

type Texts = Readonly<Record<string, FieldTexts>>

const encodingOptions = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS (CP932)',
  'windows-1252': 'Windows-1252',
}

const en: Texts = {
  'format.encoding': { label: 'Encoding', options: encodingOptions },
  'format.bom': { label: 'Begin with a byte order mark', help: 'Excel recognises UTF-8 by it.' },
  'format.delimiter': {
    label: 'Delimiter',
    options: { ',': 'Comma', '\t': 'Tab', ';': 'Semicolon', '|': 'Bar' },
  },
  'format.quote': {
    label: 'Quote',
    options: { '"': 'Double quote', "'": 'Single quote', '': 'None' },
  },
  'format.newline': { label: 'Line end', options: { lf: 'LF', crlf: 'CRLF' } },
  'format.header': { label: 'The first row holds the field names' },
  'format.skipLines': { label: 'Lines to skip at the start' },
  'format.emptyIsNull': {
    label: 'An empty field is null',
    help: 'A quoted empty field stays empty text either way.',
  },
  'format.quoteAll': { label: 'Quote every field' },
  'format.unencodable': {
    label: 'Characters that the encoding lacks',
    options: { reject: 'Reject the row', replace: 'Replace them' },
  },
  'format.replacement': { label: 'Replacement' },
}

const ja: Texts = {
  'format.encoding': { label: '文字コード', options: encodingOptions },
  'format.bom': { label: '先頭に BOM を付ける', help: 'Excel はこれで UTF-8 と判断します。' },
  'format.delimiter': {
    label: '区切り文字',
    options: { ',': 'カンマ', '\t': 'タブ', ';': 'セミコロン', '|': '縦線' },
  },
  'format.quote': {
    label: '囲み文字',
    options: { '"': '二重引用符', "'": '一重引用符', '': 'なし' },
  },
  'format.newline': { label: '改行', options: { lf: 'LF', crlf: 'CRLF' } },
  'format.header': { label: '先頭行は項目名' },
  'format.skipLines': { label: '先頭で読み飛ばす行数' },
  'format.emptyIsNull': {
    label: '空欄を null とする',
    help: '引用符で囲まれた空欄は、どちらの場合も空文字のままです。',
  },
  'format.quoteAll': { label: 'すべての項目を囲む' },
  'format.unencodable': {
    label: '文字コードにない文字',
    options: { reject: '行を却下', replace: '置き換える' },
  },
  'format.replacement': { label: '置き換える文字' },
}

const de: Texts = {
  'format.encoding': { label: 'Zeichencodierung', options: encodingOptions },
  'format.bom': { label: 'Mit BOM beginnen', help: 'Daran erkennt Excel UTF-8.' },
  'format.delimiter': {
    label: 'Trennzeichen',
    options: { ',': 'Komma', '\t': 'Tabulator', ';': 'Semikolon', '|': 'Strich' },
  },
  'format.quote': {
    label: 'Anführung',
    options: { '"': 'Doppelt', "'": 'Einfach', '': 'Keine' },
  },
  'format.newline': { label: 'Zeilenende', options: { lf: 'LF', crlf: 'CRLF' } },
  'format.header': { label: 'Die erste Zeile enthält die Feldnamen' },
  'format.skipLines': { label: 'Zeilen am Anfang überspringen' },
  'format.emptyIsNull': {
    label: 'Ein leeres Feld ist null',
    help: 'Ein leeres Feld in Anführungszeichen bleibt in jedem Fall leerer Text.',
  },
  'format.quoteAll': { label: 'Jedes Feld in Anführungszeichen' },
  'format.unencodable': {
    label: 'Zeichen, die in der Codierung fehlen',
    options: { reject: 'Zeile abweisen', replace: 'Ersetzen' },
  },
  'format.replacement': { label: 'Ersatz' },
}

export const csvFormTexts: InLanguages<Texts> = { en, ja, de }
