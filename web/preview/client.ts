// The page's end of the preview worker: one call, one answer. A newer state of the job stops what is still being run.
import type {
  AnswerTo,
  CallKind,
  CallOf,
  FromWorker,
  PreviewFailure,
  ToWorker,
} from './protocol.ts'

/** What the worker could not do, with the catalogue's code. */
export class PreviewError extends Error {
  readonly failure: PreviewFailure

  constructor(failure: PreviewFailure) {
    super(failure.code)
    this.name = 'PreviewError'
    this.failure = failure
  }
}

interface Waiting {
  resolve: (result: never) => void
  reject: (error: PreviewError) => void
}

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()
const givenFiles = new Map<string, File>()

/** Throws PreviewError. The worker starts with the first call and stays. */
export function callPreview<Kind extends CallKind>(
  kind: Kind,
  call: CallOf<Kind>,
): Promise<AnswerTo<Kind>> {
  const id = ++lastId
  const target = started()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    send(target, { id, kind, call } as ToWorker)
  })
}

/** Bytes of this computer under their hash: the worker reads them itself, also one that starts anew. */
export function giveFile(hash: string, file: File): void {
  givenFiles.set(hash, file)
  if (worker !== undefined) send(worker, { give: file, hash })
}

/** Stops a background run, or every run, so that what somebody waits for can begin. */
export function stopPreview(which: 'background' | 'runs'): void {
  if (worker !== undefined) send(worker, { stop: which })
}

function send(target: Worker, message: ToWorker): void {
  target.postMessage(message, [])
}

function started(): Worker {
  if (worker !== undefined) return worker
  const fresh = new Worker(new URL('./worker/preview-worker.ts', import.meta.url), {
    type: 'module',
  })
  fresh.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => settle(data))
  fresh.addEventListener('error', (event) => fail(event.message))
  worker = fresh
  for (const [hash, file] of givenFiles) send(fresh, { give: file, hash })
  return fresh
}

function settle(message: FromWorker): void {
  const call = waiting.get(message.id)
  waiting.delete(message.id)
  if ('failure' in message) call?.reject(new PreviewError(message.failure))
  else call?.resolve(message.answer as never)
}

/** A worker that broke is thrown away; the next call starts a new one. */
function fail(reason: string): void {
  worker?.terminate()
  worker = undefined
  for (const { reject } of waiting.values()) {
    reject(new PreviewError({ code: 'preview.failed', values: { reason } }))
  }
  waiting.clear()
}
