// Moves the canvas to all of the graph, to the selection, or just so far that a card is seen.
import type { ReactFlowInstance } from '@xyflow/react'
import { useJob } from '../../document/store.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { boxOfNode } from '../frames/framing.ts'
import { targetNodes } from '../selection/targets.ts'
import { canvasRoom, fitOptions } from './fit.ts'

/** With reduced motion asked for, it jumps. */
export function motionMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220
}

export function fitAll(flow: ReactFlowInstance): void {
  void flow.fitView({ ...fitOptions, duration: motionMs() })
}

export function fitSelection(flow: ReactFlowInstance): void {
  const { marked } = useCanvasPanels.getState()
  const nodes = [...targetNodes(), ...marked].map((id) => ({ id }))
  if (nodes.length > 0) void flow.fitView({ ...fitOptions, nodes, duration: motionMs() })
}

/** Shifts the canvas so far that the card lies in the free part of it. */
export function showNode(id: string, flow: ReactFlowInstance): void {
  const node = useJob.getState().document.nodes.find((one) => one.id === id)
  const canvas = document.querySelector('.cv')?.getBoundingClientRect()
  if (node === undefined || canvas === undefined) return
  const { x, y, zoom } = flow.getViewport()
  const box = boxOfNode(node)
  const dx = shiftInto(box.x * zoom + x, box.width * zoom, canvasRoom.left, canvas.width - 16)
  const dy = shiftInto(box.y * zoom + y, box.height * zoom, 16, canvas.height - canvasRoom.bottom)
  if (dx === 0 && dy === 0) return
  void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: motionMs() })
}

/** How far what begins at `start` must go to lie between the two borders; its beginning wins. */
export function shiftInto(start: number, length: number, from: number, to: number): number {
  const over = start + length - to
  return start < from || length > to - from ? from - start : Math.min(0, -over)
}
