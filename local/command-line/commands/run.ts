// `run`: executes a job from files to files.
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AwaseError } from '../../../engine/error.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { execute } from '../../../engine/run/execute.ts'
import { destinationsOf } from '../../../engine/run/plan/graph.ts'
import { holdingPlan } from '../../../engine/run/plan/holding-plan.ts'
import { planRun } from '../../../engine/run/plan/plan.ts'
import type { Plan } from '../../../engine/run/plan/plan.ts'
import { checkRejects } from '../../../engine/run/reject-limit.ts'
import type { ExecutionReport, RejectedRow } from '../../../engine/run/report.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { inputOptions, openInputs, readJob, requireInputs } from '../inputs.ts'
import type { Inputs } from '../inputs.ts'
import { holdingLines } from '../holding-lines.ts'
import { refuseProblems } from '../problems.ts'
import { makeFolder } from '../out-folder.ts'
import { bytesOf, Progress } from '../progress.ts'
import { RejectedKinds } from '../rejected-kinds.ts'
import { summaryOf, summaryText } from '../summary.ts'
import type { Terminal } from '../terminal.ts'

export const runShape: CallShape = {
  command: 'run',
  options: { ...inputOptions, out: 'text', json: 'flag', strict: 'flag' },
  operands: ['JOB.json'],
  usage: ['JOB.json --in NODE=FILE … [--object NAME=FILE …] --out DIR'],
  example: 'run orders.json --in orders=data/orders.csv --out out --strict --json',
  exits: ['ok', 'failed', 'wrongCall', 'problems', 'rejected'],
}

export async function run(call: Call, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  const outFolder = resolve(terminal.folder, call.needed('out'))
  const document = await readJob(call.operands[0]!, terminal)
  if (refuseProblems(document, null, call, terminal)) return exitCodes.problems
  const plan = planOf(document)
  const inputs = await openInputs(document, call, terminal, { outFolder, signal })
  try {
    return await runOn(inputs, document, plan, call, terminal)
  } finally {
    await inputs.close()
  }
}

async function runOn(
  inputs: Inputs,
  document: JobDocument,
  plan: Plan,
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  requireInputs(plan, inputs)
  makeFolder(resolve(terminal.folder, call.needed('out')), call.needed('out'))
  const holding = holdingPlan(plan, inputs.snapshot, inputs.host)
  // What fits is nothing to tell; `validate` lists it.
  const notable = holding.filter(({ decision }) => decision !== 'hold')
  if (!call.flag('json')) terminal.err(holdingLines(document, notable, terminal))
  const startedAt = performance.now()
  const rejected = new RejectedKinds()
  const report = await executeAll(document, plan, inputs, rejected, terminal)
  removeOverLimit(document, report, resolve(terminal.folder, call.needed('out')))
  const seconds = (performance.now() - startedAt) / 1000
  const summary = summaryOf(document, inputs.snapshot, report, holding, rejected.all(), seconds)
  terminal.out(call.flag('json') ? `${JSON.stringify(summary)}\n` : summaryText(summary, terminal))
  if (!report.balanced) return exitCodes.failed
  return call.flag('strict') && report.rejected.rows > 0 ? exitCodes.rejected : exitCodes.ok
}

/** Where too many rows were rejected no output stays, only the rejected rows: throws `run.too-many-rejects`. */
function removeOverLimit(document: JobDocument, report: ExecutionReport, folder: string): void {
  try {
    for (const { node } of report.outputs) checkRejects(document, node, report.nodes)
  } catch (error) {
    for (const { file } of report.outputs) rmSync(join(folder, file))
    throw error
  }
}

function planOf(document: JobDocument): Plan {
  const destinations = destinationsOf(document)
  if (destinations.length === 0) throw new AwaseError('call.no-destination')
  return planRun(document, destinations)
}

async function executeAll(
  document: JobDocument,
  plan: Plan,
  { snapshot, host }: Inputs,
  kinds: RejectedKinds,
  terminal: Terminal,
): Promise<ExecutionReport> {
  const progress = new Progress(terminal, host, bytesOf(plan, snapshot))
  try {
    const observer = { rejected: (row: RejectedRow) => kinds.add(row) }
    return await execute({ document, snapshot, host, observer, onProgress: () => progress.tick() })
  } finally {
    progress.end()
  }
}
