// Rows of one port for the grid: the first page comes with the result, further ones are asked for when they scroll into view.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PreviewPort } from '../../engine/run/preview.ts'
import type { PreviewPage } from '../../engine/run/report.ts'
import { callPreview } from './client.ts'
import { pageRows, type RowView } from './protocol.ts'

type Row = readonly (string | null)[]

const everyRow: RowView = { condition: null, sample: { kind: 'all' }, compare: null }

export interface GridRows {
  /** Undefined while its page is on the way. */
  row: (index: number) => Row | undefined
  /** Asks for the pages that hold these rows. */
  need: (first: number, last: number) => void
}

export function useGridRows(
  port: PreviewPort,
  first: PreviewPage | undefined,
  revision: number,
): GridRows {
  const pages = useRef(new Map<number, readonly Row[]>())
  const asked = useRef(new Set<number>([0]))
  const current = useRef(revision)
  const [, setArrived] = useState(0)
  useEffect(() => {
    pages.current = new Map()
    asked.current = new Set([0])
    current.current = revision
  }, [revision, port.name])
  const row = (index: number): Row | undefined => {
    if (index < pageRows) return first?.rows[index]
    return pages.current.get(Math.floor(index / pageRows))?.[index % pageRows]
  }
  const need = useCallback(
    (from: number, to: number) => {
      const fetchPage = async (page: number): Promise<void> => {
        const offset = page * pageRows
        const call = { port: port.name, view: everyRow, offset, count: pageRows }
        const { rows } = await callPreview('page', call)
        if (current.current !== revision) return
        pages.current.set(
          page,
          rows.map(({ cells }) => cells),
        )
        setArrived((count) => count + 1)
      }
      for (let page = Math.floor(from / pageRows); page <= Math.floor(to / pageRows); page++) {
        if (asked.current.has(page)) continue
        asked.current.add(page)
        void fetchPage(page)
      }
    },
    [port.name, revision],
  )
  return { row, need }
}
