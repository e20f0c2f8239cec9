// Moves the canvas just so far that the selected node is not hidden: by the edge, the dock, or a wider inspector.
import { useReactFlow, useStore } from '@xyflow/react'
import { useEffect } from 'react'
import { useJob } from '../document/store.ts'
import { useFocusedNode } from '../studio/view.ts'
import { cardWidth } from './card-size.ts'

const margin = 16
const dockWidth = 92

export function useKeepInView(): void {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const id = useFocusedNode()
  useEffect(() => {
    // React Flow learns of a new node only later.
    const node = useJob.getState().document.nodes.find((one) => one.id === id)
    if (node === undefined) return
    const { x, y, zoom } = flow.getViewport()
    const left = node.position.x * zoom + x
    const over = left + cardWidth * zoom + margin - width
    const under = dockWidth - left
    const shift = over > 0 ? -over : Math.max(0, under)
    if (shift !== 0) void flow.setViewport({ x: x + shift, y, zoom }, { duration: 140 })
  }, [flow, id, width])
}
