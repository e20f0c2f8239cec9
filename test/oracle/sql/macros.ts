// The meaning of values, spelt out in SQL: what fits a type, its canonical text, numbers by value, keys as they were asked to compare.
import type { Rounding } from '../../../engine/value/decimal.ts'
import type { ComparedAs, Normalisation } from '../../../engine/value/key.ts'
import type { FieldType } from '../../../engine/value/schema.ts'

const offset = '(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?'
const time = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?'

/** Only these of the many characters of other widths occur in the oracle's values, and in its fields' names, which an unpivot makes values. */
const wide = '０１２３４５６７８９ＡＢａｂ～　ｱｶﾅ'
const narrow = '0123456789ABab~ アカナ'

/** White space of Unicode beyond ASCII, and the byte order mark. */
const furtherSpace =
  '\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\ufeff'

/** Run once on each connection. */
export const macros: readonly string[] = [
  String.raw`create macro is_number(v) as regexp_full_match(v, '[+-]?[0-9]+(\.[0-9]+)?')`,
  `create macro num(v) as case when is_number(v) then try_cast(ltrim(v, '+') as decimal(38, 12)) end`,
  String.raw`create macro unsigned_zeros(v) as regexp_replace(ltrim(v, '+'), '^(-?)0+([0-9])', '\1\2')`,
  String.raw`create macro canonical(v) as case when regexp_full_match(unsigned_zeros(v), '-0(\.0+)?') then substr(unsigned_zeros(v), 2) else unsigned_zeros(v) end`,
  // A number with an exponent, or without a digit before the point, spelt out. Lists of one bind a value once: a macro repeats its argument.
  String.raw`create macro mantissa(v) as split_part(lower(ltrim(v, '+-')), 'e', 1)`,
  `create macro with_point_at(a, p) as list_transform([{d: a, q: p}], lambda x: case when x.q <= 0 then '0.' || repeat('0', -x.q) || x.d when x.q >= length(x.d) then x.d || repeat('0', x.q - length(x.d)) else left(x.d, x.q) || '.' || substr(x.d, x.q + 1) end)[1]`,
  String.raw`create macro spelt_out(v) as list_transform([v], lambda n: case when regexp_full_match(n, '[+-]?([0-9]+(\.[0-9]+)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?') then case when starts_with(n, '-') then '-' else '' end || with_point_at(replace(mantissa(n), '.', ''), (length(split_part(mantissa(n), '.', 1)) + coalesce(try_cast(split_part(lower(n), 'e', 2) as integer), 0))::integer) else n end)[1]`,
  `create macro is_day(v) as regexp_full_match(v, '[0-9]{4}-[0-9]{2}-[0-9]{2}') and try_cast(v as date) is not null`,
  String.raw`create macro iso_day(v) as case when regexp_full_match(v, '[0-9]{2}\.[0-9]{2}\.[0-9]{4}') then substr(v, 7, 4) || '-' || substr(v, 4, 2) || '-' || left(v, 2) end`,
  `create macro dotted_day(v) as substr(v, 9, 2) || '.' || substr(v, 6, 2) || '.' || left(v, 4)`,
  `create macro fits_string(v) as true`,
  `create macro spelt_canonical(v) as list_transform([spelt_out(v)], lambda n: canonical(n))[1]`,
  `create macro whole(v) as split_part(spelt_canonical(v), '.', 1)`,
  String.raw`create macro fits_integer(v) as list_transform([spelt_out(v)], lambda n: regexp_full_match(n, '[+-]?[0-9]+(\.0+)?') and try_cast(split_part(canonical(n), '.', 1) as bigint) is not null)[1]`,
  `create macro fits_decimal(v) as is_number(spelt_out(v))`,
  `create macro fits_boolean(v) as lower(v) in ('true', 'false')`,
  `create macro fits_date(v) as is_day(v)`,
  `create macro fits_datetime(v) as is_day(substr(v, 1, 10)) and regexp_full_match(v, '.{10}T${time}${offset}')`,
  String.raw`create macro with_seconds(v) as regexp_replace(v, '^(.{10}T..:..)(Z|[+-]..:..)?$', '\1:00\2')`,
  // A moment without an offset counts as UTC; a date is its midnight.
  String.raw`create macro moment(v) as case when fits_date(v) then try_cast(v || 'T00:00:00Z' as timestamptz) when fits_datetime(v) then try_cast(case when regexp_matches(v, '(Z|[+-]..:..)$') then with_seconds(v) else with_seconds(v) || 'Z' end as timestamptz) end`,
  `create macro fits_gsid(v) as regexp_full_match(v, '[0-9A-Z]{36}')`,
  `create macro fits_json(v) as json_valid(v)`,
  `create macro half_width(v) as translate(replace(v, 'ｶﾞ', 'ガ'), '${wide}', '${narrow}')`,
  // Only these letters and kana occur.
  `create macro plain_german(v) as translate(replace(v, 'ß', 'ss'), 'éüï', 'eui')`,
  `create macro hiragana(v) as translate(v, 'アガカキナァ', 'あがかきなぁ')`,
  `create macro plain_kana(v) as translate(hiragana(v), 'がぁ', 'かあ')`,
  `create macro with_long_numbers(v) as coalesce(array_to_string(list_transform(regexp_extract_all(v, '[0-9]+|[^0-9]+'), lambda part: case when regexp_full_match(part, '[0-9]+') then lpad(part, 60, '0') else part end), ''), '')`,
  `create macro nfkc(v) as nfc_normalize(translate(half_width(v), '①￮\u00a0\u202f', '1○  '))`,
  `create macro trimmed(v) as trim(v, chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || '${furtherSpace} 　')`,
  // Exact arithmetic on whole numbers of 10^-12; `p` digits of `q` stand behind the point.
  `create macro units(v) as replace(num(v)::varchar, '.', '')::hugeint`,
  `create macro places(v) as case when num(v) is null then null when contains(v, '.') then length(v) - instr(v, '.') else 0 end`,
  `create macro pointed(a, p) as case when p = 0 then a else left(a, (length(a) - p)::bigint) || '.' || right(a, p::bigint) end`,
  `create macro decimal_text(q, p) as case when q < 0 then '-' else '' end || pointed(lpad(abs(q)::varchar, greatest(p + 1, length(abs(q)::varchar))::integer, '0'), p)`,
  `create macro half_even(n, d) as n // d + case when 2 * abs(n - n // d * d) > d or (2 * abs(n - n // d * d) = d and (n // d) % 2 <> 0) then sign(n) else 0 end`,
  `create macro half_up(n, d) as n // d + case when 2 * abs(n - n // d * d) >= d then sign(n) else 0 end`,
  `create macro floored(n, d) as n // d - case when n - n // d * d < 0 then 1 else 0 end`,
  String.raw`create macro without_zeros(v) as regexp_replace(v, '^0+(.)', '\1', 's')`,
  String.raw`create macro without_number_zeros(v) as regexp_replace(v, '(^|[^0-9])0+([0-9])', '\1\2', 'g')`,
]

