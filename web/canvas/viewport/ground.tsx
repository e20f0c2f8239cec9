// The dots under the graph: from afar fewer and larger, so that they stay dots.
import { Background } from '@xyflow/react'
import type { Distance } from './distance.ts'
import { useDistance } from './use-distance.ts'

/** In canvas units, from dot to dot and across one. */
const dots: Readonly<Record<Distance, { gap: number; size: number }>> = {
  near: { gap: 20, size: 1 },
  names: { gap: 40, size: 1.5 },
  blocks: { gap: 80, size: 2.5 },
}

export function Ground() {
  const distance = useDistance()
  return <Background {...dots[distance]} />
}
