// Problems in the order in which somebody mends them: what is wrong, what is not there yet; a notice is mostly what follows from these.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { problemStatus } from './unfinished.ts'

const order = ['error', 'unfinished', 'warning']

/** Otherwise in their own order. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return order.flatMap((status) => problems.filter((problem) => problemStatus(problem) === status))
}
