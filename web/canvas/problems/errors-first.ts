// Problems in the order in which somebody mends them: a notice is mostly what follows from an error. What is unfinished stays among the
// errors, since these in turn may follow from it.
import type { Problem } from '../../../engine/nodes/node-type.ts'

/** Otherwise in their own order. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
