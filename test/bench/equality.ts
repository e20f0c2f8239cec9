// Whether two CSV files hold the same records, in whatever order.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import Papa from 'papaparse'

/**
 * A digest of a CSV file as a multiset of records, its header apart: the sum of the records' hashes. Null and empty text are one, since the
 * peers do not tell them apart.
 */
export async function multisetDigest(path: string): Promise<string> {
  let sum = 0n
  let rows = 0
  let header = ''
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, 'utf8'), {
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
