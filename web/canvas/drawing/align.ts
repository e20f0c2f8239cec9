// Where a box lines up with others: by its beginning, middle or end, on either axis.
import type { Box } from '../box.ts'

/** In canvas units: a line at `at`, from one card to the other. */
export interface Guide {
  axis: 'x' | 'y'
  at: number
  from: number
  to: number
}

export interface Alignment {
  dx: number
  dy: number
  lines: readonly Guide[]
}

/** How far the box must go, at most `reach`, so that an edge or middle of it meets the same of another; one line per axis. */
export function alignBox(box: Box, others: readonly Box[], reach: number): Alignment {
  const x = nearest(box, others, 'x', reach)
  const y = nearest(box, others, 'y', reach)
  const placed = { ...box, x: box.x + (x?.shift ?? 0), y: box.y + (y?.shift ?? 0) }
  const lines = [x, y].flatMap((found) => (found === null ? [] : [guideBetween(placed, found)]))
  return { dx: x?.shift ?? 0, dy: y?.shift ?? 0, lines }
}

interface Found {
  axis: 'x' | 'y'
  shift: number
  at: number
  other: Box
}

function nearest(box: Box, others: readonly Box[], axis: 'x' | 'y', reach: number): Found | null {
  let best: Found | null = null
  const mine = stops(box, axis)
  for (const other of others) {
    const theirs = stops(other, axis)
    for (const [index, at] of theirs.entries()) {
      const shift = at - (mine[index] ?? at)
      const closer = best === null || Math.abs(shift) < Math.abs(best.shift)
      if (Math.abs(shift) <= reach && closer) best = { axis, shift, at, other }
    }
  }
  return best
}

/** Beginning, middle and end along the axis. */
function stops(box: Box, axis: 'x' | 'y'): [number, number, number] {
  const size = axis === 'x' ? box.width : box.height
  return [box[axis], box[axis] + size / 2, box[axis] + size]
}

function guideBetween(box: Box, { axis, at, other }: Found): Guide {
  const across = axis === 'x' ? 'y' : 'x'
  const [a, , b] = stops(box, across)
  const [c, , d] = stops(other, across)
  return { axis, at, from: Math.min(a, c), to: Math.max(b, d) }
}
