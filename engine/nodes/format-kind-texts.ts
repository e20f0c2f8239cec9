// Texts of the format's form in three languages: which format a file has, how it is packed, and where its records are.
import { fieldTexts } from './field-texts.ts'

export const formatKindTexts = fieldTexts({
  en: {
    format: { label: 'File format' },
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
  },
  ja: {
    format: { label: 'ファイル形式' },
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
  },
  de: {
    format: { label: 'Dateiformat' },
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
  },
})
