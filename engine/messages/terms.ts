// Values that are words of Awase itself: messages say them in the reader's language (`{leftType:type}`, `{port:port}`).
import type { InLanguages } from '../nodes/node-type.ts'
import { expressionTypeNames, expressionValueNames } from '../expression/typing/type-names.ts'

type Names = InLanguages<Readonly<Record<string, string>>>

const ports: Names = {
  en: {
    in: 'input',
    out: 'output',
    left: 'left',
    right: 'right',
    first: 'first',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    fifth: 'fifth',
    sixth: 'sixth',
    seventh: 'seventh',
    eighth: 'eighth',
    ninth: 'ninth',
    tenth: 'tenth',
    records: 'records',
  },
  ja: {
    in: '入力',
    out: '出力',
    left: '左',
    right: '右',
    first: '1つ目',
    second: '2つ目',
    third: '3つ目',
    fourth: '4つ目',
    fifth: '5つ目',
    sixth: '6つ目',
    seventh: '7つ目',
    eighth: '8つ目',
    ninth: '9つ目',
    tenth: '10個目',
    records: '検索先',
  },
  // As they stand before „Eingang“: am linken, am zweiten.
  de: {
    in: 'ersten',
    out: 'ersten',
    left: 'linken',
    right: 'rechten',
    first: 'ersten',
    second: 'zweiten',
    third: 'dritten',
    fourth: 'vierten',
    fifth: 'fünften',
    sixth: 'sechsten',
    seventh: 'siebten',
    eighth: 'achten',
    ninth: 'neunten',
    tenth: 'zehnten',
    records: 'zweiten',
  },
}

/** What a node holds while a job runs. */
const held: Names = {
  en: {
    rows: 'its rows',
    groups: 'its groups',
    keys: 'the keys seen',
    records: 'the records it looks in',
  },
  ja: { rows: '行', groups: 'グループ', keys: '既出のキー', records: '検索先のレコード' },
  de: {
    rows: 'seine Zeilen',
    groups: 'seine Gruppen',
    keys: 'die gesehenen Schlüssel',
    records: 'die nachgeschlagenen Datensätze',
  },
}

/** What is counted from today. */
const spans: Names = {
  en: { days: 'days', weeks: 'weeks', months: 'months', quarters: 'quarters', years: 'years' },
  ja: { days: '日数', weeks: '週数', months: '月数', quarters: '四半期数', years: '年数' },
  // As they stand after „Anzahl von“.
  de: { days: 'Tagen', weeks: 'Wochen', months: 'Monaten', quarters: 'Quartalen', years: 'Jahren' },
}

/** As standards write them. */
const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'windows-1253': 'Windows-1253',
  'windows-1254': 'Windows-1254',
  'windows-1257': 'Windows-1257',
  'iso-8859-1': 'ISO-8859-1',
  'iso-8859-2': 'ISO-8859-2',
  'iso-8859-5': 'ISO-8859-5',
  'iso-8859-7': 'ISO-8859-7',
  'iso-8859-9': 'ISO-8859-9',
  'iso-8859-15': 'ISO-8859-15',
}
const encodings: Names = { en: encodingNames, ja: encodingNames, de: encodingNames }

/** What an aggregate tells of a field. */
const measures: Names = {
  en: {
    rows: 'number of rows',
    count: 'count',
    distinct: 'count of different values',
    sum: 'sum',
    average: 'average',
    min: 'smallest value',
    max: 'largest value',
    first: 'first value',
    last: 'last value',
    list: 'list',
  },
  ja: {
    rows: '行数',
    count: '件数',
    distinct: '異なる値の数',
    sum: '合計',
    average: '平均',
    min: '最小値',
    max: '最大値',
    first: '最初の値',
    last: '最後の値',
    list: '一覧',
  },
  de: {
    rows: 'Anzahl der Zeilen',
    count: 'Anzahl',
    distinct: 'Anzahl verschiedener Werte',
    sum: 'Summe',
    average: 'Durchschnitt',
    min: 'kleinster Wert',
    max: 'größter Wert',
    first: 'erster Wert',
    last: 'letzter Wert',
    list: 'Liste',
  },
}

/** Which of several rows stays. */
const keeps: Names = {
  en: { first: 'the first', last: 'the last', lowest: 'the lowest', highest: 'the highest' },
  ja: { first: '最初', last: '最後', lowest: '最小', highest: '最大' },
  de: { first: 'die erste', last: 'die letzte', lowest: 'die kleinste', highest: 'die größte' },
}

/** How a sample takes rows. */
const samples: Names = {
  en: { first: 'rows from the start', every: 'every nth row', share: 'a random share' },
  ja: { first: '先頭の行', every: '一定間隔の行', share: 'ランダムな一部の行' },
  de: { first: 'Zeilen vom Anfang', every: 'jede n-te Zeile', share: 'einen zufälligen Anteil' },
}

/** What a value of JSON is. */
const kinds: Names = {
  en: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
    undefined: 'nothing',
  },
  ja: {
    string: '文字列',
    number: '数値',
    int: '整数',
    boolean: 'true か false',
    array: 'リスト',
    object: 'オブジェクト',
    record: 'オブジェクト',
    null: 'null',
    undefined: 'なし',
  },
  de: {
    string: 'ein Text',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'true oder false',
    array: 'eine Liste',
    object: 'ein Objekt',
    record: 'ein Objekt',
    null: 'null',
    undefined: 'nichts',
  },
}

/** By the word after the colon. */
export const terms: Readonly<Record<string, Names>> = {
  type: expressionTypeNames,
  value: expressionValueNames,
  port: ports,
  encoding: encodings,
  held,
  span: spans,
  measure: measures,
  keep: keeps,
  sample: samples,
  kind: kinds,
}
