// Moves the canvas to all of the graph, or to the selection.
import type { ReactFlowInstance } from '@xyflow/react'
import { useCanvasPanels } from '../canvas-panels.ts'
import { targetNodes } from '../selection/targets.ts'
import { fitOptions } from './fit.ts'
import { motionMs } from './motion.ts'

export function fitAll(flow: ReactFlowInstance): void {
  void flow.fitView({ ...fitOptions(), duration: motionMs() })
}

export function fitSelection(flow: ReactFlowInstance): void {
  const { marked } = useCanvasPanels.getState()
  const nodes = [...targetNodes(), ...marked].map((id) => ({ id }))
  if (nodes.length > 0) void flow.fitView({ ...fitOptions(), nodes, duration: motionMs() })
}
