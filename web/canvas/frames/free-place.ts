// The place nearest to a wished one where nothing else lies.
import { downToGrid, upToGrid, overlaps, type Box } from '../box.ts'

type Place = { x: number; y: number }

export interface Wish {
  /** What the place shall be looked for in first, e.g. what is seen of the canvas. */
  within?: Box | null
  /** Canvas units to what lies beside it, where it cannot be as wished. */
  gap?: { across: number; down: number }
}

const noteGap = { across: 16, down: 16 }

/** What lies nearer than this to another looks put there by mistake: it keeps the whole gap. */
const leastGap = 16

/** The box's own place, or one beside the others; outside of `within` only where there is no room in it. On the grid if the box is. */
export function freePlace(box: Box, others: readonly Box[], wish: Wish = {}): Place {
  const { within = null, gap = noteGap } = wish
  const wished = within === null ? box : { ...box, ...movedInto(box, within) }
  const clear = others.map(withClearance)
  const inside = within === null ? undefined : nearest(wished, clear, gap, within)
  return inside ?? nearest(wished, clear, gap) ?? { x: box.x, y: box.y }
}

/** Its own place and the room around it, where nothing begins. */
function withClearance(box: Box): Clear {
  const { x, y, width, height } = box
  const around = {
    x: x - leastGap,
    y: y - leastGap,
    width: width + 2 * leastGap,
    height: height + 2 * leastGap,
  }
  return { box, around }
}

interface Clear {
  box: Box
  around: Box
}

/** As little moved as that needs; not at all where it is too large. */
function movedInto(box: Box, within: Box): Place {
  return {
    x: startIn(box.x, box.width, within.x, within.width),
    y: startIn(box.y, box.height, within.y, within.height),
  }
}

function startIn(start: number, length: number, from: number, size: number): number {
  if (length > size) return start
  return Math.max(upToGrid(from), Math.min(start, downToGrid(from + size - length)))
}

/** Looks at the near places first and at none that is further than one that was found. */
function nearest(
  box: Box,
  others: readonly Clear[],
  gap: NonNullable<Wish['gap']>,
  within?: Box,
): Place | undefined {
  const xs = [
    box.x,
    ...others.flatMap((other) => sides(other.box.x, other.box.width, box.width, gap.across)),
  ]
  const ys = [
    box.y,
    ...others.flatMap((other) => sides(other.box.y, other.box.height, box.height, gap.down)),
  ]
  let best: (Place & { far: number }) | undefined
  const tooFar = (far: number) => best !== undefined && far >= best.far
  for (const x of byDistance(xs, box.x)) {
    if (tooFar(Math.abs(x - box.x))) break
    for (const y of byDistance(ys, box.y)) {
      const far = Math.hypot(x - box.x, y - box.y)
      if (tooFar(far)) break
      const here = { ...box, x, y }
      if (within !== undefined && !lies(here, within)) continue
      if (others.every((other) => !overlaps(here, other.around))) best = { x, y, far }
    }
  }
  return best && { x: best.x, y: best.y }
}

/** Where something of that length begins beside what is there: after it, and before it. */
function sides(start: number, length: number, own: number, gap: number): [number, number] {
  return [upToGrid(start + length + gap), downToGrid(start - own - gap)]
}

function byDistance(values: readonly number[], from: number): number[] {
  return [...new Set(values)].toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a)
}

function lies(box: Box, within: Box): boolean {
  const across = box.x >= within.x && box.x + box.width <= within.x + within.width
  return across && box.y >= within.y && box.y + box.height <= within.y + within.height
}
