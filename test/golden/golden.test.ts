// Every golden folder through the run path and the preview path, in several batch and chunk sizes: always the same bytes.
import { describe, expect, it } from 'vitest'
import { execute } from '../../engine/run/execute.ts'
import { destinationsOf } from '../../engine/run/plan/graph.ts'
import { createPreview } from '../../engine/run/preview.ts'
import { kernelModule } from '../engine/kernels/kernel-module.ts'
import { differencesTo, goldenCases, leftBy, openCase } from './golden-case.ts'

const sizes = [
  { batchBytes: 1, chunkBytes: 1 },
  { batchBytes: 50, chunkBytes: 7 },
  { batchBytes: 4096, chunkBytes: 1000 },
  { batchBytes: 262144, chunkBytes: Infinity },
]

describe.each(goldenCases())('%s', (name) => {
  it.each(sizes)('runs: batches of $batchBytes, chunks of $chunkBytes', async (size) => {
    const { document, snapshot, host } = openCase(name, size)
    const report = await execute({ document, snapshot, host, batchBytes: size.batchBytes })
    expect(differencesTo(name, leftBy(host, report))).toEqual([])
    expect(report.balanced).toBe(true)
  })

  it.each(sizes)('runs, putting aside what is held: batches of $batchBytes', async (size) => {
    const { document, snapshot, host } = openCase(name, size)
    const { batchBytes } = size
    const report = await execute({ document, snapshot, host, batchBytes, holdBytes: 1 })
    expect(differencesTo(name, leftBy(host, report))).toEqual([])
    expect([...host.spilled.keys()]).toEqual([])
  })

  it.each(sizes)('runs with WebAssembly: batches of $batchBytes', async (size) => {
    const { document, snapshot, host } = openCase(name, size)
    const { batchBytes } = size
    const withKernels = { ...host, kernels: kernelModule }
    const report = await execute({ document, snapshot, host: withKernels, batchBytes })
    expect(differencesTo(name, leftBy(host, report))).toEqual([])
  })

  it.each(sizes)('previews: batches of $batchBytes, chunks of $chunkBytes', async (size) => {
    const { document, snapshot, host } = openCase(name, size)
    const [node] = destinationsOf(document)
    const { batchBytes } = size
    const request = {
      document,
      snapshot,
      node: node!,
      rows: 3,
      targets: 'all' as const,
      batchBytes,
    }
    const { report } = await createPreview(host).run(request)
    expect(differencesTo(name, leftBy(host, report))).toEqual([])
  })
})
