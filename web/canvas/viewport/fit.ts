// How the graph is fitted into the canvas: the dock covers the left edge, zoom and problems the lower one.
import type { Viewport } from '@xyflow/react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { cardHeight, cardWidth } from '../cards/card-size.ts'
import { readableZoom } from './distance.ts'

/** Pixels that dock, zoom and problems cover. */
export const canvasRoom = { top: 24, right: 40, bottom: 56, left: 104 } as const

/** All of it, however small: what somebody asks for by the button. */
export const fitOptions = {
  padding: { top: '24px', right: '40px', bottom: '56px', left: '104px' },
  maxZoom: 1,
} as const

export interface CanvasSize {
  width: number
  height: number
}

/** All of the graph, or its beginning where all of it could not be read: the rest is reached by panning. */
export function readableViewport(nodes: readonly JobNode[], canvas: CanvasSize): Viewport {
  const { x, y, width, height } = boundsOf(nodes)
  const across = canvas.width - canvasRoom.left - canvasRoom.right
  const down = canvas.height - canvasRoom.top - canvasRoom.bottom
  const zoom = Math.max(readableZoom, Math.min(1, across / width, down / height))
  const spare = (free: number, size: number) => Math.max(0, (free - size * zoom) / 2)
  return {
    x: canvasRoom.left + spare(across, width) - x * zoom,
    y: canvasRoom.top + spare(down, height) - y * zoom,
    zoom,
  }
}

function boundsOf(nodes: readonly JobNode[]): { x: number; y: number } & CanvasSize {
  const x = Math.min(...nodes.map(({ position }) => position.x))
  const y = Math.min(...nodes.map(({ position }) => position.y))
  const right = Math.max(...nodes.map(({ position }) => position.x + cardWidth))
  const bottom = Math.max(
    ...nodes.map(({ position, type }) => position.y + cardHeight(nodeFace(type)?.family)),
  )
  return { x, y, width: right - x, height: bottom - y }
}
