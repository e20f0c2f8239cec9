// Runs that a former start left unfinished: the sweeper takes them over, and the sample waits for that.
import type { RunSummary } from '../../worker/api/contract.ts'
import type { Api } from './api-client.ts'
import { tick } from './tick.ts'

/** Longer than a run may be silent before it is taken over, and the run itself. */
const patienceMs = 180_000

/** Returns when no run of these jobs is queued or running; throws after three minutes. */
export async function settleRuns(
  api: Api,
  url: string,
  jobs: readonly string[],
  tell: (progress: string) => void,
): Promise<void> {
  for (const until = Date.now() + patienceMs; ;) {
    const unfinished = await countUnfinished(api, jobs)
    if (unfinished === 0) return
    if (Date.now() > until) throw new Error(`${unfinished} runs of a former start do not end.`)
    tell(`Waiting for ${unfinished} runs that a former start left unfinished …`)
    // Every tick sweeps. The minute is one that has passed: nothing else starts early.
    await tick(url, Date.now() - (Date.now() % 60_000))
    await new Promise((resolve) => void setTimeout(resolve, 5000))
  }
}

async function countUnfinished(api: Api, jobs: readonly string[]): Promise<number> {
  let count = 0
  for (const job of jobs) {
    const { runs } = await api.call<{ runs: RunSummary[] }>('GET', `/api/runs?job=${job}&limit=20`)
    count += runs.filter(({ status }) => status === 'queued' || status === 'running').length
  }
  return count
}
