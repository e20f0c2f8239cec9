// Sound files of every format, packing and encoding, of which broken ones are made; and bombs, which are broken from birth.
import { gzipSync } from 'node:zlib'
import type { Compression } from '../../../../engine/formats/compression/format.ts'
import { encodings } from '../../../../engine/formats/csv/format.ts'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { readFormatSchema } from '../../../../engine/formats/format.ts'
import type { ReadFormat } from '../../../../engine/formats/format.ts'
import { bytesOf } from '../bytes.ts'
import { zipOf } from '../compression/zip-of.ts'

export interface HostileFile {
  format: ReadFormat
  compression: Compression['kind']
  bytes: Uint8Array
  /** Rows of the sound file. */
  rows: number
}

/** Letters that only some encodings have: a file holds those of its own. */
const letters = '合髙①ｱﾞ表ソЖяΣάéßøžıģ€'
const kinds = ['csv', 'ndjson', 'json'] as const
const packings = ['none', 'gzip', 'none', 'zip'] as const

function contentOf(kind: ReadFormat['kind'], text: string, times: number): string {
  switch (kind) {
    case 'csv':
      return `id,name,note\n1,"Ann ""A""",${text}\r\n2,,"multi\n${text}"\n3,x,y\n`.repeat(times)
    case 'ndjson':
      return `{"id":"007","n":1.50,"o":{"a":[1,"${text}\\ud83d\\ude00"]},"t":null}\n`.repeat(times)
    case 'json':
      return `[${Array(times).fill(`{"id":1,"n":-1e5,"o":[[]],"t":"]}\\"${text}"}`).join(', ')}]`
  }
}

/** The header of a repeated CSV file is a row like the others. */
function rowsIn(kind: ReadFormat['kind'], times: number): number {
  return kind === 'csv' ? 4 * times - 1 : times
}

export function encoded(text: string, encoding: Encoding): Uint8Array {
  const encoder = newEncoder(encoding)
  const utf8 = bytesOf(text)
  if (encoder === undefined) return utf8
  const target = new Uint8Array(utf8.length * encoder.growth + 16)
  const end = encoder.encode(utf8, 0, utf8.length, target, 0)
  if (end < 0) throw new Error(`${encoding} lacks something`)
  return target.subarray(0, end)
}

export function lettersOf(encoding: Encoding): string {
  const encoder = newEncoder(encoding)
  if (encoder === undefined) return `${letters}😀`
  return [...letters].filter((letter) => encoder.has(letter.codePointAt(0)!)).join('')
}

function packed(bytes: Uint8Array, compression: Compression['kind']): Uint8Array {
  if (compression === 'gzip') return bytesOf(gzipSync(bytes))
  return compression === 'zip' ? zipOf([{ name: 'a', content: bytes }]) : bytes
}

/** A file of every kind, packing and encoding; `times`: how often its content stands in it. */
export function soundFiles(times: number, of: readonly Encoding[] = encodings): HostileFile[] {
  return of.flatMap((encoding) =>
    packings.flatMap((compression) =>
      kinds.map((kind) => ({
        format: readFormatSchema.parse({ kind, encoding }),
        compression,
        bytes: packed(encoded(contentOf(kind, lettersOf(encoding), times), encoding), compression),
        rows: rowsIn(kind, times),
      })),
    ),
  )
}

const unicode = encodings.filter((encoding) => encoding.startsWith('utf-'))

/** Kinds and packings turn fastest, so that any few in a row are of every sort; half are Unicode, which another reader can count. */
export const sound: readonly HostileFile[] = soundFiles(7, [
  ...encodings,
  ...Array(4).fill(unicode).flat(),
])

const bombBytes = 18 * 2 ** 20

/** Much out of little: lines, one endless line, one endless quote, one endless object, brackets without end. */
const bombContents: readonly [ReadFormat['kind'], string][] = [
  ['csv', 'a,b,c\n'],
  ['csv', ','],
  ['csv', '"'],
  ['csv', 'x'],
  ['ndjson', '{"id":"0000000000000001"}\n'],
  ['ndjson', '{"a":'],
  ['json', '['],
  ['json', '[{"a":"'],
  ['json', ' '],
]

/** One after the other, since each is large before it is packed. */
export function* bombs(): Generator<HostileFile> {
  for (const [kind, piece] of bombContents) {
    for (const compression of ['gzip', 'zip'] as const) {
      const bytes = packed(Buffer.alloc(bombBytes, piece), compression)
      yield { format: readFormatSchema.parse({ kind }), compression, bytes, rows: 0 }
    }
  }
}
