// Whether a hand moves the canvas or something on it: meanwhile each frame is for that, and what takes long waits.
import type { OnMove } from '@xyflow/react'
import { create } from 'zustand'

/** As long as a wheel may rest between two of its steps. */
const restMs = 150

export const useHand = create<{ moving: boolean }>(() => ({ moving: false }))
let resting: ReturnType<typeof setTimeout> | undefined

export function handMoves(): void {
  clearTimeout(resting)
  if (!useHand.getState().moving) useHand.setState({ moving: true })
}

export function handRests(): void {
  clearTimeout(resting)
  resting = setTimeout(() => useHand.setState({ moving: false }), restMs)
}

/** For React Flow. Moves that no hand makes come without an event. */
export const followHand: { onMoveStart: OnMove; onMoveEnd: OnMove } = {
  onMoveStart: (event) => {
    if (event !== null) handMoves()
  },
  onMoveEnd: handRests,
}
