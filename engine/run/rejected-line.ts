// One line of `rejected.ndjson`: the row, and in words why it was rejected. A run has no reader and so no language: its file says it in
// English, pages say what the code means in the language of who looks.
import { messageFor } from '../messages/catalogue.ts'
import type { Messages } from '../messages/catalogue.ts'
import type { RejectedRow } from './report.ts'

/** As it stands in the file. */
export interface RejectedLine extends RejectedRow {
  /** The message of `code`. Files of older runs lack it. */
  reason: string
}

type Told = Pick<RejectedRow, 'field' | 'value' | 'values'> &
  Partial<Pick<RejectedRow, 'file' | 'line'>>

/** What the message of a rejected row's code may name. */
export function rejectionValues({ file, line, field, value, values }: Told) {
  const named = { file, line, field, value: value === null ? '∅' : value }
  const known = Object.entries(named).filter(([, one]) => one !== undefined)
  return { ...(Object.fromEntries(known) as Record<string, string | number>), ...values }
}

/** JSON with its newline. */
export function rejectedLine(row: RejectedRow, catalogue: Messages): string {
  const { node, source, file, line, row: number, code, ...rest } = row
  const reason = messageFor(catalogue, code, 'en', rejectionValues(row)).message
  const told: RejectedLine = { node, source, file, line, row: number, code, reason, ...rest }
  return `${JSON.stringify(told)}\n`
}
