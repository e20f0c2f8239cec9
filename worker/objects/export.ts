// The records of an object as CSV: UTF-8, LF, header, `GSID` first, sorted by GSID; the same bytes for the same records.
import { createHash } from 'node:crypto'

const recordsPerPage = 2000
const encoder = new TextEncoder()

/** Pages of CSV; the first begins with the header. */
function* csvPages(sql: SqlStorage, fields: readonly string[]): Generator<Uint8Array> {
  yield encoder.encode(`${['GSID', ...fields].map(quoted).join(',')}\n`)
  for (let after = ''; ;) {
    const page = sql
      .exec<{ gsid: string; data: string }>(
        `SELECT gsid, data FROM records WHERE gsid > ? ORDER BY gsid LIMIT ${recordsPerPage}`,
        after,
      )
      .toArray()
    if (page.length === 0) return
    after = page.at(-1)!.gsid
    yield encoder.encode(page.map(({ gsid, data }) => csvLine(gsid, data, fields)).join(''))
  }
}

function csvLine(gsid: string, data: string, fields: readonly string[]): string {
  const record = JSON.parse(data) as Record<string, string>
  const values = fields.map((name) => (Object.hasOwn(record, name) ? quoted(record[name]!) : ''))
  return `${[gsid, ...values].join(',')}\n`
}

/** Quoted when it must be. Null is nothing at all, so empty text is `""`. */
function quoted(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Size and sha-256 (hex) of the export, without keeping it. */
export function measureExport(
  sql: SqlStorage,
  fields: readonly string[],
): { hash: string; sizeBytes: number } {
  const digest = createHash('sha256')
  let sizeBytes = 0
  for (const page of csvPages(sql, fields)) {
    digest.update(page)
    sizeBytes += page.length
  }
  return { hash: digest.digest('hex'), sizeBytes }
}

/** The export as a stream of known length; R2 checks the hash, so a write in between cannot tear it. */
export function streamExport(
  sql: SqlStorage,
  fields: readonly string[],
  sizeBytes: number,
): { body: ReadableStream<Uint8Array>; sent: Promise<void> } {
  const { readable, writable } = new FixedLengthStream(sizeBytes)
  return { body: readable, sent: send(csvPages(sql, fields), writable) }
}

async function send(pages: Iterable<Uint8Array>, into: WritableStream<Uint8Array>): Promise<void> {
  const writer = into.getWriter()
  for (const page of pages) await writer.write(page)
  await writer.close()
}
