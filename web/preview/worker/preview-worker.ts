// The preview's Web Worker: the engine itself, on the snapshot, for the node that somebody looks at.
import { giveFile } from './answers/engine.ts'
import { answers } from './answers/index.ts'
import { stopRuns } from './answers/run.ts'
import { stopBackgroundStudy } from './answers/study.ts'
import { failureOf } from './failure.ts'
import type { FromWorker, ToWorker } from '../protocol.ts'

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('stop' in data) stopRuns(data.stop)
  else if ('give' in data) giveFile(data.hash, data.give)
  else void answer(data)
})

async function answer({ id, kind, call }: Extract<ToWorker, { call: unknown }>): Promise<void> {
  if (kind === 'run' || kind === 'study') stopBackgroundStudy()
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
