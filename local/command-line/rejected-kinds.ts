// What a run's summary tells about rejected rows: how many of each kind, and the first of them in words.
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import { rejectionValues } from '../../engine/run/rejected-line.ts'
import type { RejectedRow } from '../../engine/run/report.ts'
import { cellText, tableText } from './table.ts'
import type { Terminal } from './terminal.ts'

/** Rows that one node rejected under one code. */
export interface RejectedKind {
  node: string
  code: string
  rows: number
  first: RejectedRow
}

export class RejectedKinds {
  private readonly kinds = new Map<string, RejectedKind>()

  add(row: RejectedRow): void {
    const { node, code } = row
    const key = `${node} ${code}`
    const known = this.kinds.get(key)
    if (known === undefined) this.kinds.set(key, { node, code, rows: 1, first: row })
    else known.rows++
  }

  /** In the order in which each came first. */
  all(): RejectedKind[] {
    return [...this.kinds.values()]
  }
}

/** A table, with why and where of the first row of each kind; empty when nothing was rejected. */
export function rejectedText(
  kinds: readonly RejectedKind[],
  { texts, language }: Pick<Terminal, 'texts' | 'language'>,
): string {
  if (kinds.length === 0) return ''
  const lines = kinds.map(({ node, code, rows, first }) => {
    const { file, line, value } = first
    const { message } = messageFor(catalogue, code, language, rejectionValues(first))
    const place = `${file}, ${texts.line} ${line}`
    const found = value === undefined ? place : `${place}: ${cellText(value)}`
    return [node, String(rows), `${message} (${code})`, found]
  })
  return tableText([[texts.rejected, texts.rows, texts.reason, texts.first], ...lines])
}
