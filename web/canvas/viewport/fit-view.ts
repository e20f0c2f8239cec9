// Moves the canvas to all of the graph, or to the selection.
import type { ReactFlowInstance } from '@xyflow/react'
import { targets } from '../selection/targets.ts'
import { fitOptions } from './fit.ts'
import { motionMs } from './motion.ts'

export function fitAll(flow: ReactFlowInstance): void {
  void flow.fitView({ ...fitOptions(), duration: motionMs() })
}

export function fitSelection(flow: ReactFlowInstance): void {
  const { selected, marked } = targets()
  const nodes = [...selected, ...marked].map((id) => ({ id }))
  if (nodes.length > 0) void flow.fitView({ ...fitOptions(), nodes, duration: motionMs() })
}
