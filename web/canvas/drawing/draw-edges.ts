// Edges of the document in the drawing, in the order of the cards that they leave.
import { useMemo } from 'react'
import { useJob } from '../../document/store.ts'
import { useView } from '../../studio/view.ts'
import { useEdgeLabel } from '../edges/edge-label.ts'
import type { RowsEdge } from './drawn-node.ts'

/** Tab goes from card to card; their edges are walked by `W` (`selection/edge-walking.ts`). */
const noStop = { tabIndex: -1 }

export function useDrawnEdges(): RowsEdge[] {
  const document = useJob((state) => state.document)
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
        domAttributes: noStop,
      })),
    [document.edges, selectedEdge, label],
  )
}
