// Goes through the problems one by one, errors first, nodes that reject rows or miss partners last.
import { i18n } from '@lingui/core'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { useJob } from '../../document/store.ts'
import { nodesNearlyMeeting } from '../../preview/near-misses.ts'
import { faultsOf } from '../../preview/reason.ts'
import { usePreview } from '../../preview/store.ts'
import { reveal, revealRejected } from '../../studio/view.ts'
import { errorsFirst } from './errors-first.ts'
import { losingNodes } from './losing.ts'

let last = -1

export function nextProblem(step: 1 | -1): void {
  const { document, inference } = useJob.getState()
  const preview = usePreview.getState()
  const { nodes } = document
  const faults = faultsOf(preview, nodes, inference.problems, i18n.locale as Language)
  const ordered = [
    ...faults.map(
      ({ node, formKey }) =>
        () =>
          reveal(node, formKey),
    ),
    ...errorsFirst(inference.problems).map(
      ({ node, formKey }) =>
        () =>
          reveal(node, formKey),
    ),
    ...losingNodes(nodes, preview.reports).map(
      ({ node }) =>
        () =>
          revealRejected(node),
    ),
    ...nodesNearlyMeeting(nodes, preview.prints).map(
      ({ node }) =>
        () =>
          reveal(node),
    ),
  ]
  const count = Math.max(1, ordered.length)
  last = (Math.max(last, step === 1 ? -1 : 0) + step + count) % count
  ordered[last]?.()
}
