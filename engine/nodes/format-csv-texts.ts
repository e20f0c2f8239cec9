// Texts of the format's form in three languages: the dialect of a CSV: what stands between fields and lines, and how null and empty text are written.
import { fieldTexts } from './field-texts.ts'

export const formatCsvTexts = fieldTexts({
  en: {
    'format.delimiter': {
      label: 'Delimiter',
      options: { ',': 'Comma', '\t': 'Tab', ';': 'Semicolon', '|': 'Pipe' },
    },
    'format.quote': {
      label: 'Quote character',
      options: { '"': 'Double quote', "'": 'Single quote', '': 'None' },
    },
    'format.newline': { label: 'Line ending', options: { lf: 'LF', crlf: 'CRLF' } },
    'format.lineEnd': {
      label: 'Line ending',
      options: { lf: 'LF or CRLF', cr: 'CR (old Macs)' },
      help: 'With CR each one ends a line, unless it stands within quotes.',
    },
    'format.header': { label: 'The first row holds the field names' },
    'format.skipLines': { label: 'Lines to skip at the start' },
    'format.emptyIsNull': {
      label: 'An empty field is null',
      help: 'A quoted empty field stays empty text unless the next setting says otherwise.',
    },
    'format.quotedEmptyIsNull': {
      label: 'A quoted empty field is null too',
      help: 'For files that quote every field: there "" says that nothing is known.',
    },
    'format.quoteAll': {
      label: 'Quote every field',
      help: 'How null and empty text are written is set below.',
    },
    'format.nullAs': {
      label: 'Null is written as',
      options: { nothing: 'Nothing', quotes: 'Two quotes ("")' },
      help: 'Choose two quotes when the recipient wants every field quoted.',
    },
    'format.emptyAs': {
      label: 'Empty text is written as',
      options: { nothing: 'Nothing', quotes: 'Two quotes ("")' },
    },
  },
  ja: {
    'format.delimiter': {
      label: '区切り文字',
      options: { ',': 'カンマ', '\t': 'タブ', ';': 'セミコロン', '|': '縦線' },
    },
    'format.quote': {
      label: '囲み文字',
      options: { '"': '二重引用符', "'": '一重引用符', '': 'なし' },
    },
    'format.newline': { label: '改行', options: { lf: 'LF', crlf: 'CRLF' } },
    'format.lineEnd': {
      label: '改行',
      options: { lf: 'LF または CRLF', cr: 'CR（古い Mac）' },
      help: 'CR を選ぶと、引用符の外にある CR をすべて行末とみなします。',
    },
    'format.header': { label: '先頭行は項目名' },
    'format.skipLines': { label: '先頭で読み飛ばす行数' },
    'format.emptyIsNull': {
      label: '空欄を null とする',
      help: '引用符で囲まれた空欄は、次の設定を使わない限り、空文字のままです。',
    },
    'format.quotedEmptyIsNull': {
      label: '引用符で囲まれた空欄も null とする',
      help: 'すべての項目を囲むファイル向けです。そこでは "" が「値なし」を表します。',
    },
    'format.quoteAll': {
      label: 'すべての項目を囲む',
      help: 'null と空文字の書き方は下の設定で決めます。',
    },
    'format.nullAs': {
      label: 'null の書き方',
      options: { nothing: '何も書かない', quotes: '引用符だけ（""）' },
      help: '受け取り側が全項目を囲むよう求める場合は「引用符だけ」を選びます。',
    },
    'format.emptyAs': {
      label: '空文字の書き方',
      options: { nothing: '何も書かない', quotes: '引用符だけ（""）' },
    },
  },
  de: {
    'format.delimiter': {
      label: 'Trennzeichen',
      options: { ',': 'Komma', '\t': 'Tabulator', ';': 'Semikolon', '|': 'Pipe' },
    },
    'format.quote': {
      label: 'Anführungszeichen',
      options: { '"': 'Doppelt', "'": 'Einfach', '': 'Keine' },
    },
    'format.newline': { label: 'Zeilenende', options: { lf: 'LF', crlf: 'CRLF' } },
    'format.lineEnd': {
      label: 'Zeilenende',
      options: { lf: 'LF oder CRLF', cr: 'CR (alte Macs)' },
      help: 'Mit CR beendet jedes CR eine Zeile, außer innerhalb von Anführungszeichen.',
    },
    'format.header': { label: 'Die erste Zeile enthält die Feldnamen' },
    'format.skipLines': { label: 'Zeilen am Anfang überspringen' },
    'format.emptyIsNull': {
      label: 'Ein leeres Feld ist null',
      help: 'Ein leeres Feld in Anführungszeichen bleibt leerer Text, solange die nächste Einstellung nichts anderes sagt.',
    },
    'format.quotedEmptyIsNull': {
      label: 'Auch ein leeres Feld in Anführungszeichen ist null',
      help: 'Für Dateien, die jedes Feld in Anführungszeichen setzen: Dort heißt "", dass nichts bekannt ist.',
    },
    'format.quoteAll': {
      label: 'Jedes Feld in Anführungszeichen',
      help: 'Wie null und leerer Text geschrieben werden, steht darunter.',
    },
    'format.nullAs': {
      label: 'Null wird geschrieben als',
      options: { nothing: 'Nichts', quotes: 'Zwei Anführungszeichen ("")' },
      help: 'Wählen Sie zwei Anführungszeichen, wenn der Empfänger jedes Feld darin erwartet.',
    },
    'format.emptyAs': {
      label: 'Leerer Text wird geschrieben als',
      options: { nothing: 'Nichts', quotes: 'Zwei Anführungszeichen ("")' },
    },
  },
})
