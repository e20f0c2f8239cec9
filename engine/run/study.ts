// Studies the rows that arrive at one node, for somebody who sets it up: what feeds the node is run, the node itself need not be able to.
import { AwaseError } from '../error.ts'
import type { ExecutionHost } from '../host.ts'
import type { Batch } from '../batch/batch.ts'
import type { JobDocument } from '../job/document.ts'
import { openNode } from '../nodes/config.ts'
import type { Catalog } from '../nodes/catalog.ts'
import type { Study } from '../nodes/study.ts'
import { Capture, captureMemory } from './capture.ts'
import { execute } from './execute.ts'
import { inputsPrint, type KeptInputs } from './kept-inputs.ts'
import { memoryShares } from './memory-shares.ts'
import { planRun } from './plan/plan.ts'
import type { Plan } from './plan/plan.ts'
import type { Snapshot } from './snapshot.ts'

export interface StudyRequest {
  document: JobDocument
  snapshot: Snapshot
  catalog: Catalog
  node: string
  /** Rows looked at per port, at most. */
  rows: number
  /** Rows that previews keep: what one has kept of this node is not run again. */
  previewRows: number
  /** Lets others go first; throws when the study is no longer wanted. */
  pause(): Promise<void>
}

/** `rows` of `rowCount` were looked at. */
export interface StudiedPort {
  rows: number
  rowCount: number
}

export interface StudiedNode extends Study {
  node: string
  ports: Readonly<Record<string, StudiedPort>>
}

type Inputs = Readonly<Record<string, Capture>>

/** Inputs of the node that was studied last: while only its own settings change, nothing before it runs again. */
export class StudyInputs {
  print = ''
  inputs: Inputs = {}
}

/** A node type that studies nothing finds nothing. Errors: those of a run; what cannot run before the node makes its port absent. */
export async function studyNode(
  host: ExecutionHost,
  previewed: KeptInputs,
  last: StudyInputs,
  request: StudyRequest,
): Promise<StudiedNode> {
  const { document, snapshot, catalog, node, pause } = request
  const saved = document.nodes.find(({ id }) => id === node)
  const opened = saved === undefined ? undefined : openNode(saved).opened
  const load = opened?.nodeType.study
  if (opened === undefined || load === undefined) {
    return { node, ports: {}, findings: [], groups: {} }
  }
  const inputs = arrivedInPreview(previewed, request) ?? (await feed(host, last, request))
  const { study } = await load()
  const found = await study(opened.config, {
    nodeId: node,
    inputs: mapped(inputs, (capture) => firstRows(capture.batch(), request.rows)),
    catalog,
    run: snapshot.context,
    host,
    batchBytes: memoryShares(host).batchBytes,
    objectVersion: (object) => snapshot.objects[object],
    pause,
  })
  const ports = mapped(inputs, ({ kept, rowCount }) => {
    return { rows: Math.min(kept, request.rows), rowCount }
  })
  return { node, ports, ...found }
}

function firstRows(batch: Batch, rows: number): Batch {
  return batch.rowCount <= rows ? batch : { ...batch, rowCount: rows }
}

/** What a preview of the node has kept already. */
function arrivedInPreview(previewed: KeptInputs, request: StudyRequest): Inputs | undefined {
  const { document, snapshot, node, previewRows } = request
  const plan = planOrNothing(document, [node])
  if (plan === undefined) return undefined
  const arrivals = previewed.find(inputsPrint(plan, snapshot, [previewRows, undefined]))
  return arrivals === undefined ? undefined : Object.fromEntries(arrivals.captures)
}

async function feed(
  host: ExecutionHost,
  last: StudyInputs,
  { document, snapshot, node, rows }: StudyRequest,
): Promise<Inputs> {
  const feeders = document.edges.filter(
    ({ to, from }) => to.node === node && planOrNothing(document, [from.node]) !== undefined,
  )
  const targets = [...new Set(feeders.map(({ from }) => from.node))]
  if (targets.length === 0) return {}
  const plan = planRun(document, targets)
  const print = JSON.stringify([node, feeders, plan.nodes.map(settingsOf), snapshot, rows])
  if (last.print === print) return last.inputs
  const captures = await runFeeders(host, { document, snapshot, rows }, plan, targets)
  const inputs = Object.fromEntries(
    feeders.map(({ from, to }) => [to.port, captures.get(from.node)!]),
  )
  last.print = print
  last.inputs = inputs
  return inputs
}

async function runFeeders(
  host: ExecutionHost,
  { document, snapshot, rows }: Pick<StudyRequest, 'document' | 'snapshot' | 'rows'>,
  plan: Plan,
  targets: readonly string[],
): Promise<ReadonlyMap<string, Capture>> {
  const captures = new Map(
    targets.map((id) => {
      const { output } = plan.nodes.find((planned) => planned.node.id === id)!
      return [id, new Capture(output ?? [], rows, captureMemory())] as const
    }),
  )
  await execute({
    document,
    snapshot,
    host,
    targets,
    observer: { output: (id, batch) => captures.get(id)?.add(batch) },
  })
  return captures
}

function planOrNothing(document: JobDocument, targets: readonly string[]): Plan | undefined {
  try {
    return planRun(document, targets)
  } catch (error) {
    if (error instanceof AwaseError) return undefined
    throw error
  }
}

function settingsOf({ node, feeds }: Plan['nodes'][number]): unknown {
  return [node.id, node.type, node.version, node.config, feeds]
}

function mapped<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
