// Which cards and edges lie out of sight. They keep place, name and ports; what is in them is not drawn, so that a large graph moves as
// easily as a small one.
import { useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { DrawnNode } from '../drawing/drawn-node.ts'
import { boxOfDrawn } from '../drawing/guides.ts'
import type { RowsEdge } from '../drawing/drawn-node.ts'
import type { Box } from '../box.ts'

/** Ids. Both are empty until the first look: nothing is hidden that was not found to be outside. */
interface OutOfSight {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
}

export const useOutOfSight = create<OutOfSight>(() => ({ nodes: new Set(), edges: new Set() }))

/** Pixels of the screen around the canvas that count as in sight: who moves the graph finds it drawn. */
const marginPx = 240

/** So long nothing moves before what lies outside is hidden: hiding in the middle of a gesture costs it a frame. */
const restMs = 300

export function useFollowSight(): void {
  const flow = useStoreApi<DrawnNode, RowsEdge>()
  useEffect(() => followSight(flow), [flow])
}

type Drawing = ReactFlowState<DrawnNode, RowsEdge>
type Flow = ReturnType<typeof useStoreApi<DrawnNode, RowsEdge>>

/** Shows what comes into sight before it is there, and hides what is outside when the canvas rests. */
function followSight(flow: Flow): () => void {
  let shown = look(flow.getState(), 'hide')
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => (shown = look(flow.getState(), 'hide'))
  const stop = flow.subscribe((now, before) => {
    const moved = isElsewhere(now, before)
    const changed = now.nodes !== before.nodes || now.edges !== before.edges
    if (!moved && !changed) return
    clearTimeout(timer)
    timer = setTimeout(rest, restMs)
    const leaves = moved && !isWithin(sightOf(now.transform, now, marginPx / 2), shown)
    if (leaves || (changed && !isDragging(now))) shown = look(now, 'show')
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function isElsewhere(now: Drawing, before: Drawing): boolean {
  return (
    now.transform !== before.transform || now.width !== before.width || now.height !== before.height
  )
}

/** A card in the hand is in sight. */
function isDragging({ nodes }: Drawing): boolean {
  return nodes.some(({ dragging }) => dragging === true)
}

/** Answers the part of the canvas of which all is shown now. */
function look(
  { transform, width, height, nodeLookup, edges }: Drawing,
  does: 'show' | 'hide',
): Box {
  const sight = sightOf(transform, { width, height })
  if (width === 0 || height === 0) return sight
  const boxes = new Map([...nodeLookup].map(([id, node]) => [id, boxOfDrawn(node)]))
  const before = useOutOfSight.getState()
  const isOutside = (box: Box | undefined) => box !== undefined && !meets(box, sight)
  const candidates = does === 'show' ? [...before.nodes] : [...boxes.keys()]
  const nodes = candidates.filter((id) => isOutside(boxes.get(id)))
  const lines = does === 'show' ? edges.filter(({ id }) => before.edges.has(id)) : edges
  const far = lines.filter(({ source, target }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)]
    return from !== undefined && to !== undefined && isOutside(around(from, to))
  })
  const next = {
    nodes: sameOr(before.nodes, nodes),
    edges: sameOr(
      before.edges,
      far.map(({ id }) => id),
    ),
  }
  if (next.nodes !== before.nodes || next.edges !== before.edges) useOutOfSight.setState(next)
  return sight
}

/** What is seen and the margin around it, in canvas units. */
export function sightOf(
  [x, y, zoom]: ReactFlowState['transform'],
  { width, height }: { width: number; height: number },
  margin = marginPx,
): Box {
  return {
    x: (-x - margin) / zoom,
    y: (-y - margin) / zoom,
    width: (width + 2 * margin) / zoom,
    height: (height + 2 * margin) / zoom,
  }
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

export function meets(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

function sameOr(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return before.size === ids.length && ids.every((id) => before.has(id)) ? before : new Set(ids)
}
