// A job of the bench as the bench's Worker is asked for it.
import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { SnapshotFile } from '../../../engine/run/snapshot.ts'
import type { BenchJob } from '../job-parts.ts'
import type { EdgeRun } from './contract.ts'
import type { EdgeProcess } from './running-edge.ts'

type Paths = Record<'orders' | 'customers' | 'companies' | 'carts', string>

const moment = '2026-01-01T00:00:00.000Z'

/** A file is known in R2 by its folder and name: hashing the inputs is the edge's work when it takes the snapshot. */
export const hashOf = (path: string): string => `${basename(dirname(path))}-${basename(path)}`

function snapshotFile(path: string): SnapshotFile {
  const name = basename(path)
  return { name, hash: hashOf(path), sizeBytes: statSync(path).size, modifiedAt: moment }
}

/** Brings the job's files into R2. */
export async function seedJob(edge: EdgeProcess, job: BenchJob, paths: Paths): Promise<void> {
  for (const name of [...job.sources, ...job.objects]) {
    await edge.seed(hashOf(paths[name]), paths[name])
  }
}

export function benchRun(
  { document, targets, sources, objects }: BenchJob,
  paths: Paths,
  how: Pick<EdgeRun, 'run' | 'budgetBytes' | 'into'>,
): EdgeRun {
  const file = (name: keyof Paths): SnapshotFile => snapshotFile(paths[name])
  return {
    ...how,
    document,
    ...(targets === undefined ? {} : { targets }),
    kernels: 'wasm',
    snapshot: {
      sources: Object.fromEntries(sources.map((name) => [name, [file(name)]])),
      objects: Object.fromEntries(
        objects.map((object) => [object, { object, sequence: 1, file: file(object) }]),
      ),
      context: {
        runId: 'bench',
        sequence: 0,
        dueAt: moment,
        startedAt: moment,
        zone: 'UTC',
        startedAtLocal: '2026-01-01T00:00:00',
      },
    },
  }
}
