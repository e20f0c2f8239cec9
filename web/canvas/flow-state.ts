// React Flow's nodes and edges as a drawing of the document; what React Flow measures or drags stays here, never in the document.
import {
  applyNodeChanges,
  type EdgeChange,
  type NodeChange,
  type NodePositionChange,
} from '@xyflow/react'
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { JobDocument } from '../../engine/job/document.ts'
import { graphOf } from '../../engine/job/graph.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import { moveNodes } from '../document/edits.ts'
import { useJob } from '../document/store.ts'
import { select, useView } from '../studio/view.ts'
import { cardHeight, cardWidth } from './cards/card-size.ts'
import { useEdgeLabel } from './edges/edge-label.ts'
import type { RowsEdge } from './edges/edge-line.tsx'
import type { CardNode } from './cards/node-card.tsx'

export interface FlowState {
  nodes: CardNode[]
  edges: RowsEdge[]
  onNodesChange: (changes: NodeChange<CardNode>[]) => void
  onEdgesChange: (changes: EdgeChange<RowsEdge>[]) => void
  onNodeDragStop: (event: unknown, node: CardNode, dragged: CardNode[]) => void
}

export function useFlowState(label: (node: JobDocument['nodes'][number]) => string): FlowState {
  const document = useJob((state) => state.document)
  const selected = useView((view) => view.selected)
  const [nodes, setNodes] = useState<CardNode[]>([])
  useLayoutEffect(() => {
    setNodes((before) => drawNodes(document, selected, before, label))
  }, [document, selected, label])
  const edges = useEdges(document)
  const onNodesChange = useCallback((changes: NodeChange<CardNode>[]) => {
    const drawn = changes.filter(isDrawing)
    if (drawn.length > 0) setNodes((before) => applyNodeChanges(drawn, before))
    followSelection(changes)
  }, [])
  const onEdgesChange = useCallback((changes: EdgeChange<RowsEdge>[]) => {
    for (const change of changes) {
      if (change.type !== 'select') continue
      const { selectedEdge } = useView.getState()
      if (change.selected) useView.setState({ selectedEdge: change.id })
      else if (selectedEdge === change.id) useView.setState({ selectedEdge: null })
    }
  }, [])
  const onNodeDragStop = useCallback((_: unknown, __: CardNode, dragged: CardNode[]) => {
    moveNodes(Object.fromEntries(dragged.map(({ id, position }) => [id, position])))
  }, [])
  return { nodes, edges, onNodesChange, onEdgesChange, onNodeDragStop }
}

/** Measuring, and positions while a drag goes on. Selection comes back from the view; removal is a command. */
function isDrawing(change: NodeChange<CardNode>): boolean {
  return change.type === 'dimensions' || isDrag(change)
}

function isDrag(change: NodeChange<CardNode>): change is NodePositionChange {
  return change.type === 'position' && change.position !== undefined
}

function followSelection(changes: readonly NodeChange<CardNode>[]): void {
  const existing = new Set(useJob.getState().document.nodes.map(({ id }) => id))
  const now = new Set(useView.getState().selected.filter((id) => existing.has(id)))
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) now.add(change.id)
    else now.delete(change.id)
  }
  select([...now])
}

/** Topological order: DOM order is reading order. What React Flow knows of a node is kept while the node is the same. */
function drawNodes(
  document: JobDocument,
  selected: readonly string[],
  before: readonly CardNode[],
  label: (node: JobDocument['nodes'][number]) => string,
): CardNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  const place = new Map(graphOf(document).order.map((id, index) => [id, index]))
  const last = document.nodes.length
  return document.nodes
    .map((node): CardNode => {
      const old = known.get(node.id)
      const isSelected = selected.includes(node.id)
      // While it is dragged it stands where the pointer holds it.
      const position = old?.dragging === true ? old.position : node.position
      const ariaLabel = label(node)
      if (
        old?.data.node === node &&
        old.selected === isSelected &&
        old.ariaLabel === ariaLabel &&
        samePlace(old.position, position)
      ) {
        return old
      }
      return {
        ...old,
        id: node.id,
        type: 'card',
        position,
        data: old?.data.node === node ? old.data : { node },
        selected: isSelected,
        width: cardWidth,
        height: cardHeight(nodeType(node.type)?.family),
        ariaLabel,
        domAttributes: { 'data-node': node.id } as object,
      }
    })
    .toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last))
}

function samePlace(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
  return a.x === b.x && a.y === b.y
}

function useEdges(document: JobDocument): RowsEdge[] {
  const selectedEdge = useView((view) => view.selectedEdge)
  const label = useEdgeLabel(document)
  return useMemo(
    () =>
      document.edges.map(({ id, from, to }) => ({
        ariaLabel: label(from.node, to.node),
        id,
        type: 'rows' as const,
        source: from.node,
        sourceHandle: from.port,
        target: to.node,
        targetHandle: to.port,
        selected: id === selectedEdge,
        data: {},
      })),
    [document.edges, selectedEdge, label],
  )
}
