// Which rows of the board are drawn: those in sight, and those that somebody is in, is led to or draws from.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { nextLine } from '../form/next-line.ts'

/** Pixels; the style sheet gives each row as much. */
export const rowHeight = 42

export interface BoardRows {
  /** In order, of either list. */
  drawn: readonly number[]
  /** Whether a line between two rows passes what is drawn. */
  passes: (from: number, to: number) => boolean
  /** Arrows, Home and End go through a list, left and right to the other one. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** `counts`: rows of the list on the left and of the one on the right. */
export function useBoardRows(
  board: RefObject<HTMLElement | null>,
  counts: readonly [number, number],
  kept: readonly number[],
): BoardRows {
  const wish = useRef<{ side: number; row: number } | null>(null)
  const rows = useVirtualizer({
    count: Math.max(...counts),
    getScrollElement: () => board.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const seen = rows.getVirtualItems().map(({ index }) => index)
  const [first = 0, last = -1] = [seen.at(0), seen.at(-1)]
  useEffect(() => {
    if (wish.current === null) return
    const { side, row } = wish.current
    const button = buttonAt(board.current, side, row)
    if (button === null) return
    wish.current = null
    button.focus({ preventScroll: true })
  })
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const at = placeOf(event.target)
    const to = at && placeAfter(event, at, counts)
    if (!to) return
    event.preventDefault()
    event.stopPropagation()
    wish.current = to
    rows.scrollToIndex(to.row)
    const button = buttonAt(board.current, to.side, to.row)
    if (button !== null) button.focus({ preventScroll: true })
  }
  return {
    drawn: [...new Set([...seen, ...kept])].toSorted((a, b) => a - b),
    passes: (from, to) => Math.max(from, to) >= first && Math.min(from, to) <= last,
    onKeyDown,
  }
}

interface Place {
  side: number
  row: number
}

function placeOf(target: EventTarget): Place | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('li[data-row]') : null
  if (line === null) return null
  const side = line.parentElement?.matches(':last-child') === true ? 1 : 0
  return { side, row: Number(line.dataset['row']) }
}

function placeAfter(
  event: KeyboardEvent,
  { side, row }: Place,
  counts: readonly [number, number],
): Place | null {
  const other = { ArrowLeft: 0, ArrowRight: 1 }[event.key]
  if (other !== undefined)
    return other === side ? null : { side: other, row: Math.min(row, counts[other]! - 1) }
  const next = nextLine(event, row, counts[side]!)
  return next === null ? null : { side, row: next }
}

function buttonAt(board: HTMLElement | null, side: number, row: number): HTMLElement | null {
  const list = board?.querySelectorAll('ul')[side]
  return list?.querySelector<HTMLElement>(`[data-row="${row}"] button`) ?? null
}
