// Numbers as some place writes them, in SQL: read into canonical text, and written from it.

/** Formats as a job names them, and what stands between groups and before the fraction. */
const formats: Readonly<Record<string, readonly [group: string, point: string]>> = {
  '1.234,56': ['.', ','],
  '1,234.56': [',', '.'],
  "1'234.56": ["'", '.'],
  '1 234,56': [' ', ','],
  '1234,56': ['', ','],
  '1.234': ['.', ''],
}

export const numberFormats = Object.keys(formats)

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Canonical, before it is cast; null where the text is not so written. */
export function readNumber(value: string, format: string): string {
  const [group, point] = formats[format]!
  const grouped = group === '' ? '' : `|[0-9]{1,3}([${group}][0-9]{3})+`
  const fraction = point === '' ? '' : `([${point}][0-9]+)?`
  const pointed = point === '' ? '' : `|[${point}][0-9]+`
  const shape = quoted(`[+-]?(([0-9]+${grouped})${fraction}${pointed})([eE][+-]?[0-9]+)?`)
  const plain = group === '' ? value : `replace(${value}, ${quoted(group)}, '')`
  const dotted = point === '' ? plain : `replace(${plain}, ${quoted(point)}, '.')`
  return `case when regexp_full_match(${value}, ${shape}) then spelt_out(${dotted}) end`
}

/** Null where a fraction cannot be written. */
export function writtenNumber(value: string, format: string): string {
  const [group, point] = formats[format]!
  const text = `canonical(${value})`
  const sign = `case when starts_with(${text}, '-') then '-' else '' end`
  const whole = `ltrim(split_part(${text}, '.', 1), '-')`
  const groups = `reverse(rtrim(regexp_replace(reverse(${whole}), '([0-9]{3})', ${quoted(`\\1${group}`)}, 'g'), ${quoted(group)}))`
  const fraction = `case when contains(${text}, '.') then ${quoted(point)} || split_part(${text}, '.', 2) else '' end`
  const written = `${sign} || ${group === '' ? whole : groups} || ${fraction}`
  return point === '' ? `case when not contains(${text}, '.') then ${written} end` : written
}
