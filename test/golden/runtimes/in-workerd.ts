// A golden job in real workerd, on the edge's own host: inputs, spill and outputs in local R2.
import type { EdgeProcess } from '../../bench/workerd/running-edge.ts'
import { holdBytesOf } from './carried.ts'
import type { CarriedCase, Kernels, Left } from './carried.ts'

const budgetBytes = 32 * 1024 * 1024

/** `expected`: names of the files that it should leave. Throws when it leaves more in R2. */
export async function runAtEdge(
  edge: EdgeProcess,
  { name, document, snapshot, files }: CarriedCase,
  kernels: Kernels,
  expected: readonly string[],
): Promise<Left> {
  for (const [hash, bytes] of Object.entries(files)) await edge.seedBytes(hash, Buffer.from(bytes))
  const run = `${name}-${kernels}`
  const holdBytes = holdBytesOf[kernels]
  const how = { run, budgetBytes, kernels, into: 'r2' } as const
  const limits = holdBytes === undefined ? {} : { holdBytes }
  const { report, spilled } = await edge.run({ ...how, ...limits, document, snapshot })
  const json = Buffer.from(`${JSON.stringify(report, null, 2)}\n`)
  const left: Left['files'] = { 'report.json': [...json] }
  for (const file of expected) left[file] ??= [...(await edge.bytes(run, file))]
  const removed = await edge.remove(run)
  if (removed !== expected.length - 1) throw new Error(`${run} left ${removed} objects`)
  return { spilledFiles: spilled.files, files: left }
}
