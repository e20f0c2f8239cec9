// Goes through the problems one by one, errors first.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { useJob } from '../../document/store.ts'
import { usePreview } from '../../preview/store.ts'
import { reveal } from '../../studio/view.ts'

let last = -1

export function nextProblem(step: 1 | -1): void {
  const { problems } = useJob.getState().inference
  const unread = usePreview.getState().sourceFailures.filter(({ node }) => node !== '')
  const ordered: Pick<Problem, 'node' | 'formKey'>[] = [
    ...unread.map(({ node }) => ({ node, formKey: 'connection' })),
    ...problems.toSorted((a, b) => a.severity.localeCompare(b.severity)),
  ]
  const count = Math.max(1, ordered.length)
  last = (Math.max(last, step === 1 ? -1 : 0) + step + count) % count
  const problem = ordered[last]
  if (problem !== undefined) reveal(problem.node, problem.formKey)
}
