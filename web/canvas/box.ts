// Boxes in canvas units, and the grid that they lie on.
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import { cardHeight, cardWidth } from './cards/card-size.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function boxOfNode({ position, type }: JobNode): Box {
  return { ...position, width: cardWidth, height: cardHeight(nodeFace(type)?.family) }
}

/** Of a frame or a note. */
export function boxOfPart({
  position,
  size,
}: Pick<JobDocument['frames'][number], 'position' | 'size'>): Box {
  return { ...position, ...size }
}

/** Of at least one. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** Whether they share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width
  return across && a.y < b.y + b.height && b.y < a.y + a.height
}

export const downToGrid = (value: number): number => Math.floor(value / 8) * 8
export const upToGrid = (value: number): number => Math.ceil(value / 8) * 8

export function onGrid({ x, y }: JobNode['position']): JobNode['position'] {
  return { x: Math.round(x / 8) * 8, y: Math.round(y / 8) * 8 }
}
