// The engine as a run in Node would use it: files read from disk, output hashed and written, counters and balance on.
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Memory } from '../../../engine/batch/memory.ts'
import type { ExecutionHost } from '../../../engine/host.ts'
import { execute } from '../../../engine/run/execute.ts'
import type { Snapshot, SnapshotFile } from '../../../engine/run/snapshot.ts'
import { sha256 } from '../../../local/command-line/sha256.ts'
import { benchJobs } from '../jobs.ts'
import { perform, readTask } from '../task.ts'
import type { Task } from '../task.ts'
import { sourceOf, SpillFiles, writeAll } from './spill-files.ts'

const kernels = new URL('../../../engine/kernels/kernels.wasm', import.meta.url)
const neverAborted = new AbortController().signal

function sinkInto(path: string) {
  const file = openSync(path, 'w')
  return {
    write: async (bytes: Uint8Array) => writeAll(file, bytes),
    writeNow: (bytes: Uint8Array) => writeAll(file, bytes),
    close: async () => closeSync(file),
    abort: async () => closeSync(file),
  }
}

/** Files are addressed by path: hashing the inputs is the edge's work when it takes the snapshot. */
function snapshotFile(path: string): SnapshotFile {
  const { size } = statSync(path)
  return { name: path, hash: path, sizeBytes: size, modifiedAt: '2026-01-01T00:00:00.000Z' }
}

function snapshotOf(task: Task): Snapshot {
  const job = benchJobs[task.job]!
  return {
    sources: Object.fromEntries(job.sources.map((name) => [name, [snapshotFile(task[name])]])),
    objects: Object.fromEntries(
      job.objects.map((name) => [
        name,
        { object: name, sequence: 1, file: snapshotFile(task[name]) },
      ]),
    ),
    context: {
      runId: 'bench',
      sequence: 0,
      dueAt: '2026-01-01T00:00:00.000Z',
      startedAt: '2026-01-01T00:00:00.000Z',
      zone: 'UTC',
      startedAtLocal: '2026-01-01T00:00:00',
    },
  }
}

function hostOf(task: Task): ExecutionHost {
  const aside = new SpillFiles(dirname(task.output))
  const memoryMb = task.memoryMb ?? benchJobs[task.job]!.memoryMb
  return {
    files: {
      open: async (path) => sourceOf(path),
      create: async (name) =>
        sinkInto(name === 'file.csv' ? task.output : join(dirname(task.output), name)),
      spill: (name) => aside.spill(name),
    },
    digest: sha256,
    log: () => undefined,
    signal: neverAborted,
    memory: new Memory({
      ...(memoryMb === undefined ? {} : { budgetBytes: memoryMb * 2 ** 20 }),
      ...(task.variant === 'wasm'
        ? { kernels: new WebAssembly.Module(readFileSync(kernels)) }
        : undefined),
    }),
  }
}

const task = readTask()

await perform(async () => {
  const { document, targets } = benchJobs[task.job]!
  const report = await execute({
    document,
    snapshot: snapshotOf(task),
    host: hostOf(task),
    ...(targets === undefined ? {} : { targets }),
  })
  if (!report.balanced || report.rejected.rows > 0) throw new Error('the balance does not hold')
  const [output] = report.outputs
  if (output !== undefined) return `${output.rows} ${output.sha256}`
  const { counters } = report.nodes['noted']!
  return `${counters['in']} ${counters['kept']}`
})
