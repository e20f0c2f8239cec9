// The place nearest to a wished one where nothing else lies.
import { downToGrid, upToGrid, type Box } from './framing.ts'

/** Canvas units between the box and what it keeps clear of. */
const gap = 16

/** Just beside one of the others, where the box itself would lie over one. */
export function freePlace(box: Box, others: readonly Box[]): { x: number; y: number } {
  const places = [box, ...others.flatMap((other) => placesBeside(box, other))]
  const free = places.filter((place) =>
    others.every((other) => !overlaps({ ...box, ...place }, other)),
  )
  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - box.x, y - box.y)
  const { x, y } = free.toSorted((a, b) => distance(a) - distance(b))[0] ?? box
  return { x, y }
}

/** Right, left, below and above, as little moved as that needs; on the grid of the canvas. */
function placesBeside(box: Box, other: Box): { x: number; y: number }[] {
  return [
    { x: upToGrid(other.x + other.width + gap), y: box.y },
    { x: downToGrid(other.x - box.width - gap), y: box.y },
    { x: box.x, y: upToGrid(other.y + other.height + gap) },
    { x: box.x, y: downToGrid(other.y - box.height - gap) },
  ]
}

function overlaps(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width
  return across && a.y < b.y + b.height && b.y < a.y + a.height
}
