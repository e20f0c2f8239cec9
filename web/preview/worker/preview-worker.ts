// The preview's Web Worker: the engine itself, on the snapshot, for the node that somebody looks at.
import { AwaseError } from '../../../engine/error.ts'
import { giveFile } from './answers/engine.ts'
import { answers } from './answers/index.ts'
import { stopRuns } from './answers/run.ts'
import type { FromWorker, PreviewFailure, ToWorker } from '../protocol.ts'

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('stop' in data) stopRuns(data.stop)
  else if ('give' in data) giveFile(data.hash, data.give)
  else void answer(data)
})

async function answer({ id, kind, call }: Extract<ToWorker, { call: unknown }>): Promise<void> {
  try {
    const answered = await (answers[kind] as (call: unknown) => Promise<never>)(call)
    send({ id, answer: answered })
  } catch (error) {
    send({ id, failure: failureOf(error) })
  }
}

function send(message: FromWorker): void {
  postMessage(message)
}

function failureOf(error: unknown): PreviewFailure {
  if (!(error instanceof AwaseError)) {
    return { code: 'preview.failed', values: { reason: String(error) } }
  }
  const { code, values, place } = error
  const placed = Object.fromEntries(Object.entries(place).filter(([, part]) => part !== undefined))
  return {
    code,
    values: { ...placed, ...values },
    ...(place.node === undefined ? {} : { node: place.node }),
  }
}
