// The job in the engine: every row that leaves a node, what was rejected, and what destinations wrote, read back.
import type { Encoding } from '../../engine/formats/csv/format.ts'
import { Memory } from '../../engine/batch/memory.ts'
import { execute } from '../../engine/run/execute.ts'
import type { NodeReport } from '../../engine/run/report.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import { readNaively } from '../engine/formats/csv/naive.ts'
import { kernelModule } from '../engine/kernels/kernel-module.ts'
import { memoryHost } from '../engine/memory-host.ts'
import type { MemoryHost } from '../engine/memory-host.ts'
import { rowsOf } from '../engine/rows.ts'
import { runContext as context } from '../engine/rows.ts'
import type { GeneratedJob, GeneratedNode } from './recipe.ts'
import { encodeFile } from './legacy-encodings.ts'
import type { Row } from './oracle-node.ts'

export interface EngineOutcome {
  rows: Map<string, Row[]>
  reports: Record<string, NodeReport>
  balanced: boolean
  written: Map<string, Row[]>
}

export function snapshotOf({ nodes }: GeneratedJob, host: MemoryHost): Snapshot {
  const snapshot: Snapshot = { sources: {}, objects: {}, context }
  for (const { node, made } of nodes) {
    if (made.files !== undefined) {
      snapshot.sources[node.id] = made.files.map(({ name, content }) =>
        host.put(name, encodeFile(content, encodingOf(made.config))),
      )
    }
    if (made.object !== undefined) {
      const { name, csv } = made.object
      snapshot.objects[name] = { object: name, sequence: 1, file: host.put(`${name}.csv`, csv) }
    }
  }
  return snapshot
}

/** One of each kind for all jobs, as a Worker at work has: garbage of so many megabytes took longer to collect than the jobs to run. */
const memories = {
  webassembly: new Memory({ kernels: kernelModule }),
  typescript: new Memory(),
}

export async function runInEngine(job: GeneratedJob): Promise<EngineOutcome> {
  const host = memoryHost()
  const rows = new Map<string, Row[]>()
  const { document } = job
  const { batchBytes, holdBytes, kernels } = job.manner
  const memory = memories[kernels]
  memory.reset()
  const report = await execute({
    document,
    snapshot: snapshotOf(job, host),
    host: { ...host, memory },
    batchBytes,
    ...(holdBytes === null ? {} : { holdBytes }),
    observer: {
      output(node, batch) {
        const seen = rows.get(node) ?? []
        seen.push(...rowsOf(batch))
        rows.set(node, seen)
      },
    },
  })
  const destinations = job.nodes.filter(({ select }) => select === undefined)
  const written = destinations.map((entry) => [entry.node.id, readBack(entry, host)] as const)
  return { rows, reports: report.nodes, balanced: report.balanced, written: new Map(written) }
}

/** A file by a CSV reader of its own, records by JSON.parse. */
function readBack({ node, inputs }: GeneratedNode, host: MemoryHost): Row[] {
  const { schema } = inputs['in']!
  if (node.config['connector'] === 'sftp') {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.output(`${node.id}.csv`))
    return readNaively(text, true).rows
  }
  const lines = new TextDecoder()
    .decode(host.output(`${node.id}.ndjson`))
    .split('\n')
    .slice(0, -1)
  return lines.map((line) => {
    const record = JSON.parse(line) as Record<string, string | null>
    return schema.map(({ name }) => record[name]!)
  })
}

function encodingOf({ format }: Record<string, unknown>): Encoding {
  return (format as { encoding?: Encoding }).encoding ?? 'utf-8'
}
