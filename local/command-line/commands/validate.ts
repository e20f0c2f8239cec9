// `validate`: the problems of a job; with files also what speaks against them, and what a run would hold in memory.
import { planRun } from '../../../engine/run/plan/plan.ts'
import { destinationsOf } from '../../../engine/run/plan/graph.ts'
import { holdingPlan } from '../../../engine/run/plan/holding-plan.ts'
import type { PlannedHolding } from '../../../engine/run/plan/holding-plan.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import type { CallShape, Call } from '../call.ts'
import { fileProblems } from '../check-files.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { holdingLines } from '../holding-lines.ts'
import { inputOptions, openInputs, readJob } from '../inputs.ts'
import { hasErrors, problemLines, problemsOf, tellProblems } from '../problems.ts'
import type { Terminal } from '../terminal.ts'

export const validateShape: CallShape = {
  command: 'validate',
  options: { ...inputOptions, json: 'flag' },
  operands: ['JOB.json'],
  usage: ['JOB.json [--in NODE=FILE …]'],
  example: 'validate orders.json --in orders=data/orders.csv',
  exits: ['ok', 'failed', 'wrongCall', 'problems'],
}

export async function validate(
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const document = await readJob(call.operands[0]!, terminal)
  const ofJob = problemsOf(document)
  const files = await ofFiles(document, !hasErrors(ofJob), call, terminal, signal)
  const found = [...ofJob, ...(files?.problems ?? [])]
  const problems = tellProblems(document, found, terminal)
  const holding = files?.holding ?? null
  if (call.flag('json')) {
    const told = { problems, ...(holding === null ? {} : { holding }) }
    terminal.out(`${JSON.stringify(told, null, 2)}\n`)
  } else {
    terminal.out(
      problems.length === 0 ? `${terminal.texts.noProblems}\n` : problemLines(problems, terminal),
    )
    if (holding !== null) terminal.out(holdingLines(document, holding, terminal))
  }
  return hasErrors(problems) ? exitCodes.problems : exitCodes.ok
}

interface OfFiles {
  problems: Problem[]
  /** Null for a job that cannot be planned. */
  holding: PlannedHolding[] | null
}

/** What the files that are named tell; null when none is: how much arrives is not known then. */
async function ofFiles(
  document: JobDocument,
  planned: boolean,
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<OfFiles | null> {
  if (call.pairs('in').length === 0) return null
  const inputs = await openInputs(document, call, terminal, { outFolder: null, signal })
  try {
    const problems = await fileProblems(document, inputs)
    if (!planned) return { problems, holding: null }
    const plan = planRun(document, destinationsOf(document))
    return { problems, holding: holdingPlan(plan, inputs.snapshot, inputs.host) }
  } finally {
    await inputs.close()
  }
}
