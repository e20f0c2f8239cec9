// Values that have broken mapping tools before: duplicates, spellings of one number, unicode, extremes, and what fits no type.
import type { FieldType } from '../../engine/value/schema.ts'
import type { Random } from './random.ts'

/** DuckDB's widest decimal has 38 digits: numbers stay within 26 before the point and 12 after it. */
export const valid: Readonly<Record<FieldType, readonly string[]>> = {
  string: [
    'a',
    'b',
    'A',
    'ab',
    'a ',
    ' a',
    '	a',
    'aa',
    'É',
    'é',
    'Σ',
    'я',
    'Ж',
    'ß',
    '日本',
    '髙',
    '①',
    '～',
    'ア',
    'ｱ',
    'ガ',
    'ｶﾞ',
    'あ',
    'か',
    'がき',
    'カキ',
    'ァ',
    'a2',
    'A10b',
    'a010',
    'a10',
    'a２x',
    '００１',
    '001',
    '1',
    '01',
    '0',
    '000',
    '1.0',
    '1.50',
    '1e5',
    '-0',
    '10',
    '9',
    'Ａ',
    'ａ',
    '　a　',
    '😀',
    '😀x',
    '￮',
    'null',
    'NULL',
    '',
    "o'brien",
    'x,y',
    'x;y',
    'say "hi"',
    '"',
    "'",
    'one\ntwo',
    'one\r\ntwo',
    'a	b',
    'a|b',
    '100%',
    'a_b',
    '\\',
    '{"a":1}',
    '2026-01-01',
    '28.02.2026',
    '30.02.2026',
    'true',
    'ja',
    'nein',
    '1.234,56',
    '-1,234.5',
    "1'234'567",
    '1 234,0',
    '12.34',
    '+1.234',
    '0.001,50',
    '\u00a0a\u202f',
    'é́',
  ],
  integer: [
    '0',
    '1',
    '2',
    '10',
    '100',
    '-1',
    '-10',
    '+5',
    '007',
    '-007',
    '-0',
    '+0',
    '5',
    '9223372036854775807',
    '-9223372036854775808',
    '9007199254740993',
    '9007199254740992',
  ],
  decimal: [
    '0',
    '0.0',
    '-0.00',
    '1',
    '1.5',
    '1.50',
    '1.500',
    '+1.5',
    '01.5',
    '-1.5',
    '10',
    '9',
    '100.00',
    '0.1',
    '0.2',
    '0.3',
    '0.30',
    '99999999999999999999',
    '-99999999999999999999',
    '0.000000000001',
    '-0.000000000001',
    '9007199254740993.5',
    '12345678901234567890.123456789012',
  ],
  boolean: ['true', 'false'],
  date: [
    '2026-01-01',
    '2024-02-29',
    '2026-11-22',
    '2026-11-21',
    '2026-11-24',
    '2000-02-29',
    '1970-01-01',
    '0001-01-01',
    '9999-12-31',
  ],
  datetime: [
    '2026-02-28T23:59',
    '2026-02-28T23:59:59',
    '2026-02-28T23:59:59.123Z',
    '2026-03-01T08:59:59.1230+09:00',
    '2024-02-29T00:00+09:00',
    '2026-11-22T00:00:00-05:30',
    '2026-11-21T23:59:59Z',
    '2026-02-28T00:00:00-05:30',
  ],
  gsid: ['0'.repeat(36), '000000000000000000000000000000000001', 'Z'.repeat(36), 'A1'.repeat(18)],
  json: [
    '{"a":1}',
    '[]',
    'null',
    '"x"',
    '1.50',
    '{"k":[1,2,{"z":null}]}',
    '{"a":"x","k":[]}',
    '{"k":[{"z":"1"},{"z":2}],"a":null}',
    '{"a":"\\u00e9\\n\\"q\\"","k":{"z":1}}',
  ],
}

/** Values that are none of the type. */
export const unfit: Readonly<Record<FieldType, readonly string[]>> = {
  string: [],
  integer: [
    '',
    'x',
    '1.5',
    '1e-5',
    ' 1',
    '1 ',
    '1,000',
    '9223372036854775808',
    '-9223372036854775809',
    '--1',
    '１',
  ],
  decimal: ['', 'x', '1.', '.', '1e', 'e5', '1,5', ' 1', '1.5 ', '+', '-', '1.5.0', '１'],
  boolean: ['', 'T', '1', 'yes', 'true '],
  date: [
    '',
    '2023-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026/01/01',
    '2026-00-10',
    '1900-02-29',
    '2026-04-31',
  ],
  datetime: [
    '',
    '2026-02-30T00:00',
    '2026-02-28 23:59',
    '2026-02-28T24:00',
    '2026-02-28T23:60',
    '2026-02-28',
  ],
  gsid: ['', '0'.repeat(35), '0'.repeat(37), 'a'.repeat(36)],
  // DuckDB takes a trailing comma for JSON; no standard does.
  json: ['', '{', 'abc', "{'a':1}"],
}

/** Numbers that only a cast reads. */
const spelt: Partial<Record<FieldType, readonly string[]>> = {
  integer: ['5.0', '1e2', '-120.0E-1'],
  decimal: ['.5', '1.5E+3', '-25e-4'],
}

export const types = Object.keys(valid) as FieldType[]

export const isNumeric = (type: FieldType): boolean => type === 'integer' || type === 'decimal'

/** A few values that a column draws from, so that keys repeat; some that do not fit, or only once they are cast, where `spoilt`. */
export function poolOf(random: Random, type: FieldType, spoilt: boolean): (string | null)[] {
  const fitting = type === 'boolean' ? [...valid.boolean, 'TRUE', 'False'] : valid[type]
  const common = random.chance(0.6) ? fitting.slice(0, 8) : fitting
  const pool: (string | null)[] = random.some(common, random.int(1, 8))
  if (random.chance(0.7)) pool.push(null)
  const odd = [...unfit[type], ...(spelt[type] ?? [])]
  if (spoilt) pool.push(...random.some(odd, random.int(0, 2)))
  return pool
}

/** Text, more often than other types. */
export function someType(random: Random): FieldType {
  return random.chance(0.4)
    ? 'string'
    : random.pick([...types, 'json', 'json', 'decimal', 'gsid', 'gsid'])
}
