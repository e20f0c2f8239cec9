// The first rows that leave a node, beside those in focus.
import { useEffect, useState } from 'react'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { useJob } from '../../document/store.ts'
import { callPreview, PreviewError } from '../client.ts'
import { printOf, usePreview } from '../store.ts'

/** Null until they are there, while nobody asks (`node` undefined), and of a node that cannot run. Asked anew when what makes them changes. */
export function usePeek(
  node: string | undefined,
  rows: number,
  waitMs: number,
): PreviewPage | null {
  const [page, setPage] = useState<PreviewPage | null>(null)
  const print = usePreview(({ snapshotId, prints }) => printOf(snapshotId, prints[node ?? '']))
  useEffect(() => {
    if (node === undefined) return
    let wanted = true
    const timer = setTimeout(() => void peek(), waitMs)
    const peek = async (): Promise<void> => {
      const { snapshot } = usePreview.getState()
      const { document } = useJob.getState()
      if (snapshot === null) return
      try {
        const found = await callPreview('peek', { document, snapshot, node, rows })
        if (wanted) setPage(found)
      } catch (error) {
        // A node that cannot run says so on its card.
        if (!(error instanceof PreviewError)) throw error
      }
    }
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [node, rows, waitMs, print])
  return page
}
