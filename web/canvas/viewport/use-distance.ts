// The distance that is drawn: a hand that zooms past one goes on first. To draw every card otherwise takes longer than a frame may.
import { useStore } from '@xyflow/react'
import { useRef } from 'react'
import { distanceAt, type Distance } from './distance.ts'
import { useHand } from './hand.ts'

export function useDistance(): Distance {
  const now = useStore(({ transform, nodeLookup }) => distanceAt(transform[2], nodeLookup.size))
  const moving = useHand((hand) => hand.moving)
  const drawn = useRef(now)
  if (!moving) drawn.current = now
  return drawn.current
}
