// Executes golden jobs in a Web Worker with what a preview has there: its digest, its kernels, its files, its spill.
import type { ByteSink, ExecutionHost } from '../../../../engine/host.ts'
import { execute } from '../../../../engine/run/execute.ts'
import { createFileCache } from '../../../../web/preview/files/file-cache.ts'
import { kernels as compiled } from '../../../../web/preview/worker/kernels.ts'
import { openSpillFolder } from '../../../../web/preview/worker/spill.ts'
import { workerHost } from '../../../../web/preview/worker/worker-host.ts'
import { holdBytesOf } from '../carried.ts'
import type { CarriedCase, Kernels, Left } from '../carried.ts'

interface Asked {
  carried: CarriedCase
  kernels: Kernels
}

const folder = openSpillFolder()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  run(data).then(postMessage, (error: unknown) => postMessage({ failure: String(error) }))
})

async function run({ carried, kernels }: Asked): Promise<Left> {
  const spilled = (await folder)?.()
  let spilledFiles = 0
  const outputs = new Map<string, Uint8Array[]>()
  const cache = createFileCache(async (hash) => new Uint8Array(carried.files[hash]!))
  const base = workerHost(cache, new AbortController().signal, false, spilled)
  const host: ExecutionHost = {
    ...base,
    files: {
      ...base.files,
      create: async (name) => keep(outputs, name),
      ...(spilled && { spill: (name) => (spilledFiles++, spilled.spill(name)) }),
    },
    kernels: kernels === 'wasm' ? await compiled : undefined,
  }
  if (kernels === 'wasm' && host.kernels === undefined) throw new Error('no WebAssembly kernels')
  const { document, snapshot } = carried
  const holdBytes = holdBytesOf[kernels]
  const limits = holdBytes === undefined ? {} : { holdBytes }
  const report = await execute({ document, snapshot, host, ...limits })
  await spilled?.clear()
  const json = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
  const files: Left['files'] = { 'report.json': [...json] }
  for (const [name, parts] of outputs) files[name] = parts.flatMap((part) => [...part])
  return { spilledFiles, files }
}

function keep(outputs: Map<string, Uint8Array[]>, name: string): ByteSink {
  const parts: Uint8Array[] = []
  return {
    write: async (bytes) => void parts.push(bytes.slice()),
    close: async () => void outputs.set(name, parts),
    abort: async () => undefined,
  }
}
