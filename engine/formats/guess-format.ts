// What a file most likely is, from its first bytes: a proposal that a person sees and can change. Fields stay text.
import { AwaseError } from '../error.ts'
import type { ByteSource } from '../host.ts'
import { noCompression } from './compression/format.ts'
import type { Compression } from './compression/format.ts'
import { openUnpacked } from './compression/open.ts'
import { markedEncoding } from './encoding/byte-order-mark.ts'
import { csvReadFormatSchema } from './csv/format.ts'
import { readFormatSchema } from './format.ts'
import type { ReadFormat } from './format.ts'
import { endsWithCr, mainRecords, sniff, sniffedBytes } from './sniff.ts'
import type { Sniffed } from './sniff.ts'
import type { DialectEvidence } from './sniffing/dialect-evidence.ts'

export interface GuessedFormat {
  format: ReadFormat
  compression: Compression
  /** The evidence, of what is packed in the file. */
  sniffed: Sniffed
}

/** Below this a first row is data rather than names. */
const headerScore = 0.5

/** `open` opens the file at its start, `file` names it in errors. Errors: `upload.empty`, `upload.unreadable`, `encoding.utf-32`, those of unpacking. */
export async function guessFormat(
  open: () => Promise<ByteSource>,
  file: string,
): Promise<GuessedFormat> {
  const packed = sniff(await beginningOf(open), false)
  const compression = { ...noCompression, kind: packed.compression }
  const bytes = await beginningOf(() => openUnpacked({ open, compression, file }))
  if (bytes.length === 0)
    throw new AwaseError('upload.empty', { place: { file }, values: { file } })
  if (markedEncoding(bytes)?.startsWith('utf-32') === true) {
    throw new AwaseError('encoding.utf-32', { place: { file }, values: { file } })
  }
  const sniffed = sniff(bytes, bytes.length === sniffedBytes)
  const [encoding] = sniffed.encodings
  if (encoding === undefined || isBinary(bytes, encoding.encoding)) {
    throw new AwaseError('upload.unreadable', { place: { file }, values: { file } })
  }
  return { compression, format: formatOf(sniffed, encoding.encoding), sniffed }
}

function formatOf(
  { kind, dialects, header, newlines, records, titles }: Sniffed,
  encoding: string,
): ReadFormat {
  if (kind === 'ndjson') return readFormatSchema.parse({ kind, encoding })
  if (kind === 'json') {
    return readFormatSchema.parse({ kind, encoding, records: mainRecords(records)?.path ?? '' })
  }
  const [dialect] = dialects
  return csvReadFormatSchema.parse({
    kind,
    encoding,
    ...(dialect === undefined ? {} : read(dialect)),
    lineEnd: endsWithCr(newlines) ? 'cr' : 'lf',
    skipLines: titles.lines,
    header: header.score >= headerScore,
  })
}

/** Text holds no NUL, unless every second byte is one. */
function isBinary(bytes: Uint8Array, encoding: string): boolean {
  return !encoding.startsWith('utf-16') && bytes.includes(0)
}

/** As much of a file as is sniffed. Errors: those of reading. */
export async function beginningOf(open: () => Promise<ByteSource>): Promise<Uint8Array> {
  const source = await open()
  const sample = new Uint8Array(sniffedBytes)
  let length = 0
  try {
    for (let count = -1; count !== 0 && length < sample.length; length += count) {
      count = await source.read(sample.subarray(length))
    }
  } finally {
    await source.close()
  }
  return sample.subarray(0, length)
}

/** Where every field is quoted, an empty one is how the file says null. */
function read({ delimiter, quote, rows, fields, alike, quoted }: DialectEvidence): object {
  const all = quoted > 0 && alike === rows && quoted === rows * fields
  return { delimiter, quote, quotedEmptyIsNull: all }
}
