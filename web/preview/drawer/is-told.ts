// Whether what is counted of a node can be told beside its rows.
import { useReason } from '../reason.ts'
import { usePreview } from '../store.ts'

/** Counts of a node that cannot run are of an older state of the job: they are told only beside rows of that state. */
export function useIsTold(node: string): boolean {
  const isShown = usePreview(({ focus }) => focus?.node === node)
  return useReason(node) === null || isShown
}
