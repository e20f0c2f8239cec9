// Which cards and edges lie out of sight. They keep place, name and ports; what is in them is not drawn, so that a large graph moves as
// easily as a small one.
import { useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { DrawnNode } from '../drawing/drawn-node.ts'
import { boxOfDrawn } from '../drawing/guides.ts'
import type { RowsEdge } from '../edges/edge-line.tsx'
import type { Box } from '../box.ts'

/** Ids. Both are empty until the first look: nothing is hidden that was not found to be outside. */
interface OutOfSight {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
}

export const useOutOfSight = create<OutOfSight>(() => ({ nodes: new Set(), edges: new Set() }))

/** Pixels of the screen around the canvas that count as in sight: who moves the graph finds it drawn. */
const marginPx = 240

/** Looks again whenever the canvas or something on it moved. */
export function useFollowSight(): void {
  const flow = useStoreApi<DrawnNode, RowsEdge>()
  useEffect(() => {
    look(flow.getState())
    return flow.subscribe((now, before) => {
      if (isElsewhere(now, before)) look(now)
    })
  }, [flow])
}

type Drawing = ReactFlowState<DrawnNode, RowsEdge>

function isElsewhere(now: Drawing, before: Drawing): boolean {
  return (
    now.transform !== before.transform ||
    now.width !== before.width ||
    now.height !== before.height ||
    now.nodes !== before.nodes ||
    now.edges !== before.edges
  )
}

function look({ transform, width, height, nodeLookup, edges }: Drawing): void {
  if (width === 0 || height === 0) return
  const sight = sightOf(transform, { width, height })
  const boxes = new Map([...nodeLookup].map(([id, node]) => [id, boxOfDrawn(node)]))
  const before = useOutOfSight.getState()
  const nodes = [...boxes].filter(([, box]) => !meets(box, sight)).map(([id]) => id)
  const far = edges.filter(({ source, target }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)]
    return from !== undefined && to !== undefined && !meets(around(from, to), sight)
  })
  const next = {
    nodes: sameOr(before.nodes, nodes),
    edges: sameOr(
      before.edges,
      far.map(({ id }) => id),
    ),
  }
  if (next.nodes !== before.nodes || next.edges !== before.edges) useOutOfSight.setState(next)
}

/** What is seen and the margin around it, in canvas units. */
export function sightOf(
  [x, y, zoom]: ReactFlowState['transform'],
  { width, height }: { width: number; height: number },
): Box {
  return {
    x: (-x - marginPx) / zoom,
    y: (-y - marginPx) / zoom,
    width: (width + 2 * marginPx) / zoom,
    height: (height + 2 * marginPx) / zoom,
  }
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
