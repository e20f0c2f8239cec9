// What is seen of the canvas: not what lies beyond its edges, under the dock or the outline, or under zoom and problems.
import { useReactFlow, type ReactFlowInstance, type Viewport } from '@xyflow/react'
import { useEffect } from 'react'
import { useJob } from '../../document/store.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { boxOfNode, type Box } from '../box.ts'
import { canvasRoom, type CanvasSize } from './fit.ts'
import { motionMs } from './motion.ts'

/** Pixels from the left edge that the outline covers while it is open. */
const outlineRoom = 398

let shown: ReactFlowInstance | null = null

/** Knows the canvas for as long as it is there: what adds something asks from outside of it. */
export function useVisible(): void {
  const flow = useReactFlow()
  useEffect(() => {
    shown = flow
    return () => {
      shown = null
    }
  }, [flow])
}

/** In canvas units; null while there is no canvas, or nothing to be seen of it. */
export function visiblePart(): Box | null {
  const size = sizeOfCanvas()
  if (shown === null || size === undefined) return null
  const { x, y, zoom } = shown.getViewport()
  const free = freeArea(size)
  if (free.width <= 0 || free.height <= 0) return null
  return {
    x: (free.x - x) / zoom,
    y: (free.y - y) / zoom,
    width: free.width / zoom,
    height: free.height / zoom,
  }
}

/** Shifts the canvas just so far that the box is seen; its beginning, where it is larger than that. */
export function bringIntoSight(box: Box): void {
  const size = sizeOfCanvas()
  if (shown === null || size === undefined) return
  const now = shown.getViewport()
  const next = shiftedToShow(box, now, size)
  if (next.x !== now.x || next.y !== now.y) void shown.setViewport(next, { duration: motionMs() })
}

export function showNode(id: string): void {
  const node = useJob.getState().document.nodes.find((one) => one.id === id)
  if (node !== undefined) bringIntoSight(boxOfNode(node))
}

/** The viewport from which the box is seen, as near to this one as can be. */
export function shiftedToShow(box: Box, { x, y, zoom }: Viewport, canvas: CanvasSize): Viewport {
  const free = freeArea(canvas)
  return {
    x: x + shiftInto(box.x * zoom + x, box.width * zoom, free.x, free.width),
    y: y + shiftInto(box.y * zoom + y, box.height * zoom, free.y, free.height),
    zoom,
  }
}

function shiftInto(start: number, length: number, from: number, size: number): number {
  const over = start + length - from - size
  return start < from || length > size ? from - start : Math.min(0, -over)
}

/** In pixels of the canvas. */
function freeArea({ width, height }: CanvasSize): Box {
  const room = canvasRoom()
  const left = useCanvasPanels.getState().outline ? outlineRoom : room.left
  return {
    x: left,
    y: room.top,
    width: width - left - room.right,
    height: height - room.top - room.bottom,
  }
}

function sizeOfCanvas(): CanvasSize | undefined {
  return document.querySelector('.cv')?.getBoundingClientRect()
}
