// Problems in the order in which somebody mends them: a notice is mostly what follows from an error. What is unfinished stays among the
// errors, since these in turn may follow from it.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { refusesPublishing } from './unfinished.ts'

/** Otherwise in their own order. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  const [refusing, others] = byRefusal(problems)
  return [...refusing, ...others]
}

/** Those that are in the way of publishing, and the others. */
export function byRefusal(problems: readonly Problem[]): [refusing: Problem[], others: Problem[]] {
  return [
    problems.filter(refusesPublishing),
    problems.filter((problem) => !refusesPublishing(problem)),
  ]
}
