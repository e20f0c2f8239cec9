// All that is known to be wrong with the open job: what inference finds and what the newest preview stumbled over, errors first.
import { useMemo } from 'react'
import type { Problem } from '../../engine/nodes/node-type.ts'
import { useJob } from '../document/store.ts'
import { failedNodes } from './failed-nodes.ts'
import { usePreview } from './store.ts'

/** What a run says comes first: what inference says elsewhere is often its consequence. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** Steady while nothing that decides it changes. */
export function useFailedNodes(): readonly Problem[] {
  const document = useJob((state) => state.document)
  const inference = useJob((state) => state.inference)
  const failures = usePreview((state) => state.failures)
  const prints = usePreview((state) => state.prints)
  const snapshotId = usePreview((state) => state.snapshotId)
  const sourceFailures = usePreview((state) => state.sourceFailures)
  return useMemo(
    () => failedNodes({ document, inference, failures, prints, snapshotId, sourceFailures }),
    [document, inference, failures, prints, snapshotId, sourceFailures],
  )
}

export function useFoundProblems(): readonly Problem[] {
  const failed = useFailedNodes()
  const inferred = useJob(({ inference }) => inference.problems)
  return useMemo(() => errorsFirst([...failed, ...inferred]), [failed, inferred])
}

/** The same at this moment. */
export function foundProblems(): Problem[] {
  const job = useJob.getState()
  return errorsFirst([
    ...failedNodes({ ...job, ...usePreview.getState() }),
    ...job.inference.problems,
  ])
}
