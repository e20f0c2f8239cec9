// Drawing edges: checked live by the engine's rules, with the reason when it says no.
import {
  useReactFlow,
  type Connection,
  type FinalConnectionState,
  type OnConnectStartParams,
} from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { canConnect, type PortRef } from '../../../engine/job/connect-rules.ts'
import { command } from '../../document/edits.ts'
import { newEdgeId } from '../../document/new-id.ts'
import { useJob } from '../../document/store.ts'
import { sayUndoable } from '../../document/say-undoable.ts'
import type { RowsEdge } from '../drawing/drawn-node.ts'
import { openSearch, placeSearch } from '../adding/open-search.ts'
import { showReason } from './refusal.ts'

type Ends = { from: PortRef; to: PortRef }
type Wire = Pick<Connection, 'source' | 'target' | 'sourceHandle' | 'targetHandle'> | RowsEdge

function endsOf(wire: Wire): Ends {
  return {
    from: { node: wire.source, port: wire.sourceHandle ?? '' },
    to: { node: wire.target, port: wire.targetHandle ?? '' },
  }
}

/** Handlers for React Flow. */
export function useConnecting() {
  const flow = useReactFlow()
  const moved = useRef<string | undefined>(undefined)
  return useMemo(() => {
    const isValidConnection = (wire: Wire) => {
      const { from, to } = endsOf(wire)
      const reason = canConnect(useJob.getState().document, from, to, moved.current)
      showReason(reason)
      return reason === null
    }
    return {
      isValidConnection,
      // An input takes one edge: a wire that is drawn out of a taken one leads that edge elsewhere.
      onConnectStart: (_: unknown, { nodeId, handleId, handleType }: OnConnectStartParams) => {
        if (handleType === 'target') moved.current = edgeInto(nodeId, handleId)
      },
      onConnect: (connection: Connection) => {
        const ends = endsOf(connection)
        if (moved.current === undefined) connect(ends)
        else reconnect(moved.current, ends)
      },
      onReconnectStart: (_: unknown, edge: RowsEdge) => {
        moved.current = edge.id
      },
      onReconnect: (edge: RowsEdge, connection: Connection) =>
        reconnect(edge.id, endsOf(connection)),
      onReconnectEnd: (_: unknown, edge: RowsEdge, __: unknown, state: FinalConnectionState) => {
        if (state.isValid !== true && state.toNode === null) removeEdge(edge.id)
      },
      onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
        showReason(null)
        const wasMoved = moved.current !== undefined
        moved.current = undefined
        if (wasMoved || state.toNode !== null || state.isValid === true) return
        searchWhereDropped(event, state, flow.screenToFlowPosition)
      },
    }
  }, [flow])
}

export function connect({ from, to }: Ends): void {
  const { document, catalog } = useJob.getState()
  const nameOf = (id: string) => document.nodes.find((node) => node.id === id)?.name ?? id
  const values = { from: nameOf(from.node), to: nameOf(to.node) }
  const args = { edgeId: newEdgeId(document), from, to, catalog }
  command({ id: 'change.connect', values }, 'connect', args)
}

function reconnect(edgeId: string, ends: Ends): void {
  command({ id: 'change.reconnect' }, 'reconnect', { edgeId, ...ends })
}

function edgeInto(node: string | null, port: string | null): string | undefined {
  const { edges } = useJob.getState().document
  return edges.find(({ to }) => to.node === node && to.port === port)?.id
}

export function removeEdge(id: string): void {
  command({ id: 'change.disconnect' }, 'remove-edges', { ids: [id] })
  sayUndoable((t) => t('said.edge-deleted'))
}

/** A wire let go over the empty canvas asks what shall stand there. */
function searchWhereDropped(
  event: MouseEvent | TouchEvent,
  { fromHandle }: FinalConnectionState,
  toFlow: (point: { x: number; y: number }) => { x: number; y: number },
): void {
  const canvas = document.querySelector('.cv')
  const point = 'changedTouches' in event ? event.changedTouches[0] : event
  if (canvas === null || point === undefined || fromHandle === null) return
  const client = { x: point.clientX, y: point.clientY }
  const at = toFlow(client)
  const port = { node: fromHandle.nodeId, port: fromHandle.id ?? '' }
  const forward = fromHandle.type === 'source'
  openSearch({
    ...placeSearch(canvas, client),
    at: { x: forward ? at.x : at.x - 176, y: at.y - 61 },
    ...(forward ? { from: port } : { to: port }),
  })
}
