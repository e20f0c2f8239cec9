// Lines before the header that are no rows: a report's title, when it was made, blank lines.
import { headerEvidence, rowsOf } from './dialect-evidence.ts'
import type { DialectEvidence } from './dialect-evidence.ts'

export interface TitleEvidence {
  /** Physical lines before the first that is as wide as the rows. */
  lines: number
  /** Those of them that are not blank, trimmed. */
  texts: string[]
}

/** A title of more lines than this is none. */
const mostLines = 20
const none: TitleEvidence = { lines: 0, texts: [] }

/**
 * A title has at most half as many fields as the rows: a first line that lacks one is a header that was forgotten, and is left to the
 * reader to report. The rows behind must be alike for the most part. Spreadsheets fill a title up with delimiters: such a line is one
 * where names follow, and a row that says little where they do not.
 */
export function titleLines(text: string, dialect: DialectEvidence | undefined): TitleEvidence {
  if (dialect === undefined) return none
  const filledUp = linesBefore(text, dialect, true)
  const bare = linesBefore(text, dialect, false)
  return filledUp.lines > bare.lines && namesFollow(text, dialect, filledUp) ? filledUp : bare
}

/** `filledUp`: fields without a value at the end of a line do not count. */
function linesBefore(text: string, dialect: DialectEvidence, filledUp: boolean): TitleEvidence {
  const { delimiter, quote, fields, rows, alike } = dialect
  const texts: string[] = []
  let lines = 0
  for (const line of text.split('\n', mostLines + 1)) {
    const [row] = rowsOf(`${line}\n`, delimiter, quote, false)
    if (row !== undefined) {
      const width = filledUp ? filledFields(row.values) : row.values.length
      const isWide = width === fields || (lines === 0 && width > fields)
      if (isWide || hasOpenQuote(line)) break
      if (width * 2 > fields) return none
      texts.push(line.trim())
    }
    lines++
  }
  const isAlike = alike * 2 > rows - texts.length
  return lines <= mostLines && isAlike && rows > texts.length ? { lines, texts } : none
}

function filledFields(values: readonly string[]): number {
  return values.findLastIndex((value) => value.trim() !== '') + 1
}

function namesFollow(text: string, { delimiter, quote }: DialectEvidence, found: TitleEvidence) {
  const rows = rowsOf(text, delimiter, quote, false).slice(found.texts.length)
  return headerEvidence(rows).against.length === 0
}

function hasOpenQuote(line: string): boolean {
  return line.split('"').length % 2 === 0
}