/** Whether a value, not null, is none of the type; null fits every type. */
export function misfits(expression: string, type: FieldType): string {
  return type === 'string'
    ? 'false'
    : `${expression} is not null and not coalesce(fits_${type}(${expression}), false)`
}

/** The value as it stands after a cast that fits. */
export function cast(expression: string, type: FieldType): string {
  if (type === 'boolean') return `lower(${expression})`
  if (type === 'integer') return `whole(${expression})`
  return type === 'decimal' ? `spelt_canonical(${expression})` : expression
}

/** Order of the steps as `value/normalise.ts` states it; case is independent of the zeros. */
export function key(expression: string, as: ComparedAs, wanted: Normalisation): string {
  if (as === 'number') return `coalesce(num(${expression})::varchar, ${expression})`
  // No other text in these jobs starts as a moment does here.
  if (as === 'moment')
    return `coalesce('at ' || epoch_us(moment(${expression}))::varchar, ${expression})`
  let sql = expression
  if (wanted.nfkc) sql = `nfkc(${sql})`
  if (wanted.foldWidth) sql = `half_width(${sql})`
  if (wanted.trim) sql = `trimmed(${sql})`
  if (wanted.foldCase) sql = `lower(${sql})`
  if (wanted.stripZeros) sql = `without_zeros(${sql})`
  return wanted.stripNumberZeros ? `without_number_zeros(${sql})` : sql
}

/** The exact sum of a group's numbers, with as many places as the value with the most; null when it has none. */
export function sumText(value: string): string {
  return `decimal_text(sum(units(${value})) // (10::hugeint ** (12 - max(places(${value}))))::hugeint, max(places(${value})))`
}

const rounded: Readonly<Record<Rounding, (n: string, d: string) => string>> = {
  'half-even': (n, d) => `half_even(${n}, ${d})`,
  'half-up': (n, d) => `half_up(${n}, ${d})`,
  'towards-zero': (n, d) => `(${n} // ${d})`,
  floor: (n, d) => `floored(${n}, ${d})`,
  ceiling: (n, d) => `(-floored(-(${n}), ${d}))`,
}

/** The exact average, rounded. */
export function averageText(value: string, scale: number, rounding: Rounding): string {
  const divisor = `(count(num(${value}))::hugeint * ${'1'.padEnd(13 - scale, '0')}::hugeint)`
  return `case when count(num(${value})) > 0 then decimal_text(${rounded[rounding](`sum(units(${value}))`, divisor)}, ${scale}) end`
}
