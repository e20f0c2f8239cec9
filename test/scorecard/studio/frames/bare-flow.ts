// React Flow with nothing on it but the same graph: what the studio's canvas is compared with.
import {
  Background,
  ReactFlow,
  SelectionMode,
  useEdgesState,
  useNodesState,
  type Edge,
  type Node,
} from '@xyflow/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { largeJob } from './graph.ts'

const job = largeJob('bare', 'Bare')
/** Of the studio's canvas: `#x,y,zoom,width,height`. */
const [x = 120, y = 24, zoom = 0.6, width = 1440, height = 900] = location.hash
  .slice(1)
  .split(',')
  .map(Number)
const startNodes: Node[] = job.nodes.map(({ id, name, type, position }) => ({
  id,
  position,
  data: { label: name },
  width: 176,
  height: type === 'merge' ? 166 : 122,
  sourcePosition: 'right' as Node['sourcePosition'] & string,
  targetPosition: 'left' as Node['targetPosition'] & string,
}))
const startEdges: Edge[] = job.edges.map(({ id, from, to }) => ({
  id,
  source: from.node,
  target: to.node,
}))

function Page() {
  const [nodes, , onNodesChange] = useNodesState(startNodes)
  const [edges, , onEdgesChange] = useEdgesState(startEdges)
  return createElement(
    ReactFlow,
    {
      nodes,
      edges,
      onNodesChange,
      onEdgesChange,
      minZoom: 0.2,
      maxZoom: 2,
      snapToGrid: true,
      snapGrid: [8, 8] as [number, number],
      selectionOnDrag: true,
      panOnDrag: [1, 2],
      panOnScroll: true,
      selectionMode: SelectionMode.Partial,
      defaultViewport: { x, y, zoom },
    },
    createElement(Background, { gap: 20, size: 1 }),
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')
root.style.width = `${width}px`
root.style.height = `${height}px`
createRoot(root).render(createElement(Page))
