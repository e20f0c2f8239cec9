// The distance that is drawn: a hand that zooms past one goes on first. To draw every card otherwise takes longer than a frame may.
import { useStore, type OnMove } from '@xyflow/react'
import { useRef } from 'react'
import { create } from 'zustand'
import { distanceAt, type Distance } from './distance.ts'

/** As long as a wheel may rest between two of its steps. */
const restMs = 150

const useHand = create<{ moving: boolean }>(() => ({ moving: false }))
let resting: ReturnType<typeof setTimeout> | undefined

/** For React Flow. Moves that no hand makes come without an event. */
export const followHand: { onMoveStart: OnMove; onMoveEnd: OnMove } = {
  onMoveStart: (event) => {
    if (event === null) return
    clearTimeout(resting)
    useHand.setState({ moving: true })
  },
  onMoveEnd: () => {
    clearTimeout(resting)
    resting = setTimeout(() => useHand.setState({ moving: false }), restMs)
  },
}

export function useDistance(): Distance {
  const now = useStore(({ transform }) => distanceAt(transform[2]))
  const moving = useHand((hand) => hand.moving)
  const drawn = useRef(now)
  if (!moving) drawn.current = now
  return drawn.current
}
