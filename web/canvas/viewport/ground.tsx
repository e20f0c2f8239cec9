// The dots under the graph: from afar fewer and larger, so that they stay dots.
import { Background, useStore } from '@xyflow/react'
import { distanceAt, type Distance } from './distance.ts'

/** In canvas units, from dot to dot and across one. */
const dots: Readonly<Record<Distance, { gap: number; size: number }>> = {
  near: { gap: 20, size: 1 },
  names: { gap: 40, size: 1.5 },
  blocks: { gap: 80, size: 2.5 },
}

export function Ground() {
  const distance = useStore(({ transform }) => distanceAt(transform[2]))
  return <Background {...dots[distance]} />
}
