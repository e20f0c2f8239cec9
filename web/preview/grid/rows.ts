// Rows of one view of a port: the first page comes with the result, further ones are asked for when they scroll into view.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PreviewPort } from '../../../engine/run/previewed.ts'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { askAgain } from '../ask-again.ts'
import { callPreview, PreviewError } from '../client.ts'
import {
  pageRows,
  type PreviewFailure,
  type RowView,
  type ViewPage,
  type ViewRow,
} from '../protocol.ts'
import { passingStops } from '../passing-stops.ts'
import { isWhole } from '../views.ts'

/** Pages that stay in the page's memory; what was left long ago is asked for again. */
const pageLimit = 60

export interface GridRows {
  /** Rows of the view; undefined while they are being counted. */
  rowCount: number | undefined
  marks: ViewPage['marks'] | undefined
  /** False while the rows are still those of the view before. */
  fresh: boolean
  failure: PreviewFailure | null
  /** Undefined while its page is on the way. */
  row: (index: number) => ViewRow | undefined
  /** Asks for the pages that hold these rows. */
  need: (first: number, end: number) => void
  /** Rows of the view, asked for if need be. */
  take: (first: number, end: number) => Promise<ViewRow[]>
}

interface Known {
  key: string
  port: string
  /** The one before, shown until something of the new one is there. */
  pages: Map<number, ViewPage>
  asked: Set<number>
  /** False while they are those of the view before. */
  fresh: boolean
}

export function useGridRows(
  port: PreviewPort,
  first: PreviewPage,
  revision: number,
  view: RowView,
): GridRows {
  const key = `${revision} ${port.name} ${JSON.stringify(view)}`
  const known = useRef<Known>({
    key: '',
    port: port.name,
    pages: new Map(),
    asked: new Set(),
    fresh: true,
  })
  const [failure, setFailure] = useState<PreviewFailure | null>(null)
  const [arrived, setArrived] = useState(0)
  const whole = isWhole(view)
  if (known.current.key !== key) {
    // The rows from before stay until the new ones are there: nothing flickers while somebody types.
    const keeps = !whole && known.current.port === port.name
    const old = keeps ? known.current.pages : new Map<number, ViewPage>()
    const pages = whole ? new Map([[0, pageOf(first, port)]]) : old
    known.current = { key, port: port.name, pages, asked: new Set(), fresh: whole }
  }
  const ask = useCallback(
    async (page: number): Promise<void> => {
      const { current } = known
      if (current.asked.has(page) || (whole && page === 0)) return
      current.asked.add(page)
      try {
        const call = { port: port.name, view, offset: page * pageRows, count: pageRows }
        const answer = await callPreview('page', call)
        if (known.current !== current) return
        if (!current.fresh) current.pages.clear()
        current.fresh = true
        keepPage(current, page, answer)
        setFailure(null)
      } catch (error) {
        if (!(error instanceof PreviewError)) throw error
        if (known.current !== current) return
        current.pages.clear()
        current.fresh = true
        setFailure(error.failure)
      }
      setArrived((count) => count + 1)
    },
    [port.name, key],
  )
  useEffect(() => {
    setFailure(null)
    if (!whole) void ask(0)
  }, [ask, whole])
  useRetry(failure, () => {
    known.current.asked.clear()
    void ask(0)
  })
  const need = useCallback(
    (from: number, end: number) => {
      const last = Math.floor(Math.max(from, end - 1) / pageRows)
      for (let page = Math.floor(from / pageRows); page <= last; page++) void ask(page)
    },
    [ask],
  )
  // The same object until there is something new to see: a grid is not drawn again for less.
  return useMemo(() => {
    const { pages, fresh } = known.current
    const some = pages.values().next().value
    return {
      rowCount: whole ? port.kept : some?.rowCount,
      fresh,
      marks: some?.marks,
      failure,
      row: (index) => pages.get(Math.floor(index / pageRows))?.rows[index % pageRows],
      need,
      take: async (from, end) => {
        const call = { port: port.name, view, offset: from, count: end - from }
        return [...(await callPreview('page', call)).rows]
      },
    }
  }, [key, whole, port, view, failure, need, arrived])
}

/** A view that failed because nobody answered is asked for again. */
function useRetry(failure: PreviewFailure | null, ask: () => void): void {
  const tries = useRef(0)
  useEffect(() => {
    if (failure === null) tries.current = 0
    else if (passingStops.has(failure.code)) return askAgain(ask, tries.current++)
    return undefined
  }, [failure])
}

function keepPage({ pages, asked }: Known, page: number, answer: ViewPage): void {
  pages.set(page, answer)
  if (pages.size <= pageLimit) return
  const oldest = [...pages.keys()].find((each) => each !== 0 && each !== page)!
  pages.delete(oldest)
  asked.delete(oldest)
}

/** The page that came with the result, as a page of the view of all rows. */
function pageOf(first: PreviewPage, { kept }: PreviewPort): ViewPage {
  return {
    rowCount: kept,
    marks: { changed: 0, added: 0, gone: 0 },
    offset: 0,
    rows: first.rows.map((cells, row) => ({ row, cells })),
  }
}
