// What is not there yet is no mistake: a problem that says no more than that is told quietly, wherever problems are told. What refuses
// publishing does so all the same. Decided by the code alone, so that every place says the same, whoever opens the job.
import type { Problem } from '../../../engine/nodes/node-type.ts'

/** By code. */
export const unfinished: ReadonlySet<string> = new Set([
  'config.empty',
  'connection.not-chosen',
  'upload.none',
  'source.no-schema',
  'node.input-missing',
  'node.side-missing',
  'node.output-unused',
  'filter.no-condition',
  'case.no-case',
  'sort.no-key',
  'expression.empty',
  'condition.criterion-incomplete',
  'formula.no-field-name',
  'case.no-field-name',
  'case.no-result-field',
  'merge.no-key',
  'merge.key-incomplete',
  'mapping.no-field',
  'mapping.no-target',
  'derived.no-target',
  'derived.no-object',
  'derived.no-dataset',
  'derived.no-gsid-field',
  'derived.no-match-field',
  'derived.match-incomplete',
  'aggregate.empty',
  'dedupe.no-field',
  'select.no-field-chosen',
  'shape.no-field',
  'shape.no-column',
  'shape.no-name',
  'unpivot.no-field',
])

/** Whether it says only that something was not set, chosen or connected yet. */
export function isUnfinished({ code }: Pick<Problem, 'code'>): boolean {
  return unfinished.has(code)
}

/** Whether the job is not published before somebody has mended it, however it is shown: the one place that asks for the severity. */
export function refusesPublishing({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error'
}

/** How a problem is shown. */
export function problemStatus(problem: Problem): 'error' | 'unfinished' | 'warning' {
  if (isUnfinished(problem)) return 'unfinished'
  return refusesPublishing(problem) ? 'error' : 'warning'
}

const isThere = (problem: Problem) => !isUnfinished(problem)

/** Which of a node's problems to look at first: what is wrong, then what refuses publishing because it is not there yet. */
export function worstOf(problems: readonly Problem[]): Problem | undefined {
  const refusing = problems.filter(refusesPublishing)
  return refusing.find(isThere) ?? refusing[0] ?? problems.find(isThere) ?? problems[0]
}
