// Looks at the first bytes of a file and says what it may be, with the evidence, so that a person can judge.
import type { Compression } from './compression/format.ts'
import type { Encoding } from './csv/format.ts'
import type { formatKinds } from './format.ts'
import { JsonScanner } from './json/scanner.ts'
import { dialects, headerEvidence, rowsOf } from './sniffing/dialect-evidence.ts'
import type { DialectEvidence, HeaderEvidence } from './sniffing/dialect-evidence.ts'
import { byteOrderMarkOf, decodedSamples } from './sniffing/encoding-evidence.ts'
import type { EncodingEvidence } from './sniffing/encoding-evidence.ts'
import { titleLines } from './sniffing/title-lines.ts'
import type { TitleEvidence } from './sniffing/title-lines.ts'
import { recordsWithin } from './sniffing/records-evidence.ts'
import type { RecordsEvidence } from './sniffing/records-evidence.ts'

export const sniffedBytes = 64 * 1024

export interface Sniffed {
  /** By its first bytes. A packed file is sniffed again once unpacked: nothing else is said about it. */
  compression: Compression['kind']
  byteOrderMark: Encoding | null
  /** The likeliest first; encodings that cannot be are left out. */
  encodings: EncodingEvidence[]
  /** Line ends in the sample. */
  newlines: { lf: number; crlf: number; cr: number }
  kind: (typeof formatKinds)[number]
  /** Lines of the sample, as far as they are here whole, that are JSON objects. */
  objects: { lines: number; objects: number }
  /** Arrays of objects inside the one object that the sample is, the largest first; empty when it is none. */
  records: RecordsEvidence[]
  /** The likeliest first. */
  dialects: DialectEvidence[]
  /** Lines to skip before the header, or before the first row. */
  titles: TitleEvidence
  /** Of the first row behind them. */
  header: HeaderEvidence
}

/** `sample`: the first 64 KB at most, or the whole file when it is shorter (`cut` false). Never throws. */
export function sniff(sample: Uint8Array, cut: boolean): Sniffed {
  const bytes = sample.subarray(0, sniffedBytes)
  const compression = compressionOf(bytes)
  const samples = compression === 'none' ? decodedSamples(bytes) : []
  const decoded = (samples[0]?.text ?? '').replace(/^\ufeff/, '')
  const newlines = newlinesOf(decoded)
  const text = endsWithCr(newlines) ? decoded.replaceAll('\r', '\n') : decoded
  const half = cut || sample.length > bytes.length
  const objects = objectLines(text, half)
  const records = recordsWithin(text, half)
  const found = dialects(text, half)
  const [best] = found
  const titles = titleLines(text, best)
  const rows = best === undefined ? [] : rowsOf(text, best.delimiter, best.quote, half)
  return {
    compression,
    byteOrderMark: byteOrderMarkOf(bytes) ?? null,
    encodings: samples.map(({ evidence }) => evidence),
    newlines,
    kind: kindOf(text, objects, records),
    objects,
    records: records ?? [],
    dialects: found,
    titles,
    header: headerEvidence(rows.slice(titles.texts.length)),
  }
}

function compressionOf(bytes: Uint8Array): Compression['kind'] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
  return isZip ? 'zip' : 'none'
}

/** Whether lines end with CR alone, as on old Macs. */
export function endsWithCr({ lf, crlf, cr }: Sniffed['newlines']): boolean {
  return cr > 0 && lf + crlf === 0
}

function newlinesOf(text: string): Sniffed['newlines'] {
  const crlf = text.split('\r\n').length - 1
  const lf = text.split('\n').length - 1 - crlf
  return { lf, crlf, cr: text.split('\r').length - 1 - crlf }
}

function objectLines(text: string, cut: boolean): Sniffed['objects'] {
  const lines = text.split('\n').slice(0, cut ? -1 : undefined)
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 200)
  const scanner = new JsonScanner()
  const objects = filled.filter((line) => {
    const bytes = new TextEncoder().encode(line)
    scanner.reset(bytes, 0, bytes.length)
    return scanner.value() && scanner.kind === 'object' && scanner.next() < 0
  })
  return { lines: filled.length, objects: objects.length }
}

/** The array that makes up so much of the sample that all else is around it. */
export function mainRecords(records: readonly RecordsEvidence[]): RecordsEvidence | undefined {
  const [largest] = records
  return largest !== undefined && largest.share > 0.3 ? largest : undefined
}

/** An object alone on its only line is a line of NDJSON, unless much of it is an array of objects: then it is an envelope around them. */
function kindOf(
  text: string,
  { lines, objects }: Sniffed['objects'],
  records: readonly RecordsEvidence[] | undefined,
): Sniffed['kind'] {
  if (/^\s*\[\s*[{\]]/.test(text)) return 'json'
  if (records !== undefined) {
    return mainRecords(records) !== undefined || text.trim().includes('\n') ? 'json' : 'ndjson'
  }
  return objects > 0 && objects * 2 > lines ? 'ndjson' : 'csv'
}
