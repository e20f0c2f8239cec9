// A card that goes between two others comes to stand between them: what is there goes on to the right, and a frame around it grows along.
import type { JobDocument, JobFrame, JobNode } from '../../../engine/job/document.ts'
import { boxAround, boxOfNode, boxOfPart, onGrid, overlaps, upToGrid, type Box } from '../box.ts'
import { cardWidth, columnGap } from '../cards/card-size.ts'
import { frameAround, nodesIn } from '../frames/framing.ts'
import { freeBelow, rightOf } from './placing.ts'

type Position = JobNode['position']

export interface Room {
  /** Of the new card. */
  position: Position
  /** Cards that go on to the right. */
  moved: Readonly<Record<string, Position>>
  frames: readonly (Pick<JobFrame, 'id'> & Pick<JobFrame, 'position' | 'size'>)[]
}

/** Nearer than this, what follows looks put there by mistake. */
const leastGap = 32

/**
 * The place for a card of that height behind `maker`, whose rows will go on from it. `wished` where nothing lies there; else right of the
 * maker. Where cards would leave their frames for that, or come into others, all of them stay and it lies below.
 */
export function roomBetween(
  document: JobDocument,
  maker: JobNode,
  wished: Position,
  height: number,
): Room {
  const boxed = (at: Position): Box => ({ ...onGrid(at), width: cardWidth, height })
  const [asked, behind] = [boxed(wished), boxed(rightOf(maker))]
  const box = document.nodes.some((node) => isTouched(boxOfNode(node), asked)) ? behind : asked
  const moved = pushedRight(document.nodes, box)
  const frames = grownFrames(document, maker, box, moved)
  if (keepsMembers(document, maker, { position: box, moved, frames }, height)) {
    return { position: { x: box.x, y: box.y }, moved, frames }
  }
  return { position: freeBelow(document, box, height, maker), moved: {}, frames: [] }
}

/** Cards in the way of the box go behind it, and those in their way behind them. */
function pushedRight(nodes: readonly JobNode[], box: Box): Record<string, Position> {
  const boxes = new Map(nodes.map((node) => [node.id, boxOfNode(node)]))
  const moved: Record<string, Position> = {}
  const walls = [box]
  for (let wall = walls.shift(); wall !== undefined; wall = walls.shift()) {
    for (const [id, own] of boxes) {
      if (own === wall || !isTouched(own, wall)) continue
      const there = { ...own, x: upToGrid(wall.x + wall.width + columnGap) }
      boxes.set(id, there)
      moved[id] = { x: there.x, y: there.y }
      walls.push(there)
    }
  }
  return moved
}

/** Whether it begins over the wall or right behind it. */
function isTouched(own: Box, wall: Box): boolean {
  const across = own.x + own.width > wall.x && own.x < wall.x + wall.width + leastGap
  return across && own.y < wall.y + wall.height + 8 && wall.y < own.y + own.height + 8
}

/** Frames around the maker that are too narrow now for what lay in them, the new card along. */
function grownFrames(
  document: JobDocument,
  maker: JobNode,
  box: Box,
  moved: Room['moved'],
): Room['frames'] {
  return document.frames.flatMap((frame) => {
    const members = nodesIn(document, boxOfPart(frame))
    if (!members.includes(maker) || !members.some(({ id }) => id in moved)) return []
    const boxes = [...members.map((node) => boxOfNode(movedTo(node, moved))), box]
    const around = boxAround([boxOfPart(frame), boxOfPart(frameAround(boxes))])
    const { x, y, ...size } = around
    return [{ id: frame.id, position: { x, y }, size }]
  })
}

function movedTo(node: JobNode, moved: Room['moved']): JobNode {
  return { ...node, position: moved[node.id] ?? node.position }
}

/** Every card lies in the frames that it lay in, and the new one in none that the maker is not in. */
function keepsMembers(
  document: JobDocument,
  maker: JobNode,
  { position, moved, frames }: Room,
  height: number,
): boolean {
  const nodes = document.nodes.map((node) => movedTo(node, moved))
  return document.frames.every((frame) => {
    const before = nodesIn(document, boxOfPart(frame))
    const edges = boxOfPart(frames.find(({ id }) => id === frame.id) ?? frame)
    const after = nodesIn({ nodes }, edges)
    const isSame =
      before.length === after.length && before.every(({ id }, index) => after[index]!.id === id)
    return (
      isSame &&
      (before.includes(maker) || !overlaps(edges, { ...position, width: cardWidth, height }))
    )
  })
}
