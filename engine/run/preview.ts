// The preview of one node: the same execution as a run, with the rows at the node's ports kept for the grid.
import { Memory } from '../batch/memory.ts'
import { AwaseError } from '../error.ts'
import type { ExecutionHost } from '../host.ts'
import type { JobDocument } from '../job/document.ts'
import type { Schema } from '../value/schema.ts'
import { Capture } from './capture.ts'
import { execute } from './execute.ts'
import { destinationsOf } from './graph.ts'
import { planRun } from './plan.ts'
import type { Plan } from './plan.ts'
import type { ExecutionReport, NodeReport, PreviewPage, RejectedRow } from './report.ts'
import type { Snapshot } from './snapshot.ts'

export interface PreviewRequest {
  document: JobDocument
  snapshot: Snapshot
  /** The node to look at. Only it and what feeds it must be able to run. */
  node: string
  /** Rows kept per port, and rejected rows listed, at most. Counts and hashes are always of all rows. */
  rows: number
  /** `all`: every destination that can run too, so that its hash is that of the run. */
  targets?: 'node' | 'all'
  batchBytes?: number
  onProgress?: (nodes: Record<string, NodeReport>) => void
}

/** `kept` of `rowCount` rows can be paged through; `capped` says that some cannot. */
export interface PreviewPort {
  name: string
  schema: Schema
  rowCount: number
  kept: number
  capped: boolean
}

export interface Preview {
  node: string
  inputs: readonly PreviewPort[]
  /** Null for a destination: see its entry in `report.outputs`. */
  output: PreviewPort | null
  report: ExecutionReport
  /** The first rows that the node itself rejected. */
  rejected: readonly RejectedRow[]
  /** A window of a port's kept rows: an input port by its name, the output as `out`. */
  page(port: string, offset: number, count: number): PreviewPage
}

export interface Previewer {
  /** Throws as `execute` does. */
  run(request: PreviewRequest): Promise<Preview>
}

/** Name under which a node's output is paged. */
export const outputPort = 'out'

export function createPreview(host: ExecutionHost): Previewer {
  return { run: (request) => runPreview(host, request) }
}

async function runPreview(host: ExecutionHost, request: PreviewRequest): Promise<Preview> {
  const { document, snapshot, node, rows, batchBytes, onProgress } = request
  const captures = captureNode(planRun(document, [node]), node, rows)
  const rejected: RejectedRow[] = []
  const report = await execute({
    document,
    snapshot,
    host,
    targets: request.targets === 'all' ? [node, ...runnableDestinations(document, node)] : [node],
    ...(batchBytes === undefined ? {} : { batchBytes }),
    ...(onProgress === undefined ? {} : { onProgress }),
    observer: {
      input: (id, port, batch) => (id === node ? captures.inputs.get(port)?.add(batch) : undefined),
      output: (id, batch) => (id === node ? captures.output?.add(batch) : undefined),
      rejected(row) {
        if (row.node === node && rejected.length < rows) rejected.push(row)
      },
    },
  })
  return {
    node,
    inputs: [...captures.inputs].map(([name, capture]) => portOf(name, capture)),
    output: captures.output === null ? null : portOf(outputPort, captures.output),
    report,
    rejected,
    page(port, offset, count) {
      const capture = port === outputPort ? captures.output : captures.inputs.get(port)
      if (capture !== undefined && capture !== null) return capture.page(offset, count)
      throw new AwaseError('run.unknown-port', { place: { node }, values: { port } })
    },
  }
}

interface Captures {
  inputs: ReadonlyMap<string, Capture>
  output: Capture | null
}

function captureNode(plan: Plan, node: string, rows: number): Captures {
  const { type, inputs, output } = plan.nodes.find((planned) => planned.node.id === node)!
  const memory = new Memory()
  const ports = type.inputs.map(
    ({ name }) => [name, new Capture(inputs[name]!, rows, memory)] as const,
  )
  return {
    inputs: new Map(ports),
    output: output === undefined ? null : new Capture(output, rows, memory),
  }
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
