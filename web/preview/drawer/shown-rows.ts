// Which rows of which grid can be seen: said in the status line.
import { create } from 'zustand'

export interface ShownRows {
  /** From 1; 0 when there is none. */
  first: number
  last: number
  /** Of the view, and of the port. */
  inView: number
  inPort: number
}

/** Null while no grid is there. */
export const useShownRows = create<{ shown: ShownRows | null }>(() => ({ shown: null }))

export function showRows(shown: ShownRows | null): void {
  useShownRows.setState({ shown })
}
