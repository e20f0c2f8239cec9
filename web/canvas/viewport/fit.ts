// How the graph is fitted into the canvas: the dock covers the left edge, zoom and problems the lower one.
import type { FitViewOptions, Viewport } from '@xyflow/react'
import type { JobDocument } from '../../../engine/job/document.ts'
import { boxAround, boxOfNode, boxOfPart, type Box } from '../box.ts'
import { blockZoom } from './distance.ts'

export interface Room {
  top: number
  right: number
  bottom: number
  left: number
}

/** Pixels that dock, zoom and problems cover; at the top the buttons that stand over a card. The dock is narrow in a narrow window. */
export function canvasRoom(windowWidth = innerWidth): Room {
  const sides = windowWidth <= 1100 ? { left: 68, right: 20 } : { left: 104, right: 40 }
  return { top: 40, bottom: 56, ...sides }
}

/** All of it, however small: what somebody asks for by the button. */
export function fitOptions(): FitViewOptions {
  const { top, right, bottom, left } = canvasRoom()
  const padding = { top: px(top), right: px(right), bottom: px(bottom), left: px(left) }
  return { padding, maxZoom: 1 }
}

const px = (pixels: number): `${number}px` => `${pixels}px`

export interface CanvasSize {
  width: number
  height: number
}

/** All of the graph, not enlarged; its beginning where not even names could be read of all of it: the rest is reached by panning. */
export function viewportOfAll(
  document: JobDocument,
  canvas: CanvasSize,
  room = canvasRoom(),
): Viewport {
  const { x, y, width, height } = boundsOf(document)
  const across = canvas.width - room.left - room.right
  const down = canvas.height - room.top - room.bottom
  const zoom = Math.max(blockZoom, Math.min(1, across / width, down / height))
  const spare = (free: number, size: number) => Math.max(0, (free - size * zoom) / 2)
  return {
    x: room.left + spare(across, width) - x * zoom,
    y: room.top + spare(down, height) - y * zoom,
    zoom,
  }
}

/** Around nodes, frames and notes. */
export function boundsOf({
  nodes,
  frames,
  notes = [],
}: Pick<JobDocument, 'nodes' | 'frames' | 'notes'>): Box {
  return boxAround([...nodes.map(boxOfNode), ...[...frames, ...notes].map(boxOfPart)])
}
