// Goes through the problems one by one, errors first, nodes that reject rows last.
import { useJob } from '../../document/store.ts'
import { foundProblems } from '../../preview/found-problems.ts'
import { usePreview } from '../../preview/store.ts'
import { reveal, revealRejected } from '../../studio/view.ts'
import { losingNodes } from './losing.ts'

let last = -1

export function nextProblem(step: 1 | -1): void {
  const { document } = useJob.getState()
  const { sourceFailures, reports } = usePreview.getState()
  const unread = sourceFailures.filter(({ node }) => node !== '')
  const ordered = [
    ...unread.map(
      ({ node }) =>
        () =>
          reveal(node, 'connection'),
    ),
    ...foundProblems().map(
      ({ node, formKey }) =>
        () =>
          reveal(node, formKey),
    ),
    ...losingNodes(document.nodes, reports).map(
      ({ node }) =>
        () =>
          revealRejected(node),
    ),
  ]
  const count = Math.max(1, ordered.length)
  last = (Math.max(last, step === 1 ? -1 : 0) + step + count) % count
  ordered[last]?.()
}
