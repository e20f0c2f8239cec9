// Rows that get as far as a node are those that do so now: that node may be set otherwise while the rows of another one are looked at.
import { useEffect } from 'react'
import { useJob } from '../../document/store.ts'
import type { Sample } from '../protocol.ts'
import { printOf, usePreview } from '../store.ts'
import { setGridView } from '../views.ts'

/** Who types is not followed key by key. */
const restMs = 400

/** `revision`: of the rows in the grid. Where the node is gone, all rows are shown again. */
export function useReachedNow(grid: string, sample: Sample, revision: number): void {
  const node = sample.kind === 'reaching' ? sample.node : null
  const isThere = useJob(({ document }) => document.nodes.some(({ id }) => id === node))
  const print = usePreview(({ prints }) => (node === null ? '' : printOf(prints, node)))
  useEffect(() => {
    if (node === null) return undefined
    const show = (next: Sample) => setGridView(grid, { sample: next })
    if (!isThere) return show({ kind: 'all' })
    const follow = () => show({ kind: 'reaching', node, document: useJob.getState().document })
    const timer = setTimeout(follow, restMs)
    return () => clearTimeout(timer)
  }, [grid, node, isThere, print, revision])
}
