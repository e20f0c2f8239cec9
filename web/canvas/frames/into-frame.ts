// Cards that go into a frame, or leave it, without being dragged: their way to each other stays, and nobody else changes sides.
import type { JobDocument, JobFrame, JobNode } from '../../../engine/job/document.ts'
import { command } from '../../document/edits.ts'
import { sayUndoable } from '../../document/say-undoable.ts'
import { useJob } from '../../document/store.ts'
import { select } from '../../studio/view.ts'
import type { Words } from '../../ui/over/toasts.tsx'
import {
  boxAround,
  boxOfNode,
  boxOfPart,
  downToGrid,
  upToGrid,
  overlaps,
  type Box,
} from '../box.ts'
import { columnGap, rowGap } from '../cards/card-size.ts'
import { focusNode } from '../selection/targets.ts'
import { bringIntoSight } from '../viewport/visible.ts'
import { frameAround, nodesIn, room } from './framing.ts'
import { freePlace } from './free-place.ts'
import { moveName } from './moving.ts'

type Position = JobNode['position']
type Positions = Record<string, Position>

const gap = { across: columnGap, down: rowGap }

/** Where the nodes go to lie in the frame, and how large it is then: as it was where there is room. */
export function placesIn(
  document: JobDocument,
  ids: readonly string[],
  frame: JobFrame,
): { nodes: Positions; frame: Pick<JobFrame, 'position' | 'size'> } {
  const { moved, others, box } = parted(document, ids)
  const edges = boxOfPart(frame)
  const inner = innerOf(edges)
  const free = freePlace(box, obstacles(document, others), { within: inner, gap })
  const candidates = [free, rightOf(inner, box), belowOf(inner, box)].map((place) => {
    const grown = boxAround([edges, boxOfPart(frameAround([{ ...box, ...place }]))])
    return { place, grown, cost: costOf(grown, { ...box, ...place }, edges, others) }
  })
  const { place, grown } = candidates.toSorted((a, b) => a.cost - b.cost)[0]!
  const { x, y, ...size } = grown
  return { nodes: shifted(moved, box, place), frame: { position: { x, y }, size } }
}

/** The nearest places where they lie in no frame. */
export function placesOutside(document: JobDocument, ids: readonly string[]): Positions {
  const { moved, others, box } = parted(document, ids)
  const frames = document.frames.map(boxOfPart)
  return shifted(moved, box, freePlace(box, [...obstacles(document, others), ...frames], { gap }))
}

function parted(document: JobDocument, ids: readonly string[]) {
  const moved = document.nodes.filter(({ id }) => ids.includes(id))
  const others = document.nodes.filter(({ id }) => !ids.includes(id))
  return { moved, others, box: boxAround(moved.map(boxOfNode)) }
}

function obstacles({ notes = [] }: JobDocument, others: readonly JobNode[]): Box[] {
  return [...others.map(boxOfNode), ...notes.map(boxOfPart)]
}

/** Without the room for its title and along its edges. */
function innerOf({ x, y, width, height }: Box): Box {
  return {
    x: upToGrid(x + room.side),
    y: upToGrid(y + room.top),
    width: downToGrid(width - 2 * room.side),
    height: downToGrid(height - room.top - room.bottom),
  }
}

function rightOf(inner: Box, box: Box): Position {
  return { x: upToGrid(inner.x + inner.width + columnGap), y: onTop(inner, box) }
}

function belowOf(inner: Box, box: Box): Position {
  const x = Math.max(inner.x, Math.min(box.x, inner.x + inner.width - box.width))
  return { x: upToGrid(x), y: upToGrid(inner.y + inner.height + rowGap) }
}

function onTop(inner: Box, box: Box): number {
  return upToGrid(Math.max(inner.y, Math.min(box.y, inner.y + inner.height - box.height)))
}

/** Others that would come into the frame, or lie under the cards, cost most; then what the frame grows by. */
function costOf(grown: Box, box: Box, before: Box, others: readonly JobNode[]): number {
  const inside = new Set(nodesIn({ nodes: [...others] }, before))
  const taken = nodesIn({ nodes: [...others] }, grown).filter((node) => !inside.has(node)).length
  const covered = others.map(boxOfNode).filter((other) => overlaps(other, box)).length
  return (taken + covered) * 1e9 + grown.width * grown.height - before.width * before.height
}

function shifted(nodes: readonly JobNode[], from: Position, to: Position): Positions {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const moved = nodes.map(({ id, position: { x, y } }) => [id, { x: x + dx, y: y + dy }] as const)
  return Object.fromEntries(moved)
}

/** One entry of the history, also where the frame grows. */
export function moveIntoFrame(ids: readonly string[], frame: JobFrame): void {
  const { nodes, frame: grown } = placesIn(useJob.getState().document, ids, frame)
  const gesture = `into ${frame.id} ${ids.join(' ')}`
  command(moveName({ nodes }), 'move', { nodes }, gesture)
  command(moveName({ nodes }), 'set-frame', { id: frame.id, ...grown }, gesture)
  show(ids, (t) => t('said.into-frame', { title: frame.title }))
}

export function takeOutOfFrame(ids: readonly string[]): void {
  const nodes = placesOutside(useJob.getState().document, ids)
  command(moveName({ nodes }), 'move', { nodes })
  show(ids, (t) => t('said.out-of-frame'))
}

function show(ids: readonly string[], said: Words): void {
  const { nodes } = useJob.getState().document
  select(ids)
  bringIntoSight(boxAround(nodes.filter(({ id }) => ids.includes(id)).map(boxOfNode)))
  sayUndoable(said)
  const [first] = ids
  if (first !== undefined) focusNode(first)
}
