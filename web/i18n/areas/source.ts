// Texts of a source's settings: what its file seems to be, and its fields.
import type { Texts } from './text.ts'

export const sourceTexts = {
  'sniff.looks': {
    en: 'The file looks like **{encoding}**, {delimiter}, {header}{lineEnd, select, cr {, lines that end with CR} other {}}.',
    ja: 'ファイルは **{encoding}**、{delimiter}、{header}{lineEnd, select, cr {、改行 CR} other {}}のようです。',
    de: 'Die Datei sieht aus wie **{encoding}**, {delimiter}, {header}{lineEnd, select, cr {, Zeilenende CR} other {}}.',
  },
  'sniff.titles': {
    en: '{lines, plural, one {The first line is} other {The first # lines are}} a title or blank, to be skipped.',
    ja: '先頭の{lines}行は表題か空行のため、読み飛ばします。',
    de: '{lines, plural, one {Die erste Zeile ist} other {Die ersten # Zeilen sind}} Titel oder leer und {lines, plural, one {wird} other {werden}} übersprungen.',
  },
  'sniff.evidence': {
    en: '{alike} of {rows} rows have {fields} fields; {characters} characters beyond ASCII were checked.',
    ja: '{rows}行中{alike}行が{fields}項目。ASCII 以外の{characters}文字を確認。',
    de: '{alike} von {rows} Zeilen haben {fields} Felder; {characters} Zeichen außerhalb von ASCII geprüft.',
  },
  'sniff.names-repeated': {
    en: 'The header names a field more than once; the further ones are called “name (2)”, “name (3)”.',
    ja: '見出し行に同じ名前の項目があります。2つ目以降は「名前 (2)」「名前 (3)」として扱います。',
    de: 'Die Kopfzeile nennt ein Feld mehrmals; die weiteren heißen „Name (2)“, „Name (3)“.',
  },
  'sniff.name-empty': {
    en: 'The header leaves a name out; such a field is called by its place, “column 3”.',
    ja: '見出し行に名前のない項目があります。位置に応じて「column 3」のように名付けます。',
    de: 'In der Kopfzeile fehlt ein Name; ein solches Feld heißt nach seiner Stelle, „column 3“.',
  },
  'sniff.take': { en: 'Use it', ja: '採用', de: 'Nehmen' },
  'sniff.header': { en: 'with a header', ja: '見出し行あり', de: 'mit Kopfzeile' },
  'sniff.no-header': { en: 'without a header', ja: '見出し行なし', de: 'ohne Kopfzeile' },
  'sniff.delimiter-comma': { en: 'commas', ja: 'カンマ区切り', de: 'Kommas' },
  'sniff.delimiter-tab': { en: 'tabs', ja: 'タブ区切り', de: 'Tabulatoren' },
  'sniff.delimiter-semicolon': { en: 'semicolons', ja: 'セミコロン区切り', de: 'Semikolons' },
  'sniff.delimiter-bar': { en: 'vertical bars', ja: '縦線区切り', de: 'senkrechte Striche' },
  'schema.name': {
    en: 'Name of field {number}',
    ja: '項目{number} の名前',
    de: 'Name von Feld {number}',
  },
  'schema.type': { en: 'Type of {name}', ja: '{name} の型', de: 'Typ von {name}' },
  'schema.fits': {
    en: 'All {count} values read as **{type}**.',
    ja: '全{count}件が **{type}** として読めます。',
    de: 'Alle {count} Werte lesen sich als **{type}**.',
  },
  'schema.fits-first': {
    en: 'The first {count} values read as **{type}**.',
    ja: '先頭{count}件が **{type}** として読めます。',
    de: 'Die ersten {count} Werte lesen sich als **{type}**.',
  },
  'schema.add-select': {
    en: 'Convert behind it',
    ja: '後ろで変換',
    de: 'Dahinter umwandeln',
  },
  'schema.take-type': {
    en: 'Read {name} as {type}',
    ja: '{name} を {type} として読む',
    de: '{name} als {type} lesen',
  },
  'schema.read': { en: 'Read from file', ja: 'ファイルから読み取る', de: 'Aus Datei lesen' },
  'schema.reading': { en: 'Reading…', ja: '読み取り中…', de: 'Wird gelesen …' },
  'schema.from': {
    en: 'Read from {file}',
    ja: '{file} から読み取りました',
    de: 'Aus {file} gelesen',
  },
  'schema.no-file': {
    en: 'No file was found. Check the connection, the folder and how names begin.',
    ja: 'ファイルが見つかりません。接続、フォルダー、名前の先頭を確認してください。',
    de: 'Keine Datei gefunden. Prüfen Sie Verbindung, Ordner und Namensanfang.',
  },
  'schema.none': {
    en: 'No fields yet. Read them from the file.',
    ja: '項目がありません。ファイルから読み取ってください。',
    de: 'Noch keine Felder. Lesen Sie sie aus der Datei.',
  },
} as const satisfies Texts
