// How many rows a file has by other means than ours (the platform's inflate, decoder and JSON, a naive CSV reader): what was taken for
// whole must have that many. Bytes that are no characters are no matter here: they are rejected row by row.
import { gunzipSync } from 'node:zlib'
import { readNaively } from '../csv/naive.ts'
import type { HostileFile } from './seeds.ts'

/**
 * Rows and rejected rows of the whole file. Null: the other means refuse it too. Undefined: they have no opinion (encodings that
 * platforms read in different ways).
 */
export function rowsOfWhole(file: HostileFile): number | null | undefined {
  // A zip whose checksum is right holds what the sound one held.
  if (file.compression === 'zip') return file.rows
  const bytes = unpacked(file)
  if (bytes === null) return null
  const { encoding } = file.format
  if (!encoding.startsWith('utf-')) return file.compression === 'gzip' ? file.rows : undefined
  return rowsOfText(new TextDecoder(encoding).decode(bytes), file.format.kind)
}

function unpacked({ compression, bytes }: HostileFile): Uint8Array | null {
  try {
    return compression === 'gzip' ? gunzipSync(bytes) : bytes
  } catch {
    return null
  }
}

function rowsOfText(text: string, kind: HostileFile['format']['kind']): number | null {
  if (kind === 'csv') {
    const { rows, ragged, error } = readNaively(text, true)
    return error === undefined ? rows.length + ragged.length : null
  }
  if (kind === 'ndjson') return text.split('\n').filter((line) => /[^ \t\r]/.test(line)).length
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed.length : 1
  } catch {
    return null
  }
}
