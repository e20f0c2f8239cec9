// What a CSV file looks like where that differs from how it is to be read: only what the evidence says clearly.
import type { CsvReadFormat } from './csv/format.ts'
import { endsWithCr } from './sniff.ts'
import type { Sniffed } from './sniff.ts'

/** Below it the evidence is too thin to speak of. */
const sure = 0.6

/** Null when nothing was found out, or the settings say the same already. */
export function likelyFormat(
  { kind, encodings, dialects, header, newlines, titles }: Sniffed,
  now: CsvReadFormat,
): CsvReadFormat | null {
  const [encoding] = encodings
  const [dialect] = dialects
  if (kind !== 'csv' || encoding === undefined || dialect === undefined) return null
  if (encoding.score < sure || dialect.score < sure || dialect.fields < 2) return null
  // Plain ASCII reads alike in most encodings: that is no reason to change one.
  const keeps = encoding.beyondAscii === 0 || encoding.encoding === now.encoding
  const likely: CsvReadFormat = {
    ...now,
    encoding: keeps ? now.encoding : encoding.encoding,
    delimiter: dialect.delimiter,
    quote: dialect.quoted > 0 ? dialect.quote : now.quote,
    lineEnd: endsWithCr(newlines) ? 'cr' : now.lineEnd,
    // What somebody set is right: they may want lines skipped that look like rows.
    skipLines: now.skipLines > 0 ? now.skipLines : titles.lines,
    header: header.score >= sure ? true : now.header,
  }
  const same =
    likely.encoding === now.encoding &&
    likely.delimiter === now.delimiter &&
    likely.quote === now.quote &&
    likely.lineEnd === now.lineEnd &&
    likely.skipLines === now.skipLines &&
    likely.header === now.header
  return same ? null : likely
}
