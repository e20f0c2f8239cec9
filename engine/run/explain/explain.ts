// Explains one row: replays the run on the same snapshot and follows that row alone, back to its sources or on to its destinations.
import { AwaseError } from '../../error.ts'
import type { ExecutionHost } from '../../host.ts'
import type { JobDocument } from '../../job/document.ts'
import { memoryShares } from '../memory-shares.ts'
import type { Replay } from './replay.ts'
import { TracedRows } from './rows.ts'
import { stepsOf } from './steps.ts'
import type { ExplainedStep } from './steps.ts'
import { trace, traceBack } from './trace.ts'
import type { Sought } from './tracer.ts'
import { destinationsOf } from '../plan/graph.ts'
import { passedThrough } from '../passed.ts'
import { planRun } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * The row of which one asks. Rows count from 0, as in rejected rows: of a destination those that it writes, of a node those that
 * leave it, of a source the records of the file; a source's row may also be named by its line in the file, from 1.
 */
export type Question =
  | { destination: string; row: number }
  | { node: string; row: number }
  | { source: string; file: string; row: number }
  | { source: string; file: string; line: number }

export interface Explanation {
  question: Question
  /** In the order of the plan: what feeds a node stands before it. */
  steps: ExplainedStep[]
  /** The row fanned out into more than can be shown; not all were followed. */
  truncated: boolean
}

/**
 * Errors: those of `planRun` and of a run; `run.unknown-node` for a node that is not there or not of that kind;
 * `explain.no-such-row`, `explain.no-such-line` when the run has none.
 */
export async function explain(
  document: JobDocument,
  snapshot: Snapshot,
  host: ExecutionHost,
  asking: Question,
  batchBytes: number = memoryShares(host).batchBytes,
): Promise<Explanation> {
  const question = whereItIsMade(document, asking)
  const asked = nodeAsked(question)
  const plan = planRun(document, 'source' in question ? endsOf(document) : [asked])
  checkKind(plan, question)
  const run: Replay = { document, snapshot, host, batchBytes }
  const rows = new TracedRows()
  const tracer = await trace(run, plan, rows, soughtBy(question))
  if (isEmpty(rows, question)) throw noSuchRow(question)
  await traceBack(run, rows)
  const steps = await stepsOf(plan, rows, tracer, run)
  return { question: asking, steps, truncated: rows.truncated }
}

/** A disabled node hands on the row of the node before it, and that is where it comes from. */
function whereItIsMade(document: JobDocument, question: Question): Question {
  const passed = 'node' in question ? passedThrough(document, question.node) : null
  return passed === null ? question : { ...question, node: passed.from }
}

function soughtBy(question: Question): Sought {
  if ('destination' in question) {
    return { delivered: { node: question.destination, row: question.row } }
  }
  if ('node' in question) return { places: [question] }
  const { source, file } = question
  const isAsked = (origin: { row: number; line: number }): boolean =>
    'line' in question ? origin.line === question.line : origin.row === question.row
  return {
    follows: (node, origin) => node === source && origin.file === file && isAsked(origin),
  }
}

function nodeAsked(question: Question): string {
  if ('destination' in question) return question.destination
  return 'node' in question ? question.node : question.source
}

function checkKind(plan: Plan, question: Question): void {
  const node = nodeAsked(question)
  const kind = plan.nodes.find((planned) => planned.node.id === node)?.type.kind
  const fits =
    'destination' in question
      ? kind === 'destination'
      : kind === ('source' in question ? 'source' : kind) && kind !== 'destination'
  if (kind === undefined || !fits) throw new AwaseError('run.unknown-node', { values: { node } })
}

/** Every destination; in a draft without one, every node that feeds no other. */
function endsOf(document: JobDocument): string[] {
  const destinations = destinationsOf(document)
  if (destinations.length > 0) return destinations
  const feeding = new Set(document.edges.map(({ from }) => from.node))
  return document.nodes
    .filter(({ id, disabled }) => disabled !== true && !feeding.has(id))
    .map(({ id }) => id)
}

function isEmpty(rows: TracedRows, question: Question): boolean {
  if ('destination' in question) return rows.delivered.length === 0
  const node = nodeAsked(question)
  return rows.of(node).length === 0 && !rows.rejections.some((entry) => entry.node === node)
}

function noSuchRow(question: Question): AwaseError {
  const node = nodeAsked(question)
  const file = 'file' in question ? question.file : node
  if ('line' in question) {
    const { line } = question
    return new AwaseError('explain.no-such-line', { place: { node }, values: { file, line } })
  }
  const { row } = question
  return new AwaseError('explain.no-such-row', { place: { node }, values: { file, row } })
}
