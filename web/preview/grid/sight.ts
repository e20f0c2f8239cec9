// Which rows and columns of a grid can be seen: plain arithmetic over the scroll position, however many rows there are.
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Column } from './columns/columns.ts'

/** Browsers draw nothing lower than some 33 million pixels; longer grids scroll faster than the hand. */
const mostPx = 30_000_000
const spareRows = 6
const sparePx = 200

export interface Sight {
  top: number
  left: number
  width: number
  height: number
}

export interface SightOptions {
  rowCount: number
  rowHeight: number
  headHeight: number
}

/** Follows the scrolling of an element; changes at most once a frame. */
export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 900, height: 400 })
  const look = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element
    setSight((before) =>
      before.top === top &&
      before.left === left &&
      before.width === width &&
      before.height === height
        ? before
        : { top, left, width, height },
    )
  }, [scroller])
  useLayoutEffect(look, [look])
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(look)
    observer.observe(element)
    // Drawn in the same frame: what has come into sight is never seen empty.
    const follow = () => flushSync(look)
    element.addEventListener('scroll', follow, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [scroller, look])
  return sight
}

export interface RowSight {
  first: number
  /** Exclusive. */
  end: number
  /** Pixels from the top of the canvas at which a row stands now. */
  startOf: (row: number) => number
  /** Scroll position at which the row is the first one. */
  topOf: (row: number) => number
  /** Height of the canvas, head included. */
  height: number
  /** Rows that fit below the head. */
  page: number
}

export function rowSight(
  sight: Sight,
  { rowCount, rowHeight, headHeight }: SightOptions,
): RowSight {
  const body = Math.max(0, sight.height - headHeight)
  const whole = rowCount * rowHeight
  const drawn = Math.min(whole, mostPx)
  const ratio = drawn > body ? (whole - body) / (drawn - body) : 1
  const offset = sight.top * ratio
  const shift = offset - sight.top
  const first = Math.max(0, Math.floor(offset / rowHeight) - spareRows)
  const end = Math.min(rowCount, Math.ceil((offset + body) / rowHeight) + spareRows)
  return {
    first: Math.min(first, Math.max(0, end - 1)),
    end,
    startOf: (row) => headHeight + row * rowHeight - shift,
    topOf: (row) => (row * rowHeight) / ratio,
    height: headHeight + drawn,
    page: Math.max(1, Math.floor(body / rowHeight) - 1),
  }
}

/** Numbers of the first and last row that can be seen, from 1. */
export function rowsSeen(
  sight: Sight,
  { startOf, first, end }: RowSight,
  rowHeight: number,
  headHeight: number,
): { first: number; last: number } {
  const from = Math.floor((sight.top + headHeight - startOf(0)) / rowHeight)
  const body = Math.max(0, sight.height - headHeight)
  const seenFirst = Math.max(first, from)
  return {
    first: end === 0 ? 0 : seenFirst + 1,
    last: Math.min(end, from + Math.ceil(body / rowHeight)),
  }
}

/** Places in the list of columns that can be seen or are pinned, and `also` one that has the focus. */
export function columnsInSight(
  columns: readonly Column[],
  { left, width }: Sight,
  fixedWidth: number,
  also: number | undefined,
): number[] {
  const from = left - sparePx
  const to = left + width - fixedWidth + sparePx
  return columns.flatMap((column, place) =>
    column.pinned || place === also || (column.start + column.width > from && column.start < to)
      ? [place]
      : [],
  )
}
