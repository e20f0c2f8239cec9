// A few rows of any node, for who points at an edge or sets up what follows; the rows in focus stay as they are.
import { peekRows } from '../../../../engine/preview/peek.ts'
import type { PreviewPage } from '../../../../engine/run/report.ts'
import type { PeekCall, PeekPurpose } from '../../protocol.ts'
import { withHost } from './engine.ts'

const last = new Map<PeekPurpose, AbortController>()

export async function answerPeek(call: PeekCall): Promise<PreviewPage | null> {
  last.get(call.purpose)?.abort()
  const stop = new AbortController()
  last.set(call.purpose, stop)
  return withHost(stop.signal, (host) => peekRows(host, call))
}
