// `validate`: the problems of a job.
import type { CallShape, Call } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { readJob } from '../inputs.ts'
import { hasErrors, problemLines, problemsOf, tellProblems } from '../problems.ts'
import type { Terminal } from '../terminal.ts'

export const validateShape: CallShape = {
  command: 'validate',
  options: { json: 'flag' },
  operands: ['JOB.json'],
}

export async function validate(call: Call, terminal: Terminal): Promise<ExitCode> {
  const document = await readJob(call.operands[0]!, terminal)
  const problems = tellProblems(document, problemsOf(document), terminal)
  if (call.flag('json')) terminal.out(`${JSON.stringify({ problems }, null, 2)}\n`)
  else if (problems.length === 0) terminal.out(`${terminal.texts.noProblems}\n`)
  else terminal.out(problemLines(problems, terminal))
  return hasErrors(problems) ? exitCodes.problems : exitCodes.ok
}
