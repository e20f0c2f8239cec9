// Whose word shows: one at a time in the page, after a moment of patience.
import type { ReactNode } from 'react'
import { create } from 'zustand'
import type { Side } from './tooltip-place.ts'

export const patienceMs = 400
/** Who has just read one reads the next without waiting. */
export const neighbourMs = 100

export interface Tip {
  /** Of the `Tooltip` that shows it. */
  owner: string
  target: Element
  text: ReactNode
  side: Side
}

export const useTip = create<{ tip: Tip | null }>(() => ({ tip: null }))

let timer: ReturnType<typeof setTimeout> | undefined
/** Whose word is to come when the time is up. */
let waiting: string | undefined
let closedAt = Number.NEGATIVE_INFINITY

export function showSoon(tip: Tip): void {
  clearTimeout(timer)
  waiting = tip.owner
  const waitMs = performance.now() - closedAt < neighbourMs ? 0 : patienceMs
  timer = setTimeout(() => useTip.setState({ tip }), waitMs)
}

/** Ends what `owner` shows or is about to show; a control that goes leaves another's word alone. */
export function hide(owner: string): void {
  if (waiting === owner) clearTimeout(timer)
  if (useTip.getState().tip?.owner !== owner) return
  closedAt = performance.now()
  useTip.setState({ tip: null })
}
