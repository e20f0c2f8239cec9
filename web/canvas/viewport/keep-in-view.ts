// Fits the graph into the canvas, again when the canvas changes its size, and keeps the selected node from being hidden by edge or dock.
import { useReactFlow, useStore, type Viewport } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { useFocusedNode } from '../../studio/view.ts'
import { cardWidth } from '../cards/card-size.ts'
import { readableViewport } from './fit.ts'

const margin = 16
const dockWidth = 92
const durationMs = 140

/** Where this put the canvas, and what it goes back to when there is room again. */
interface Put {
  at: Viewport
  base: Viewport | 'fit'
  width: number
  height: number
  /** Still on its way. */
  moving: boolean
}

export function useKeepInView(): void {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const id = useFocusedNode()
  const last = useRef<Put | null>(null)
  const begun = useRef(false)
  useLayoutEffect(() => {
    const { nodes } = useJob.getState().document
    if (width === 0 || height === 0) return
    const canvas = { width, height }
    const first = !begun.current && nodes.length > 0
    begun.current = true
    const now = flow.getViewport()
    // Who moved the canvas himself is not moved back.
    const put = last.current
    const mine = put !== null && (put.moving || samePlace(now, put.at)) ? put : null
    const base = first ? 'fit' : (mine?.base ?? now)
    const resized = mine !== null && (mine.width !== width || mine.height !== height)
    const rest = base === 'fit' ? readableViewport(nodes, canvas) : base
    const wanted = first || resized ? rest : (mine?.at ?? now)
    const at = showing(
      nodes.find((node) => node.id === id),
      wanted,
      width,
    )
    const next: Put = { at, base, ...canvas, moving: !samePlace(at, now) }
    last.current = next
    if (!next.moving) return
    const arrived = flow.setViewport(at, first ? {} : { duration: durationMs })
    void arrived.then(() => (next.moving = false))
  }, [flow, id, width, height])
}

/** Moved just so far sideways that the node is not hidden. */
function showing(node: JobNode | undefined, viewport: Viewport, width: number): Viewport {
  if (node === undefined) return viewport
  const { x, zoom } = viewport
  const left = node.position.x * zoom + x
  const over = left + cardWidth * zoom + margin - width
  const shift = over > 0 ? -over : Math.max(0, dockWidth - left)
  return { ...viewport, x: x + shift }
}

function samePlace(a: Viewport, b: Viewport): boolean {
  const off = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
  return off < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001
}
