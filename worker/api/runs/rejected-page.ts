// A page of a run's rejected rows: NDJSON in R2, with messages in the language of the request.
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { rejectionValues } from '../../../engine/run/rejected-line.ts'
import type { RejectedLine } from '../../../engine/run/rejected-line.ts'
import { readLines } from '../../objects/lines.ts'
import type { RejectedFile } from '../../runs/state.ts'
import type { RejectedRowView } from '../contract.ts'

export interface RejectedPage {
  rows: RejectedRowView[]
  total: number
}

/** Rows of all files one after the other; files before the page are not opened. */
export async function readRejected(
  bucket: R2Bucket,
  files: readonly RejectedFile[],
  { offset, limit }: { offset: number; limit: number },
  language: Language,
): Promise<RejectedPage> {
  const rows: RejectedRowView[] = []
  let before = 0
  for (const file of files) {
    const skip = Math.max(0, offset - before)
    before += file.rows
    if (skip >= file.rows || rows.length === limit) continue
    const object = await bucket.get(file.key)
    if (object === null) continue
    rows.push(...(await readPage(object.body, skip, limit - rows.length, language)))
  }
  return { rows, total: before }
}

async function readPage(
  body: ReadableStream<Uint8Array>,
  skip: number,
  take: number,
  language: Language,
): Promise<RejectedRowView[]> {
  const rows: RejectedRowView[] = []
  let number = 0
  for await (const line of readLines(body)) {
    if (number++ < skip) continue
    rows.push(rejectedView(JSON.parse(line) as RejectedLine, language))
    if (rows.length === take) break
  }
  return rows
}

/** The reason as the file has it goes: it is the message in English. */
function rejectedView(
  { reason: _reason, ...row }: RejectedLine,
  language: Language,
): RejectedRowView {
  const { message } = messageFor(catalogue, row.code, language, rejectionValues(row))
  return { ...row, message }
}
