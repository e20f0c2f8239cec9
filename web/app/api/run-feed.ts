// A run while it runs: the edge's WebSocket feed, and polling whenever the socket is not there.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Run, RunStatus } from '../../../worker/api/contract.ts'
import { runQuery } from './queries.ts'

const pollMs = 2_000
const reconnectMs = 5_000

/** `lost`: the line fell, the run is asked for every two seconds until it is back. */
export type FeedState = 'opening' | 'live' | 'lost' | 'ended'

export interface LiveRun {
  run: Run | undefined
  error: Error | null
  feed: FeedState
  refetch: () => void
}

/** The run by id, kept fresh until it has ended. */
export function useLiveRun(id: string): LiveRun {
  const [line, setLine] = useState<FeedState>('opening')
  const query = useQuery({
    ...runQuery(id),
    refetchInterval: ({ state }) =>
      isOpen(state.data?.status) && line !== 'live' ? pollMs : false,
  })
  const follow = isOpen(query.data?.status)
  useFeed(id, follow, setLine)
  return {
    run: query.data,
    error: query.error,
    feed: follow ? line : 'ended',
    refetch: () => void query.refetch(),
  }
}

function isOpen(status: RunStatus | undefined): boolean {
  return status === 'queued' || status === 'running'
}

function useFeed(id: string, follow: boolean, onLine: (line: FeedState) => void): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!follow) return
    const { queryKey } = runQuery(id)
    return followRun(id, {
      onRun: (run) => queryClient.setQueryData(queryKey, run),
      onLine: (line) => {
        onLine(line)
        // What happened before the line stood, or after it fell.
        void queryClient.invalidateQueries({ queryKey })
      },
    })
  }, [id, follow, onLine, queryClient])
}

interface Follower {
  onRun: (run: Run) => void
  onLine: (line: 'live' | 'lost') => void
}

/** Opens the socket, and again after it fell; returns how to stop. */
function followRun(id: string, follower: Follower): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined
  const open = () => {
    socket = new WebSocket(feedAddress(id))
    socket.addEventListener('open', () => stopped || follower.onLine('live'))
    socket.addEventListener('message', ({ data }) => {
      if (stopped || typeof data !== 'string') return
      follower.onRun(JSON.parse(data) as Run)
    })
    socket.addEventListener('close', () => {
      if (stopped) return
      follower.onLine('lost')
      timer = setTimeout(open, reconnectMs)
    })
  }
  open()
  return () => {
    stopped = true
    clearTimeout(timer)
    socket?.close()
  }
}

function feedAddress(id: string): string {
  const address = new URL(`/api/runs/${encodeURIComponent(id)}/feed`, location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  return address.href
}
