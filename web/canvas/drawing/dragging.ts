// A drag: a frame takes along what lies in it, cards line up with their neighbours, and one card over an edge goes into it.
// React Flow says that there is one; where things go is counted from where the pointer took hold. React Flow itself counts from where the
// pointer was when it took its way for a drag, and on a busy machine that can be where the way ends.
import { applyNodeChanges, useReactFlow, type NodeChange, type OnNodeDrag } from '@xyflow/react'
import { useMemo, useRef, type RefObject } from 'react'
import { useJob } from '../../document/store.ts'
import { onGrid } from '../box.ts'
import { nodesIn } from '../frames/framing.ts'
import { moveParts } from '../frames/moving.ts'
import { handMoves, handRests } from '../viewport/hand.ts'
import type { DrawnNode } from './drawn-node.ts'
import { alignBox } from './align.ts'
import { boxOfDrawn, showGuides } from './guides.ts'
import { usePointer, type Point } from './pointer-way.ts'
import { edgeUnder, showSplice, spliceInto, useSplice } from './splicing.ts'

export interface Dragging {
  /** The changes of one moment as they shall be drawn: a drag goes its own way. */
  shape: (changes: NodeChange<DrawnNode>[]) => NodeChange<DrawnNode>[]
  onNodeDragStart: OnNodeDrag<DrawnNode>
  onNodeDragStop: OnNodeDrag<DrawnNode>
}

interface Drag {
  /** What the pointer holds. */
  lead: DrawnNode
  /** Where all that moves lay: what is dragged, and what lies in a dragged frame. */
  starts: ReadonlyMap<string, Point>
  /** One card alone can go into an edge. */
  alone: boolean
  /** Where the pointer took hold, in canvas units. */
  from: Point
  /** How far all of it is drawn from where it lay. */
  gone: Point
}

/** `draw` shows the drawing and makes it `drawn`. */
export function useDragging(
  drawn: RefObject<DrawnNode[]>,
  draw: (next: DrawnNode[]) => void,
): Dragging {
  const flow = useReactFlow()
  const drag = useRef<Drag | null>(null)
  const follow = useRef<() => void>(() => undefined)
  const pointer = usePointer(follow)
  return useMemo(() => {
    const toFlow = (point: Point) => flow.screenToFlowPosition(point, { snapToGrid: false })
    const placed = (now: Drag): NodeChange<DrawnNode>[] => {
      const { at, free } = pointer.current
      const to = toFlow(at)
      const way = { x: to.x - now.from.x, y: to.y - now.from.y }
      const gone = free ? freely(way) : fitted(now, way, drawn.current, flow.getZoom())
      if (gone.x === now.gone.x && gone.y === now.gone.y) return []
      now.gone = gone
      return [...now.starts].map(([id, start]) => positioned(id, start, gone))
    }
    follow.current = () => {
      if (drag.current === null) return
      const changes = placed(drag.current)
      if (changes.length > 0) draw(applyNodeChanges(changes, drawn.current))
      showSplice(
        drag.current.alone ? edgeUnder(leadOf(drag.current, drawn.current), drawn.current) : null,
      )
    }
    return {
      // The canvas may have gone along under the pointer.
      shape: (changes) => {
        const now = drag.current
        if (now === null) return changes
        const others = changes.filter(
          (change) => !('id' in change && now.starts.has(change.id) && change.type === 'position'),
        )
        return [...others, ...placed(now)]
      },
      onNodeDragStart: (_event, lead, nodes) => {
        handMoves()
        drag.current = beginDrag(lead, nodes, drawn.current, toFlow(pointer.current.pressed))
        follow.current()
      },
      onNodeDragStop: () => {
        handRests()
        const now = drag.current
        if (now === null) return
        follow.current()
        drag.current = null
        // The document first: whoever looks meanwhile where the card is finds it there.
        endDrag(drawn.current.filter(({ id }) => now.starts.has(id)))
        draw(
          drawn.current.map((node) =>
            now.starts.has(node.id) ? { ...node, dragging: false } : node,
          ),
        )
        showGuides([])
      },
    }
  }, [drawn, draw, flow, pointer])
}

function beginDrag(
  lead: DrawnNode,
  nodes: readonly DrawnNode[],
  drawn: readonly DrawnNode[],
  from: Point,
): Drag {
  const frames = nodes.filter(({ type }) => type === 'frame')
  const inside = frames.flatMap((frame) =>
    nodesIn(useJob.getState().document, boxOfDrawn(frame)).map(({ id }) => id),
  )
  const held = new Set([...nodes.map(({ id }) => id), ...inside])
  const starts = new Map(
    drawn.filter(({ id }) => held.has(id)).map(({ id, position }) => [id, position]),
  )
  return { lead, starts, alone: nodes.length === 1, from, gone: { x: 0, y: 0 } }
}

function leadOf({ lead }: Drag, drawn: readonly DrawnNode[]): DrawnNode {
  return drawn.find(({ id }) => id === lead.id) ?? lead
}

function endDrag(dragged: readonly DrawnNode[]): void {
  const { edge } = useSplice.getState()
  const [only] = dragged
  if (edge !== null && only !== undefined && dragged.length === 1) spliceInto(edge, only)
  else moveParts(dragged)
  showSplice(null)
}

// Else what is drawn anew meanwhile would stand where the document has it.
function positioned(id: string, start: Point, gone: Point): NodeChange<DrawnNode> {
  const position = { x: start.x + gone.x, y: start.y + gone.y }
  return { type: 'position', id, position, dragging: true }
}

function freely(way: Point): Point {
  showGuides([])
  return way
}

/** As far as what the pointer holds comes onto the grid, or lines up with a card nearby. */
function fitted(now: Drag, way: Point, drawn: readonly DrawnNode[], zoom: number): Point {
  const { lead, starts } = now
  const start = starts.get(lead.id) ?? lead.position
  const place = onGrid({ x: start.x + way.x, y: start.y + way.y })
  const others = drawn.filter(({ id, type }) => type === 'card' && !starts.has(id))
  const box = { ...boxOfDrawn(lead), ...place }
  const { dx, dy, lines } = alignBox(box, others.map(boxOfDrawn), 5 / zoom)
  showGuides(lines)
  return { x: place.x + dx - start.x, y: place.y + dy - start.y }
}
