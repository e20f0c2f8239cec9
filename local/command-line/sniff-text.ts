// What `sniff` found out, in words: each thing, then what speaks for it.
import { mainRecords } from '../../engine/formats/sniff.ts'
import { terms } from '../../engine/messages/terms.ts'
import type { SniffedField, SniffedFile } from './sniffed-file.ts'
import { cellText, tableText } from './table.ts'
import type { Terminal } from './terminal.ts'
import type { SniffTexts } from './texts/sniff/sniff.ts'

type Line = [what: string, found: string, evidence: string]

export function sniffText(found: SniffedFile, { language, texts }: Terminal): string {
  const { sniff: words } = texts
  const name = (encoding: string): string => terms['encoding']![language][encoding] ?? encoding
  const lines = [
    packingLine(found, words),
    encodingLine(found, words, name),
    lineEndsLine(found, words),
    ...(found.format.kind === 'csv' ? dialectLines(found, words) : kindLines(found, words)),
  ]
  return [
    tableText(lines),
    '\n',
    tableText([words.fieldHead, ...found.fields.map((field) => fieldCells(field, words))]),
    `${words.looked(found.rows, found.whole)}\n`,
  ].join('')
}

function packingLine({ compression }: SniffedFile, words: SniffTexts): Line {
  return [words.packing, compression.kind === 'none' ? words.unpacked : compression.kind, '']
}

function encodingLine(
  { sniffed, format }: SniffedFile,
  words: SniffTexts,
  name: (encoding: string) => string,
): Line {
  const [first, ...others] = sniffed.encodings
  const { byteOrderMark = false, beyondAscii = 0, plausible = 0 } = first ?? {}
  const reason = byteOrderMark
    ? words.byteOrderMark
    : beyondAscii === 0
      ? words.asciiOnly
      : words.beyondAscii(beyondAscii, Math.round(plausible))
  const further = others.filter(({ score }) => score * 2 > (first?.score ?? 0)).slice(0, 3)
  const also = further.map(({ encoding }) => name(encoding)).join(', ')
  const tells = beyondAscii > 0 && also !== '' ? `; ${words.alsoPossible}: ${also}` : ''
  return [words.encoding, name(format.encoding), reason + tells]
}

function lineEndsLine({ sniffed }: SniffedFile, words: SniffTexts): Line {
  const { lf, crlf, cr } = sniffed.newlines
  const counts = { LF: lf, CRLF: crlf, CR: cr }
  const used = Object.entries(counts).filter(([, count]) => count > 0)
  const most = used.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '–'
  return [words.lineEnds, most, used.map(([kind, count]) => `${kind} ${count}`).join(', ')]
}

function kindLines({ sniffed, format }: SniffedFile, words: SniffTexts): Line[] {
  const { objects, lines } = sniffed.objects
  const evidence = format.kind === 'ndjson' ? words.objects(objects, lines) : ''
  const kind: Line = [words.kind, format.kind.toUpperCase(), evidence]
  const records = mainRecords(sniffed.records)
  if (format.kind !== 'json' || records === undefined) return [kind]
  return [kind, [words.records, records.path, words.within(records.objects)]]
}

function dialectLines({ sniffed, format }: SniffedFile, words: SniffTexts): Line[] {
  if (format.kind !== 'csv') return []
  const [dialect] = sniffed.dialects
  const { alike = 0, rows = 0, fields = 0, quoted = 0 } = dialect ?? {}
  const { header, titles } = sniffed
  const first = titles.texts.map(cellText).join(', ')
  const reasons = [...header.for, ...header.against].map((reason) => words.reasons[reason])
  return [
    [words.kind, 'CSV', ''],
    [words.delimiter, cellText(format.delimiter), words.alike(alike, rows, fields)],
    [words.quote, format.quote === '' ? '–' : format.quote, words.quoted(quoted)],
    ...(titles.lines > 0 ? [[words.skipped, String(titles.lines), first] satisfies Line] : []),
    [words.header, format.header ? words.yes : words.no, reasons.join(', ')],
  ]
}

function fieldCells({ name, type, values, first }: SniffedField, words: SniffTexts): string[] {
  const evidence = values === null ? '' : words.fits(values)
  return [cellText(name), type, evidence, cellText(first)]
}
