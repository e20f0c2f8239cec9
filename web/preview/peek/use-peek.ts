// The first rows that leave a node, beside those in focus.
import { useEffect, useState } from 'react'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { useJob } from '../../document/store.ts'
import { callPreview, PreviewError } from '../client.ts'
import type { PeekPurpose } from '../protocol.ts'
import { printOf, usePreview } from '../store.ts'

export interface Peek {
  purpose: PeekPurpose
  rows: number
  /** Until the question is asked. */
  waitMs: number
}

/** Null until they are there, while nobody asks (`node` undefined), and of a node that cannot run. Asked anew when what makes them changes. */
export function usePeek(
  node: string | undefined,
  { purpose, rows, waitMs }: Peek,
): PreviewPage | null {
  const [page, setPage] = useState<PreviewPage | null>(null)
  const print = usePreview(({ prints }) => printOf(prints, node ?? ''))
  useEffect(() => {
    if (node === undefined) return
    let wanted = true
    const timer = setTimeout(() => void peek(), waitMs)
    const peek = async (): Promise<void> => {
      try {
        const found = await ask(node, print, purpose, rows)
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
  }, [node, purpose, rows, waitMs, print])
  return node === undefined ? null : page
}

interface Asked {
  question: string
  answer: Promise<PreviewPage | null>
}

const asked = new Map<PeekPurpose, Asked>()

/** What several parts of a panel ask at once is asked once. */
function ask(
  node: string,
  print: string,
  purpose: PeekPurpose,
  rows: number,
): Promise<PreviewPage | null> {
  const { snapshot } = usePreview.getState()
  if (snapshot === null) return Promise.resolve(null)
  const { document } = useJob.getState()
  const question = `${print} ${node} ${rows}`
  const last = asked.get(purpose)
  if (last?.question === question) return last.answer
  const answer = callPreview('peek', { document, snapshot, node, rows, purpose })
  asked.set(purpose, { question, answer })
  answer.catch(() => asked.delete(purpose))
  return answer
}
