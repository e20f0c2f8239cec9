// Whether two CSV files hold the same records, in whatever order.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import Papa from 'papaparse'

/** Chunks are decoded by the stream: papaparse breaks characters that lie across two chunks. */
function textOf(path: string, encoding: string): NodeJS.ReadableStream {
  if (encoding === 'utf-8') return createReadStream(path, 'utf8')
  return Readable.from(decoded(path, encoding))
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path))
    yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

/**
 * A digest of a CSV file as a multiset of records, its header apart: the sum of the records' hashes. Null and empty text are one, since the
 * peers do not tell them apart.
 */
export async function multisetDigest(path: string, encoding = 'utf-8'): Promise<string> {
  let sum = 0n
  let rows = 0
  let header = ''
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(textOf(path, encoding), {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const row of data) {
          const text = row.join('\0')
          if (rows++ === 0) header = text
          else sum += createHash('sha256').update(text).digest().readBigUInt64LE()
        }
      },
      complete: () => resolve(),
      error: reject,
    })
  })
  return `${header.replaceAll('\0', ',')} ${rows} ${BigInt.asUintN(64, sum).toString(16)}`
}
