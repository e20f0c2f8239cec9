// Texts of the format's form, in three languages.
import { encodingNames } from './encoding-names.ts'
import type { FieldTexts, InLanguages } from './node-type.ts'

type Texts = Readonly<Record<string, FieldTexts>>

const en: Texts = {
  'format.kind': {
    label: 'Format',
    options: { csv: 'CSV', ndjson: 'NDJSON', json: 'JSON' },
    help: 'NDJSON has one JSON object a line, JSON one array of objects.',
  },
  'compression.kind': {
    label: 'Compression',
    options: { none: 'None', gzip: 'gzip', zip: 'zip' },
  },
  'compression.member': {
    label: 'File in the zip',
    help: 'Its name, with one * for any characters; empty for any file.',
  },
  'compression.members': {
    label: 'When several fit',
    help: 'All are read one after the other, as if each had arrived on its own.',
    options: { one: 'Stop: one must fit', all: 'Read them all' },
  },
  'format.records': {
    label: 'Where the records are',
    help: 'The name of the array when it stands inside an object: data, or result.items. Empty when the file is the array itself, or one object.',
  },
  'format.missing': {
    label: 'A missing name',
    options: { null: 'Is null', reject: 'Rejects the row' },
  },
  'format.nulls': {
    label: 'Null',
    options: { write: 'Is written', omit: 'Is left out' },
  },
  'format.encoding': { label: 'Encoding', options: encodingNames.en },
  'format.bom': { label: 'Begin with a byte order mark', help: 'Excel recognises UTF-8 by it.' },
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
  'format.unencodable': {
    label: 'Characters missing from the encoding',
    options: { reject: 'Reject the row', replace: 'Replace them', fold: 'Fold them' },
    help: 'Folding writes what stands for a character: e for é, ア for ｱ, one character for a letter and its mark (か and ゛). A row with others is rejected.',
  },
  'format.undecodable': {
    label: 'Bytes that are no characters',
    options: { reject: 'Reject the row', stop: 'Stop the run' },
    help: 'The row is rejected with these bytes in hex, all others are read. Among the field names, or around the records of a JSON file, they always stop the run.',
  },
  'format.replacement': { label: 'Replacement' },
}

const ja: Texts = {
  'format.kind': {
    label: '形式',
    options: { csv: 'CSV', ndjson: 'NDJSON', json: 'JSON' },
    help: 'NDJSON は1行に1つのオブジェクト、JSON は全体で1つのオブジェクト配列です。',
  },
  'compression.kind': {
    label: '圧縮',
    options: { none: 'なし', gzip: 'gzip', zip: 'zip' },
  },
  'compression.member': {
    label: 'zip の中のファイル',
    help: '名前を入れます。* 1つで任意の文字を表せます。空なら、どのファイルでも対象です。',
  },
  'compression.members': {
    label: '複数あるとき',
    help: 'すべて読み込む場合は、1つずつ届いたものとして順に読みます。',
    options: { one: '停止する（1つだけのはず）', all: 'すべて読み込む' },
  },
  'format.records': {
    label: 'レコードの場所',
    help: '配列がオブジェクトの中にあるときは、その名前を入れます（data、result.items など）。ファイル全体が配列か1つのオブジェクトなら、空のままにします。',
  },
  'format.missing': {
    label: '名前がないとき',
    options: { null: 'null にする', reject: '行を却下' },
  },
  'format.nulls': { label: 'null', options: { write: '書き出す', omit: '省く' } },
  'format.encoding': { label: '文字コード', options: encodingNames.ja },
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
  'format.lineEnd': {
    label: '改行',
    options: { lf: 'LF または CRLF', cr: 'CR（古い Mac）' },
    help: 'CR を選ぶと、引用符の外にある CR をすべて行末とみなします。',
  },
  'format.header': { label: '先頭行は項目名' },
  'format.skipLines': { label: '先頭で読み飛ばす行数' },
  'format.emptyIsNull': {
    label: '空欄を null とする',
    help: '引用符で囲まれた空欄は、次の設定を使わないかぎり空文字のままです。',
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
  'format.unencodable': {
    label: '文字コードにない文字',
    options: { reject: '行を却下', replace: '置き換える', fold: '近い文字にする' },
    help: '「近い文字にする」では é を e、半角の ｱ を ア と書き、分かれた濁点（か と ゛）やアクセントは1文字にまとめます。ほかの文字を含む行は却下されます。',
  },
  'format.undecodable': {
    label: '文字として読めないバイト',
    options: { reject: '行を却下', stop: '実行を停止' },
    help: '「行を却下」では、該当バイトを16進で示してその行だけを却下し、ほかの行は読み込みます。項目名の中や、JSON のレコードの外にある場合は、常に実行を停止します。',
  },
  'format.replacement': { label: '置き換える文字' },
}

const de: Texts = {
  'format.kind': {
    label: 'Format',
    options: { csv: 'CSV', ndjson: 'NDJSON', json: 'JSON' },
    help: 'NDJSON hat ein JSON-Objekt je Zeile, JSON ein Array von Objekten.',
  },
  'compression.kind': {
    label: 'Komprimierung',
    options: { none: 'Keine', gzip: 'gzip', zip: 'zip' },
  },
  'compression.member': {
    label: 'Datei im Zip',
    help: 'Ihr Name, mit einem * für beliebige Zeichen; leer für jede Datei.',
  },
  'compression.members': {
    label: 'Wenn mehrere passen',
    help: 'Alle werden nacheinander gelesen, als wäre jede für sich angekommen.',
    options: { one: 'Anhalten: es darf nur eine sein', all: 'Alle lesen' },
  },
  'format.records': {
    label: 'Wo die Datensätze stehen',
    help: 'Der Name des Arrays, wenn es in einem Objekt steckt: data oder result.items. Leer, wenn die Datei selbst das Array oder ein einzelnes Objekt ist.',
  },
  'format.missing': {
    label: 'Ein fehlender Name',
    options: { null: 'Ist null', reject: 'Weist die Zeile ab' },
  },
  'format.nulls': {
    label: 'Null',
    options: { write: 'Wird geschrieben', omit: 'Entfällt' },
  },
  'format.encoding': { label: 'Zeichencodierung', options: encodingNames.de },
  'format.bom': { label: 'Mit BOM beginnen', help: 'Daran erkennt Excel UTF-8.' },
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
  'format.unencodable': {
    label: 'Zeichen, die in der Codierung fehlen',
    options: { reject: 'Zeile abweisen', replace: 'Ersetzen', fold: 'Annähern' },
    help: 'Annähern schreibt, was für ein Zeichen steht: e für é, ア für ｱ, ein Zeichen für Buchstabe und Akzent (か und ゛). Eine Zeile mit anderen wird abgewiesen.',
  },
  'format.undecodable': {
    label: 'Bytes, die keine Zeichen sind',
    options: { reject: 'Zeile abweisen', stop: 'Lauf abbrechen' },
    help: 'Die Zeile wird mit diesen Bytes in Hexadezimal abgewiesen, alle anderen werden gelesen. In den Feldnamen oder um die Datensätze einer JSON-Datei herum brechen sie den Lauf immer ab.',
  },
  'format.replacement': { label: 'Ersatz' },
}

export const formatFormTexts: InLanguages<Texts> = { en, ja, de }
