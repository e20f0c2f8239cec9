// A drag: a frame takes along what lies in it, cards line up with their neighbours, and one card over an edge goes into it.
import { applyNodeChanges, useReactFlow, type NodeChange, type OnNodeDrag } from '@xyflow/react'
import { useMemo, useRef, type RefObject } from 'react'
import { useJob } from '../../document/store.ts'
import { onGrid } from '../box.ts'
import { nodesIn } from '../frames/framing.ts'
import { moveParts } from '../frames/moving.ts'
import { partOfDrawing } from '../frames/part-ids.ts'
import type { DrawnNode } from './drawn-node.ts'
import { alignBox } from './align.ts'
import { boxOfDrawn, showGuides } from './guides.ts'
import { usePressed, wayFrom, type Point } from './pressed.ts'
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
  /** The way that the pointer had gone before React Flow took it for a drag, in canvas units. */
  before: Point
}

/** `draw` shows the drawing and makes it `drawn`. */
export function useDragging(
  drawn: RefObject<DrawnNode[]>,
  draw: (next: DrawnNode[]) => void,
): Dragging {
  const flow = useReactFlow()
  const drag = useRef<Drag | null>(null)
  const pressed = usePressed()
  return useMemo(() => {
    const shape = (changes: NodeChange<DrawnNode>[]) => {
      const now = drag.current
      if (now === null) return changes
      const whole = wholeWay(changes, now)
      return carried(aligned(whole, now, drawn.current, flow.getZoom()), now, drawn.current)
    }
    return {
      shape,
      onNodeDragStart: (event, node, nodes) => {
        const before = wayFrom(pressed.current, event, flow.getZoom())
        drag.current = { ...beginDrag(node, nodes, event.altKey), before }
        // A hand that is quicker than the frames may be there already, and no further move come.
        draw(applyNodeChanges(shape(standing(drag.current, drawn.current)), drawn.current))
      },
      onNodeDrag: (event, node, nodes) => {
        if (drag.current !== null) drag.current.free = event.altKey
        showSplice(nodes.length === 1 ? edgeUnder(node, drawn.current) : null)
      },
      onNodeDragStop: () => {
        const now = drag.current
        drag.current = null
        showGuides([])
        if (now === null) return
        const dragged = drawn.current.filter(({ id }) => isHeld(now, id))
        draw(
          drawn.current.map((node) => (isHeld(now, node.id) ? { ...node, dragging: false } : node)),
        )
        endDrag(dragged)
      },
    }
  }, [drawn, draw, flow, pressed])
}

function beginDrag(
  lead: DrawnNode,
  nodes: readonly DrawnNode[],
  free: boolean,
): Omit<Drag, 'before'> {
  const moved = new Set(nodes.map(({ id }) => id))
  const frames = nodes.filter(({ type }) => type === 'frame')
  const inside = frames.flatMap((frame) =>
    nodesIn(useJob.getState().document, boxOfDrawn(frame)).map(({ id }) => id),
  )
  return { lead: lead.id, moved, carried: inside.filter((id) => !moved.has(id)), free }
}

function isHeld({ moved, carried: along }: Drag, id: string): boolean {
  return moved.has(id) || along.includes(id)
}

/** What is dragged, where it lies. */
function standing({ moved }: Drag, drawn: readonly DrawnNode[]): NodeChange<DrawnNode>[] {
  return drawn
    .filter(({ id }) => moved.has(id))
    .map(({ id, position }) => ({ type: 'position', id, position, dragging: true }))
}

function endDrag(dragged: readonly DrawnNode[]): void {
  const { edge } = useSplice.getState()
  const [only] = dragged
  if (edge !== null && only !== undefined && dragged.length === 1) spliceInto(edge, only)
  else moveParts(dragged)
  showSplice(null)
}

/** React Flow counts from where it took the way for a drag; the hand counts from where it took hold. */
function wholeWay(changes: NodeChange<DrawnNode>[], drag: Drag): NodeChange<DrawnNode>[] {
  const { lead, before, free } = drag
  const to = changes.find((change) => change.type === 'position' && change.id === lead)
  const at = to?.type === 'position' && to.position !== undefined ? to.position : { x: 0, y: 0 }
  const there = { x: at.x + before.x, y: at.y + before.y }
  const { x, y } = free ? there : onGrid(there)
  return changes.map((change) => shifted(change, x - at.x, y - at.y))
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
      // Else what is drawn anew meanwhile would stand where the document has it.
      dragging: frame.dragging === true,
    }))
  return [...changes, ...followers]
}
