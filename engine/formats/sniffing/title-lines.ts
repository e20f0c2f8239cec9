// Lines before the header that are no rows: a report's title, when it was made, blank lines.
import { rowsOf } from './dialect-evidence.ts'
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
 * reader to report. The rows behind must be alike for the most part.
 */
export function titleLines(text: string, dialect: DialectEvidence | undefined): TitleEvidence {
  if (dialect === undefined) return none
  const { delimiter, quote, fields, rows, alike } = dialect
  const texts: string[] = []
  let lines = 0
  for (const line of text.split('\n', mostLines + 1)) {
    const [row] = rowsOf(`${line}\n`, delimiter, quote, false)
    if (row !== undefined) {
      const width = row.values.length
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

function hasOpenQuote(line: string): boolean {
  return line.split('"').length % 2 === 0
}
