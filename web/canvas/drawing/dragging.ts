// A drag: a frame takes along what lies in it, cards line up with their neighbours, and one card over an edge goes into it.
import { useReactFlow, type NodeChange, type OnNodeDrag } from '@xyflow/react'
import { useMemo, useRef, type RefObject } from 'react'
import { useJob } from '../../document/store.ts'
import { nodesIn } from '../frames/framing.ts'
import { moveParts } from '../frames/moving.ts'
import { partOfDrawing } from '../frames/part-ids.ts'
import type { DrawnNode } from './drawn-node.ts'
import { alignBox } from './align.ts'
import { boxOfDrawn, showGuides } from './guides.ts'
import { edgeUnder, showSplice, spliceInto, useSplice } from './splicing.ts'

export interface Dragging {
  /** The changes of one moment of a drag as they shall be drawn. */
  shape: (changes: NodeChange<DrawnNode>[]) => NodeChange<DrawnNode>[]
  onNodeDragStart: OnNodeDrag<DrawnNode>
  onNodeDrag: OnNodeDrag<DrawnNode>
  onNodeDragStop: OnNodeDrag<DrawnNode>
}

interface Drag {
  /** What the pointer holds. */
  lead: string
  moved: ReadonlySet<string>
  /** What lies in a dragged frame, without being dragged itself. */
  carried: readonly string[]
  /** Alt is held: nothing snaps. */
  free: boolean
}

export function useDragging(drawn: RefObject<DrawnNode[]>): Dragging {
  const flow = useReactFlow()
  const drag = useRef<Drag | null>(null)
  return useMemo(
    () => ({
      shape: (changes) => {
        const now = drag.current
        if (now === null) return changes
        return carried(aligned(changes, now, drawn.current, flow.getZoom()), now, drawn.current)
      },
      onNodeDragStart: (event, node, nodes) => {
        drag.current = beginDrag(node, nodes, event.altKey)
      },
      onNodeDrag: (event, node, nodes) => {
        if (drag.current !== null) drag.current.free = event.altKey
        showSplice(nodes.length === 1 ? edgeUnder(node, drawn.current) : null)
      },
      onNodeDragStop: () => {
        if (drag.current !== null) endDrag(drag.current, drawn.current)
        drag.current = null
        showGuides([])
      },
    }),
    [drawn, flow],
  )
}

function beginDrag(lead: DrawnNode, nodes: readonly DrawnNode[], free: boolean): Drag {
  const moved = new Set(nodes.map(({ id }) => id))
  const frames = nodes.filter(({ type }) => type === 'frame')
  const inside = frames.flatMap((frame) =>
    nodesIn(useJob.getState().document, boxOfDrawn(frame)).map(({ id }) => id),
  )
  return { lead: lead.id, moved, carried: inside.filter((id) => !moved.has(id)), free }
}

function endDrag({ moved, carried: along }: Drag, drawn: readonly DrawnNode[]): void {
  const { edge } = useSplice.getState()
  const dragged = drawn.filter(({ id }) => moved.has(id) || along.includes(id))
  const [only] = dragged
  if (edge !== null && only !== undefined && dragged.length === 1) spliceInto(edge, only)
  else moveParts(dragged)
  showSplice(null)
}

/** All that is dragged, shifted so that what the pointer holds lines up with a card nearby. */
function aligned(
  changes: NodeChange<DrawnNode>[],
  { lead, moved, carried: along, free }: Drag,
  drawn: readonly DrawnNode[],
  zoom: number,
): NodeChange<DrawnNode>[] {
  const held = drawn.find(({ id }) => id === lead)
  const to = changes.find((change) => change.type === 'position' && change.id === lead)
  if (free || held === undefined || to?.type !== 'position' || to.position === undefined) {
    showGuides([])
    return changes
  }
  const others = drawn.filter(
    ({ id, type }) => type === 'card' && !moved.has(id) && !along.includes(id),
  )
  const box = { ...boxOfDrawn(held), ...to.position }
  const { dx, dy, lines } = alignBox(box, others.map(boxOfDrawn), 5 / zoom)
  showGuides(to.dragging === true ? lines : [])
  return changes.map((change) => shifted(change, dx, dy))
}

function shifted(change: NodeChange<DrawnNode>, dx: number, dy: number): NodeChange<DrawnNode> {
  if (change.type !== 'position' || change.position === undefined) return change
  const { x, y } = change.position
  return { ...change, position: { x: x + dx, y: y + dy } }
}

/** What lies in a frame goes the way of the frame. */
function carried(
  changes: NodeChange<DrawnNode>[],
  { carried: along }: Drag,
  drawn: readonly DrawnNode[],
): NodeChange<DrawnNode>[] {
  const frame = changes.find(
    (change) => change.type === 'position' && partOfDrawing(change.id).kind === 'frame',
  )
  const before = drawn.find((node) => frame?.type === 'position' && node.id === frame.id)
  if (frame?.type !== 'position' || frame.position === undefined || before === undefined) {
    return changes
  }
  const dx = frame.position.x - before.position.x
  const dy = frame.position.y - before.position.y
  const followers = drawn
    .filter(({ id }) => along.includes(id))
    .map(({ id, position: { x, y } }) => ({
      id,
      type: 'position' as const,
      position: { x: x + dx, y: y + dy },
    }))
  return [...changes, ...followers]
}
