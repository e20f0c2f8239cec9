// The engine as a run in Node would use it: files read from disk, output hashed and written, counters and balance on.
import { mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Memory } from '../../../engine/batch/memory.ts'
import { execute } from '../../../engine/run/execute.ts'
import type { Snapshot, SnapshotFile } from '../../../engine/run/snapshot.ts'
import { FileHost, memoryOnNode } from '../../../local/command-line/file-host.ts'
import { benchJobs } from '../jobs.ts'
import { perform, readTask } from '../task.ts'
import type { Task } from '../task.ts'

const defaultMemoryMb = 96

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

/** The command line's own host, with the inputs under their paths. */
function hostOf(task: Task, outFolder: string): FileHost {
  const budgetBytes = (task.memoryMb ?? benchJobs[task.job]!.memoryMb ?? defaultMemoryMb) * 2 ** 20
  const paths = [task.orders, task.customers, task.companies, task.carts]
  return new FileHost({
    paths: new Map(paths.map((path) => [path, path])),
    outFolder,
    memory: task.variant === 'wasm' ? memoryOnNode(budgetBytes) : new Memory({ budgetBytes }),
    log: () => undefined,
    signal: new AbortController().signal,
  })
}

const task = readTask()

await perform(async () => {
  const { document, targets } = benchJobs[task.job]!
  const outFolder = mkdtempSync(join(dirname(task.output), 'out-'))
  const host = hostOf(task, outFolder)
  const report = await execute({
    document,
    snapshot: snapshotOf(task),
    host,
    ...(targets === undefined ? {} : { targets }),
  })
  if (!report.balanced || report.rejected.rows > 0) throw new Error('the balance does not hold')
  const [output] = report.outputs
  if (output !== undefined) renameSync(join(outFolder, output.file), task.output)
  await host.close()
  rmSync(outFolder, { recursive: true })
  if (output !== undefined) return `${output.rows} ${output.sha256}`
  const { counters } = report.nodes['noted']!
  return `${counters['in']} ${counters['kept']}`
})
