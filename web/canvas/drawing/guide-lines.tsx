// Draws the lines along which the dragged card is aligned.
import { ViewportPortal } from '@xyflow/react'
import type { Guide } from './align.ts'
import { useGuides } from './guides.ts'
import './guide-lines.css'

export function GuideLines() {
  const lines = useGuides((guides) => guides.lines)
  if (lines.length === 0) return null
  return (
    <ViewportPortal>
      {lines.map((line) => (
        <div key={line.axis} className="cv-guide" data-axis={line.axis} style={placeOf(line)} />
      ))}
    </ViewportPortal>
  )
}

function placeOf({ axis, at, from, to }: Guide) {
  return axis === 'x'
    ? { transform: `translate(${at}px, ${from}px)`, height: to - from }
    : { transform: `translate(${from}px, ${at}px)`, width: to - from }
}
