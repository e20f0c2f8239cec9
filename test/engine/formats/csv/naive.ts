// A CSV reader of its own for comparison: characters one by one over the whole text, the rules and nothing else.
import type { Row } from '../bytes.ts'

export interface NaiveReading {
  names: string[]
  rows: Row[]
  places: string[]
  ragged: { fields: number; place: string }[]
  error?: { code: string; line: number }
}

interface NaiveRow {
  values: Row
  line: number
  isBlank: boolean
  /** Line of the text that stands behind a closing quote: the row ends with that line. */
  brokenAt?: number
  /** That text begins with a CR. */
  brokenByCr?: boolean
  /** A CR stands in a value without quotes. */
  loneCr?: boolean
}

/** Of a text with LF or CRLF line ends, comma and double quote. */
export function readNaively(text: string, header: boolean): NaiveReading {
  const { rows: all, error } = split(text === '' || text.endsWith('\n') ? text : `${text}\n`)
  const reading: NaiveReading = { names: [], rows: [], places: [], ragged: [] }
  let width = 0
  let record = 0
  const first = header ? all[0] : (all.find((row) => !row.isBlank) ?? all[0])
  if (first?.brokenAt !== undefined) {
    const code = first.brokenByCr === true ? 'csv.lone-cr' : 'csv.text-after-quote'
    return { ...reading, error: { code, line: first.brokenAt } }
  }
  if (header) {
    all.shift()
    if (first === undefined)
      return { ...reading, error: error ?? { code: 'csv.empty-file', line: 0 } }
    if (first.isBlank) return { ...reading, error: { code: 'csv.no-header', line: 0 } }
    if (first.loneCr === true) return { ...reading, error: { code: 'csv.lone-cr', line: 1 } }
    width = first.values.length
    reading.names = first.values.map((value) => value ?? '')
  } else width = first?.values.length ?? 0
  for (const row of all) {
    if (row.isBlank && width > 1) continue
    const place = `${row.line}#${record++}`
    if (row.brokenAt !== undefined) reading.ragged.push({ fields: NaN, place })
    else if (row.values.length === width) {
      reading.rows.push(row.values)
      reading.places.push(place)
    } else reading.ragged.push({ fields: row.values.length, place })
  }
  const isOneLine = !header && record === 1 && first?.loneCr === true
  const found = error ?? (isOneLine ? { code: 'csv.lone-cr', line: first.line } : undefined)
  return found === undefined ? reading : { ...reading, error: found }
}

function split(text: string): { rows: NaiveRow[]; error?: { code: string; line: number } } {
  const rows: NaiveRow[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const row: NaiveRow = { values: [], line, isBlank: /^\r?\n/.test(text.slice(at, at + 2)) }
    for (let open = true; open;) {
      let value: string | null
      if (text[at] === '"') {
        const quoted = /^"((?:[^"]|"")*)"(?!")/.exec(text.slice(at))
        if (quoted === null) return { rows, error: { code: 'csv.unclosed-quote', line } }
        at += quoted[0].length
        line += quoted[0].split('\n').length - 1
        if (!/^(,|\r?\n)/.test(text.slice(at, at + 2))) {
          row.brokenAt = line
          row.brokenByCr = text[at] === '\r'
          at = text.indexOf('\n', at)
        }
        value = quoted[1]!.replaceAll('""', '"')
      } else {
        const end = at + text.slice(at).search(/,|\r?\n/)
        value = end === at ? null : text.slice(at, end)
        row.loneCr ||= text.slice(at, end).includes('\r')
        at = end
      }
      row.values.push(value)
      open = text[at] === ','
      at += text[at] === '\r' ? 2 : 1
    }
    line++
    rows.push(row)
  }
  return { rows }
}
