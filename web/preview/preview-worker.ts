// The preview's Web Worker: the engine itself, on the snapshot, for the node that somebody looks at.
import { AwaseError } from '../../engine/error.ts'
import { readFieldNames } from '../../engine/formats/read-file.ts'
import { KeptInputs } from '../../engine/run/kept-inputs.ts'
import { createPreview, type Preview } from '../../engine/run/preview.ts'
import type { PreviewPage } from '../../engine/run/report.ts'
import { createFileCache, fetchSnapshotFile } from './file-cache.ts'
import { kernels } from './kernels.ts'
import {
  keptRows,
  pageRows,
  type FromWorker,
  type HeaderCall,
  type PreviewCall,
  type PreviewFailure,
  type PreviewResults,
  type RunCall,
  type RunResult,
  type ToWorker,
} from './protocol.ts'
import { openSpillFolder } from './spill.ts'
import { workerHost } from './worker-host.ts'

const cache = createFileCache(fetchSnapshotFile)
const spillFolder = openSpillFolder()
const keptInputs = new KeptInputs()
/** A background run can be stopped between two batches; small ones keep nobody waiting who begins to type. */
const backgroundBatchBytes = 32 * 1024
let shown: Preview | undefined
let background = new AbortController()

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('yield' in data) background.abort()
  else void answer(data.id, data.call)
})

async function answer(id: number, call: PreviewCall): Promise<void> {
  try {
    send({ id, result: await resultOf(call) })
  } catch (error) {
    send({ id, failure: failureOf(error) })
  }
}

function send(message: FromWorker): void {
  postMessage(message)
}

async function resultOf(call: PreviewCall): Promise<PreviewResults[PreviewCall['kind']]> {
  switch (call.kind) {
    case 'run':
      return run(call)
    case 'page':
      return page(call.port, call.offset, call.count)
    case 'header':
      return header(call)
  }
}

async function run(call: RunCall): Promise<RunResult> {
  const begun = performance.now()
  const inBackground = call.purpose === 'background'
  const abort = new AbortController()
  if (inBackground) background = abort
  const { document, snapshot, node, targets } = call
  const spilled = (await spillFolder)?.()
  const host = {
    ...workerHost(cache, abort.signal, inBackground, spilled),
    kernels: await kernels,
  }
  const request = { document, snapshot, node, targets }
  const running = inBackground
    ? createPreview(host).run({ ...request, rows: 0, batchBytes: backgroundBatchBytes })
    : createPreview(host, keptInputs).run({ ...request, rows: keptRows })
  const preview = await running.finally(spilled?.clear)
  if (!inBackground) shown = preview
  const { inputs, output, report, rejected } = preview
  const ports = [...inputs, ...(output === null ? [] : [output])].map(({ name }) => name)
  return {
    node,
    inputs,
    output,
    report,
    rejected: rejected.slice(0, 200),
    pages: Object.fromEntries(ports.map((port) => [port, preview.page(port, 0, pageRows)])),
    tookMs: performance.now() - begun,
  }
}

function page(port: string, offset: number, count: number): PreviewPage {
  if (shown === undefined) throw new AwaseError('run.unknown-port', { values: { port } })
  return shown.page(port, offset, count)
}

/** Only as much of the file is parsed as its first rows need. */
async function header({ file, format, compression }: HeaderCall): Promise<{ names: string[] }> {
  const open = () => cache.open(file.hash)
  const first = { open, format, compression, file: file.name, node: '', batchBytes: 64 * 1024 }
  return { names: [...(await readFieldNames(first))] }
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
