// Replays the run for rejected rows, on a host of its own, so that it disturbs no preview.
import {
  rejectedOrigins,
  type RejectedOrigin,
} from '../../../../engine/run/explain/rejected-origins.ts'
import type { OriginsCall } from '../../protocol.ts'
import { withHost } from './engine.ts'

let asked = new AbortController()

/** Other rows end the answer for the last ones. */
export async function answerOrigins(call: OriginsCall): Promise<readonly RejectedOrigin[][]> {
  const { document, snapshot, rejected } = call
  asked.abort()
  asked = new AbortController()
  return withHost(asked.signal, (host) => rejectedOrigins(document, snapshot, host, rejected))
}
