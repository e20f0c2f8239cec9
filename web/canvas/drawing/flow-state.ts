// React Flow's nodes as a drawing of the document; what React Flow measures or drags stays here, never in the document.
import { applyNodeChanges, type EdgeChange, type NodeChange } from '@xyflow/react'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { JobDocument } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { select, useView } from '../../studio/view.ts'
import type { RowsEdge } from './drawn-node.ts'
import { partOfDrawing } from '../frames/part-ids.ts'
import { useDragging, type Dragging } from './dragging.ts'
import { drawCards } from './draw-cards.ts'
import { drawFrames, drawNotes } from './draw-parts.ts'
import type { DrawnNode } from './drawn-node.ts'

export interface FlowState extends Omit<Dragging, 'shape'> {
  nodes: DrawnNode[]
  onNodesChange: (changes: NodeChange<DrawnNode>[]) => void
  onEdgesChange: (changes: EdgeChange<RowsEdge>[]) => void
}

export function useFlowState(label: (node: JobDocument['nodes'][number]) => string): FlowState {
  const document = useJob((state) => state.document)
  const selected = useView((view) => view.selected)
  const marked = useView((view) => view.marked)
  const [nodes, setNodes] = useState<DrawnNode[]>([])
  /** The newest drawing, also between two changes of one gesture. */
  const drawn = useRef(nodes)
  const draw = useCallback((next: DrawnNode[]) => {
    drawn.current = next
    setNodes(next)
  }, [])
  useLayoutEffect(() => {
    const before = new Map(drawn.current.map((node) => [node.id, node]))
    const frames = drawFrames(document, new Set(marked), before)
    const cards = drawCards(document, new Set(selected), before, label)
    draw([...frames, ...cards, ...drawNotes(document, new Set(marked), before)])
  }, [document, selected, marked, label, draw])
  const { shape, ...dragging } = useDragging(drawn, draw)
  const onNodesChange = useCallback(
    (changes: NodeChange<DrawnNode>[]) => {
      const drawing = shape(changes.filter(isDrawing))
      if (drawing.length > 0) draw(applyNodeChanges(drawing, drawn.current))
      followSelection(changes)
    },
    [draw, shape],
  )
  return { nodes, onNodesChange, onEdgesChange, ...dragging }
}

/** Measuring, and positions while a drag goes on. Selection comes back from the view; removal is a command. */
function isDrawing(change: NodeChange<DrawnNode>): boolean {
  const { type } = change
  return type === 'dimensions' || (type === 'position' && change.position !== undefined)
}

function onEdgesChange(changes: EdgeChange<RowsEdge>[]): void {
  for (const change of changes) {
    if (change.type !== 'select') continue
    const { selectedEdge } = useView.getState()
    if (change.selected) useView.setState({ selectedEdge: change.id })
    else if (selectedEdge === change.id) useView.setState({ selectedEdge: null })
  }
}

function followSelection(changes: readonly NodeChange<DrawnNode>[]): void {
  const turned = changes.filter((change) => change.type === 'select')
  if (turned.length === 0) return
  const existing = new Set(useJob.getState().document.nodes.map(({ id }) => id))
  const { selected, marked } = useView.getState()
  const now = new Set(selected.filter((id) => existing.has(id)))
  const marks = new Set(marked)
  for (const { id, selected: isOn } of turned) {
    const set = partOfDrawing(id).kind === 'node' ? now : marks
    if (isOn) set.add(id)
    else set.delete(id)
  }
  select([...now], [...marks])
}
