// Where what is new comes to lie: on the grid, over nothing, and where it is seen.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { boxOfNode, boxOfPart, onGrid, type Box } from '../box.ts'
import { cardWidth, columnGap, rowGap } from '../cards/card-size.ts'
import { nodesIn } from '../frames/framing.ts'
import { freePlace } from '../frames/free-place.ts'
import { visiblePart } from '../viewport/visible.ts'

type Position = JobNode['position']

const cardGap = { across: columnGap, down: rowGap }

export function rightOf({ position }: JobNode): Position {
  return { x: position.x + cardWidth + columnGap, y: position.y }
}

/** The nearest place below `at` where no card stands, nor a frame that `maker` is not in: what follows another card stays in its column. */
export function freeBelow(
  document: JobDocument,
  at: Position,
  height: number,
  maker?: JobNode,
): Position {
  const position = onGrid(at)
  const boxes = [...document.nodes.map(boxOfNode), ...foreignFrames(document, maker)]
  const inTheWay = () =>
    boxes.find(
      (box) =>
        position.x < box.x + box.width + 8 &&
        box.x < position.x + cardWidth + 8 &&
        box.y < position.y + height + 8 &&
        position.y < box.y + box.height + 8,
    )
  for (let box = inTheWay(); box !== undefined; box = inTheWay()) {
    position.y = Math.round((box.y + box.height + rowGap) / 8) * 8
  }
  return position
}

/** Whoever is put there by the way would belong to them. */
function foreignFrames(document: JobDocument, maker: JobNode | undefined): Box[] {
  if (maker === undefined) return []
  return document.frames.map(boxOfPart).filter((box) => !nodesIn(document, box).includes(maker))
}

/** The place nearest to `at` that is seen and where nothing lies; out of sight only where there is no room. */
export function freeNear(
  document: JobDocument,
  at: Position,
  size: Omit<Box, 'x' | 'y'>,
): Position {
  const { nodes, notes = [] } = document
  const others = [...nodes.map(boxOfNode), ...notes.map(boxOfPart)]
  return freePlace({ ...onGrid(at), ...size }, others, { within: visiblePart(), gap: cardGap })
}
