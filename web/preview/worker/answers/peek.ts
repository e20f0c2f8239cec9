// A few rows of any node, for who points at an edge; the rows in focus stay as they are.
import { peekRows } from '../../../../engine/preview/peek.ts'
import type { PreviewPage } from '../../../../engine/run/report.ts'
import type { PeekCall } from '../../protocol.ts'
import { withHost } from './engine.ts'

let last = new AbortController()

/** One at a time: the pointer has moved on from the one before. */
export async function answerPeek(call: PeekCall): Promise<PreviewPage | null> {
  last.abort()
  last = new AbortController()
  return withHost(last.signal, (host) => peekRows(host, call))
}
