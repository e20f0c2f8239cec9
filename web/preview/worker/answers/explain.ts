// Replays the run for one row, on a host of its own, so that it disturbs no preview.
import { explain, type Explanation } from '../../../../engine/run/explain/explain.ts'
import type { ExplainCall } from '../../protocol.ts'
import { withHost } from './engine.ts'

let asked = new AbortController()

/** A new question ends the answer to the last one. */
export async function answerExplain(call: ExplainCall): Promise<Explanation> {
  const { document, snapshot, question } = call
  asked.abort()
  asked = new AbortController()
  return withHost(asked.signal, (host) => explain(document, snapshot, host, question))
}
