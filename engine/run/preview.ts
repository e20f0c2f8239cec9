// The preview of one node: the same execution as a run, with the rows at the node's ports kept for the grid.
import type { Memory } from '../batch/memory.ts'
import type { Vector } from '../batch/vector.ts'
import { AwaseError } from '../error.ts'
import type { ExecutionHost } from '../host.ts'
import type { JobDocument } from '../job/document.ts'
import { Arrivals } from './arrivals.ts'
import { Capture, captureMemory } from './capture.ts'
import { execute } from './execute.ts'
import { destinationsOf } from './plan/graph.ts'
import { asPassed, passedThrough } from './passed.ts'
import { inputsPrint, KeptInputs } from './kept-inputs.ts'
import { planRun } from './plan/plan.ts'
import type { Preview, PreviewPort } from './previewed.ts'
import type { Plan } from './plan/plan.ts'
import type { ExecutionReport, NodeReport, RejectedRow } from './report.ts'
import type { Snapshot } from './snapshot.ts'

export interface PreviewRequest {
  document: JobDocument
  snapshot: Snapshot
  /** The node to look at. Only it and what feeds it must be able to run; of a disabled one what passes through it. */
  node: string
  /** Rows kept per port, and rejected rows listed, at most. Counts and hashes are always of all rows. */
  rows: number
  /** `all`: every destination that can run too, so that its hash is that of the run. */
  targets?: 'node' | 'all'
  batchBytes?: number
  /** See `ExecuteOptions`. */
  sampleBytes?: number
  onProgress?: (nodes: Record<string, NodeReport>) => void
}

export interface Previewer {
  /** Throws as `execute` does. */
  run(request: PreviewRequest): Promise<Preview>
}

/** Name under which a node's output is paged. */
export const outputPort = 'out'

/** While only the settings of the node in view change, `kept` spares running what feeds it; it may outlive the host. */
export function createPreview(host: ExecutionHost, kept: KeptInputs = new KeptInputs()): Previewer {
  return { run: (request) => runPreview(host, kept, request) }
}

async function runPreview(
  host: ExecutionHost,
  kept: KeptInputs,
  request: PreviewRequest,
): Promise<Preview> {
  const { document, snapshot, node, rows, batchBytes, sampleBytes } = request
  const passed = passedThrough(document, node)
  if (passed !== null) {
    return asPassed(
      await runPreview(host, kept, { ...request, node: passed.from }),
      passed,
      outputPort,
    )
  }
  const plan = planRun(document, [node])
  const print = inputsPrint(plan, snapshot, [rows, batchBytes, sampleBytes])
  const memory = () => captureMemory(sourceBytes(snapshot), host.kernels)
  const known = request.targets === 'all' ? undefined : kept.find(print)
  const output = captureOutput(plan, node, rows, memory, known?.vectors())
  if (known !== undefined) return runOn(known, { arrivals: known }, output, host, request)
  const arrivals = recordArrivals(plan, node, rows, memory)
  const others = request.targets === 'all' ? runnableDestinations(document, node) : []
  const recording = { targets: [node, ...others], recorder: arrivals }
  const preview = await runOn(arrivals, recording, output, host, request)
  arrivals.complete(preview.report)
  if (others.length === 0) kept.keep(print, arrivals)
  return preview
}

interface Way {
  targets?: readonly string[]
  /** Written while everything runs, or read so that only the node runs. */
  recorder?: Arrivals
  arrivals?: Arrivals
}

async function runOn(
  { node, captures }: Arrivals,
  { targets = [node], recorder, ...way }: Way,
  output: Capture | null,
  host: ExecutionHost,
  { document, snapshot, rows, batchBytes, sampleBytes, onProgress }: PreviewRequest,
): Promise<Preview> {
  const rejected: RejectedRow[] = []
  const report = await execute({
    document,
    snapshot,
    host,
    targets,
    ...way,
    ...(batchBytes === undefined ? {} : { batchBytes }),
    ...(sampleBytes === undefined ? {} : { sampleBytes }),
    onProgress(nodes) {
      recorder?.nextRound()
      onProgress?.(nodes)
    },
    observer: {
      input: (id, port, batch) => (id === node ? recorder?.input(port, batch) : undefined),
      finished: (id, port) => (id === node ? recorder?.finished(port) : undefined),
      output: (id, batch) => (id === node ? output?.add(batch) : undefined),
      rejected(row) {
        if (row.node !== node) recorder?.rejected(row)
        else if (rejected.length < rows) rejected.push(row)
      },
    },
  })
  return previewOf(node, captures, output, report, rejected)
}

function recordArrivals(
  { nodes }: Plan,
  node: string,
  rows: number,
  memory: () => Memory,
): Arrivals {
  const { inputs } = nodes.find((planned) => planned.node.id === node)!
  const ports = Object.entries(inputs).map(
    ([name, schema]) => [name, new Capture(schema, rows, memory())] as const,
  )
  return new Arrivals(node, new Map(ports))
}

function captureOutput(
  { nodes }: Plan,
  node: string,
  rows: number,
  memory: () => Memory,
  lasting: ReadonlySet<Vector> | undefined,
): Capture | null {
  const { output } = nodes.find((planned) => planned.node.id === node)!
  if (output === undefined) return null
  return new Capture(output, rows, memory(), lasting === undefined ? {} : { lasting })
}

function previewOf(
  node: string,
  captures: Arrivals['captures'],
  output: Capture | null,
  report: ExecutionReport,
  rejected: readonly RejectedRow[],
): Preview {
  const at = (port: string): Capture => {
    const capture = port === outputPort ? output : captures.get(port)
    if (capture !== undefined && capture !== null) return capture
    throw new AwaseError('run.unknown-port', { place: { node }, values: { port } })
  }
  return {
    node,
    inputs: [...captures].map(([name, capture]) => portOf(name, capture)),
    output: output === null ? null : portOf(outputPort, output),
    report,
    rejected,
    page: (port, offset, count) => at(port).page(offset, count),
    batch: (port) => at(port).batch(),
    rows: (port, wanted) => at(port).rows(wanted),
  }
}

function sourceBytes({ sources }: Snapshot): number {
  return Object.values(sources)
    .flat()
    .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}

function portOf(name: string, capture: Capture): PreviewPort {
  const { schema, rowCount, kept } = capture
  return { name, schema, rowCount, kept, capped: kept < rowCount }
}

/** A destination with an unfinished node before it does not keep the others from showing. */
function runnableDestinations(document: JobDocument, besides: string): string[] {
  return destinationsOf(document).filter((id) => id !== besides && canRun(document, id))
}

function canRun(document: JobDocument, node: string): boolean {
  try {
    planRun(document, [node])
    return true
  } catch (error) {
    if (error instanceof AwaseError) return false
    throw error
  }
}
