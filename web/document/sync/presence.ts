// Says every few seconds that this tab has the job open, and learns who else has, whether the draft moved on, which version runs and when.
import type { Job, Presence } from '../../../worker/api/contract.ts'
import { api } from '../../app/api/client.ts'
import { jobQuery } from '../../app/api/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { pullTheirs } from '../autosave.ts'
import { useJob } from '../store.ts'
import { noteBack, noteGone } from './gone.ts'
import { onHint } from './hints.ts'
import { browserId, nobody, useOthers } from './others.ts'

const everyMs = 4000

/**
 * Until the returned function is called. A hidden tab is silent, so that it costs nothing. `standsOn`: the one card that is selected; it
 * goes along with what is said anyway.
 */
export function startPresence(standsOn: () => string | null): () => void {
  const tab = crypto.randomUUID()
  const { jobId } = useJob.getState()
  const path = `/jobs/${encodeURIComponent(jobId)}/presence/${tab}`
  const tick = () => void announce(path, jobId, standsOn())
  const leave = () => void say(path, null, true).catch(() => undefined)
  const timer = setInterval(() => document.hidden || tick(), everyMs)
  const stopHints = onHint(jobId, tick)
  // A page that goes is hidden first: it must not come back by that.
  const shown = () => document.hidden || tick()
  document.addEventListener('visibilitychange', shown)
  addEventListener('pagehide', leave)
  tick()
  return () => {
    clearInterval(timer)
    stopHints()
    document.removeEventListener('visibilitychange', shown)
    removeEventListener('pagehide', leave)
    useOthers.setState(nobody)
    leave()
  }
}

async function announce(path: string, jobId: string, node: string | null): Promise<void> {
  try {
    const heard = await say(path, node, false)
    const { others, etag } = heard
    const state = useJob.getState()
    if (state.jobId !== jobId) return
    noteBack(jobId)
    useOthers.setState({ others })
    // With edits of our own under way their next save finds out, after the hands have rested.
    if (state.etag !== etag && state.saving === 'saved') pullTheirs()
    if (whatRuns(state) !== whatRuns(heard))
      void queryClient.invalidateQueries({ queryKey: jobQuery(jobId).queryKey })
  } catch (error) {
    noteGone(jobId, error)
    // Who cannot be reached is not shown; saving says by itself when the edge is away.
  }
}

type Running = Pick<Job, 'publishedVersion' | 'zone' | 'schedule'>

interface Heard extends Running {
  others: Presence[]
  etag: string
}

/** Equal where the same runs at the same times. */
function whatRuns({ publishedVersion, zone, schedule }: Running): string {
  return JSON.stringify([
    publishedVersion,
    zone,
    schedule && [schedule.cron, schedule.enabled, schedule.nextAt],
  ])
}

function say(path: string, node: string | null, leaving: boolean): Promise<Heard> {
  const body = { browser: browserId(), label: browserName(), node, leaving }
  // A page that is thrown away takes its requests along: without `keepalive` a reload would meet itself.
  return api(path, { method: 'PUT', body, keepalive: leaving })
}

/** `Firefox · Windows`: what tells two sessions apart before there are accounts. */
function browserName(): string {
  const { userAgent } = navigator
  const browser = /Edg|Firefox|Chrome|Safari/.exec(userAgent)?.[0] ?? 'Browser'
  const system = /Windows|Mac OS|Android|iPhone|iPad|Linux/.exec(userAgent)?.[0]
  const name = browser === 'Edg' ? 'Edge' : browser
  return system === undefined ? name : `${name} · ${system}`
}
