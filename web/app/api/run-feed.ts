// A run while it runs: the edge's WebSocket feed, and polling whenever the socket is not there.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Run, RunStatus } from '../../../worker/api/contract.ts'
import { runQuery } from './queries.ts'

const pollMs = 2_000
const reconnectMs = 5_000

export interface LiveRun {
  run: Run | undefined
  error: Error | null
  /** False while a running run is followed by polling only. */
  live: boolean
  refetch: () => void
}

/** The run by id, kept fresh until it has ended. */
export function useLiveRun(id: string): LiveRun {
  const [live, setLive] = useState(false)
  const query = useQuery({
    ...runQuery(id),
    refetchInterval: ({ state }) => (isOpen(state.data?.status) && !live ? pollMs : false),
  })
  const follow = isOpen(query.data?.status)
  useFeed(id, follow, setLive)
  return {
    run: query.data,
    error: query.error,
    live: live || !follow,
    refetch: () => void query.refetch(),
  }
}

function isOpen(status: RunStatus | undefined): boolean {
  return status === 'queued' || status === 'running'
}

function useFeed(id: string, follow: boolean, onLive: (live: boolean) => void): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!follow) return
    const { queryKey } = runQuery(id)
    return followRun(id, {
      onRun: (run) => queryClient.setQueryData(queryKey, run),
      onLive: (live) => {
        onLive(live)
        // What was missed while the line was down.
        if (!live) void queryClient.invalidateQueries({ queryKey })
      },
    })
  }, [id, follow, onLive, queryClient])
}

interface Follower {
  onRun: (run: Run) => void
  onLive: (live: boolean) => void
}

/** Opens the socket, and again after it fell; returns how to stop. */
function followRun(id: string, follower: Follower): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined
  const open = () => {
    socket = new WebSocket(feedAddress(id))
    socket.addEventListener('message', ({ data }) => {
      if (stopped || typeof data !== 'string') return
      follower.onLive(true)
      follower.onRun(JSON.parse(data) as Run)
    })
    socket.addEventListener('close', () => {
      if (stopped) return
      follower.onLive(false)
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
