// Which delimiter and quote the first rows of a text speak for, and whether the first of them is a header.

export interface DialectEvidence {
  delimiter: string
  quote: string
  /** Rows looked at, blank ones left out; fields that most of them have, and how many have just as many. */
  rows: number
  fields: number
  alike: number
  /** Fields that begin and end with the quote. */
  quoted: number
  /** From 0 to 1. */
  score: number
}

export interface HeaderEvidence {
  /** From 0 to 1. */
  score: number
  /** What speaks for a header, and what against. */
  for: HeaderReason[]
  against: HeaderReason[]
}

export type HeaderReason =
  | 'names-unique'
  | 'names-repeated'
  | 'name-empty'
  | 'name-numeric'
  | 'name-below'
  | 'numbers-below'

const delimiters = [',', '\t', ';', '|']
const quotes = ['"', "'", '']
const mostRows = 200

/** The likeliest first. `cut`: the text goes on, so that its last row may be half. */
export function dialects(text: string, cut: boolean): DialectEvidence[] {
  const found = delimiters.flatMap((delimiter) =>
    quotes.map((quote) => judged(delimiter, quote, rowsOf(text, delimiter, quote, cut))),
  )
  return found.filter(({ rows }) => rows > 0).toSorted((a, b) => b.score - a.score)
}

interface Row {
  values: string[]
  quoted: number
}

/** Rows as a reader would split them, up to some. */
export function rowsOf(text: string, delimiter: string, quote: string, cut: boolean): Row[] {
  const rows: Row[] = []
  let row: Row = { values: [], quoted: 0 }
  let value = ''
  let inQuotes = false
  for (let i = 0; i < text.length && rows.length < mostRows; i++) {
    const sign = text[i]!
    if (inQuotes) {
      if (sign !== quote) value += sign
      else if (text[i + 1] === quote) value += text[i++]!
      else inQuotes = false
    } else if (quote !== '' && sign === quote && value === '') {
      inQuotes = true
      row.quoted++
    } else if (sign === delimiter) {
      row.values.push(value)
      value = ''
    } else if (sign === '\n') {
      row.values.push(value.endsWith('\r') ? value.slice(0, -1) : value)
      if (row.values.length > 1 || row.values[0] !== '') rows.push(row)
      row = { values: [], quoted: 0 }
      value = ''
    } else value += sign
  }
  const open = value !== '' || row.values.length > 0
  if (!cut && open && rows.length < mostRows) rows.push({ ...row, values: [...row.values, value] })
  return rows
}

/** Whether a value still stands in double quotes: they were not understood. */
function leavesQuotes(rows: readonly Row[]): boolean {
  return rows.some(({ values }) => values.some((value) => /^".*"$/su.test(value)))
}

function judged(delimiter: string, quote: string, rows: readonly Row[]): DialectEvidence {
  const widths = new Map<number, number>()
  for (const { values } of rows) widths.set(values.length, (widths.get(values.length) ?? 0) + 1)
  const [fields = 0, alike = 0] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const quoted = rows.reduce((sum, row) => sum + row.quoted, 0)
  const share = rows.length === 0 ? 0 : alike / rows.length
  const several = fields > 1 ? 1 - 0.4 / fields : 0.1
  // Quotes that nobody uses decide nothing; the ordinary one is taken then.
  const unused = quote === '"' ? 0.99 : leavesQuotes(rows) ? 0.5 : 0.98
  const quoting = quoted > 0 ? 1 : unused
  const score = share * several * quoting
  return { delimiter, quote, rows: rows.length, fields, alike, quoted, score }
}

/**
 * Headers with a name that stands twice, or with none, are common: that alone makes no data row of them. Then it counts whether a name
 * stands below too, as values do.
 */
const weights: Readonly<Record<HeaderReason, number>> = {
  'names-unique': 0.25,
  'names-repeated': 0.1,
  'name-empty': 0,
  'name-numeric': -0.35,
  'name-below': -0.35,
  'numbers-below': 0.25,
}
const contras: readonly HeaderReason[] = [
  'names-repeated',
  'name-empty',
  'name-numeric',
  'name-below',
]

export function headerEvidence(rows: readonly { values: readonly string[] }[]): HeaderEvidence {
  const [first, ...below] = rows
  if (first === undefined) return { score: 0, for: [], against: [] }
  const names = first.values.map((name) => name.trim())
  const filled = names.filter((name) => name !== '')
  const repeated = new Set(filled).size < filled.length
  const flawed = repeated || filled.length < names.length
  const holds: Readonly<Record<HeaderReason, boolean>> = {
    'names-unique': filled.length > 0 && !repeated,
    'names-repeated': repeated,
    'name-empty': filled.length < names.length,
    'name-numeric': names.some(isNumber),
    'name-below': flawed && names.some((name, i) => name !== '' && standsIn(below, i, name)),
    'numbers-below': names.some((name, i) => name !== '' && !isNumber(name) && numbersIn(below, i)),
  }
  const found = (Object.keys(weights) as HeaderReason[]).filter((reason) => holds[reason])
  const score = found.reduce((sum, reason) => sum + weights[reason], 0.4)
  return {
    score: Math.max(0, Math.min(1, score)),
    for: found.filter((reason) => !contras.includes(reason)),
    against: found.filter((reason) => contras.includes(reason)),
  }
}

function standsIn(
  rows: readonly { values: readonly string[] }[],
  column: number,
  text: string,
): boolean {
  return rows.some(({ values }) => values[column]?.trim() === text)
}

function numbersIn(rows: readonly { values: readonly string[] }[], column: number): boolean {
  const values = rows.map(({ values: all }) => all[column] ?? '').filter((value) => value !== '')
  return values.length > 0 && values.every(isNumber)
}

function isNumber(text: string): boolean {
  return /^[+-]?[0-9][0-9.,]*$/.test(text.trim())
}
