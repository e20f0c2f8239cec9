// Runs the sample through the cron path. Rule: for the run each job's schedule is "every minute" in its own zone, its next minute is
// fired, and the schedule is put back as it was: every start really runs, and no night of the schedule is used up.
import type { Job, Run, RunSummary, Schedule } from '../../worker/api/contract.ts'
import type { Api } from './api-client.ts'
import { everyMinute, sampleZone } from './seed.ts'
import type { SampleJobs } from './seed.ts'
import { tick } from './tick.ts'
import { settleRuns } from './unfinished-runs.ts'

export interface SampleRuns {
  airports: Run
  routes: Run
}

/** Airports first, Routes when it has ended. */
export async function runSample(
  api: Api,
  url: string,
  jobs: SampleJobs,
  tell: (progress: string) => void,
): Promise<SampleRuns> {
  await settleRuns(api, url, [jobs.airports, jobs.routes], tell)
  return {
    airports: await runOne(api, url, jobs.airports, tell),
    routes: await runOne(api, url, jobs.routes, tell),
  }
}

async function runOne(
  api: Api,
  url: string,
  jobId: string,
  tell: (progress: string) => void,
): Promise<Run> {
  const { schedule } = await api.call<Job>('GET', `/api/jobs/${jobId}`)
  const zone = schedule?.zone ?? sampleZone
  const path = `/api/jobs/${jobId}/schedule`
  const minutely = { cron: everyMinute, zone, enabled: true }
  const { nextAt } = await api.call<Schedule>('PUT', path, minutely)
  try {
    const due = await freeMinute(api, jobId, Date.parse(nextAt ?? ''))
    await tick(url, due)
    const run = await runDueAt(api, jobId, due)
    tell(`${run.jobName} is running (due ${run.dueAt}).`)
    return await untilEnded(api, run.id)
  } finally {
    await putBack(api, path, schedule)
  }
}

/** The first minute from `from` for which the job has no run yet: a start may follow another within a minute. */
async function freeMinute(api: Api, jobId: string, from: number): Promise<number> {
  const { runs } = await api.call<{ runs: RunSummary[] }>('GET', runsPath(jobId))
  const taken = new Set(runs.map(({ dueAt }) => Date.parse(dueAt)))
  let due = from
  while (taken.has(due)) due += 60_000
  return due
}

async function putBack(api: Api, path: string, before: Schedule | null): Promise<void> {
  if (before === null) {
    await api.call('DELETE', path)
    return
  }
  const { cron, zone, enabled } = before
  await api.call('PUT', path, { cron, zone, enabled })
}

const runsPath = (jobId: string): string => `/api/runs?job=${jobId}&limit=20`

async function runDueAt(api: Api, jobId: string, due: number): Promise<RunSummary> {
  const path = runsPath(jobId)
  for (let tries = 0; tries < 50; tries++) {
    const { runs } = await api.call<{ runs: RunSummary[] }>('GET', path)
    const found = runs.find((run) => Date.parse(run.dueAt) === due)
    if (found !== undefined) return found
    await pause(200)
  }
  throw new Error(`The tick of ${new Date(due).toISOString()} started no run.`)
}

/** Waits for the end; throws after ten minutes. */
async function untilEnded(api: Api, runId: string): Promise<Run> {
  for (const until = Date.now() + 600_000; Date.now() < until;) {
    const run = await api.call<Run>('GET', `/api/runs/${runId}`)
    if (run.status !== 'queued' && run.status !== 'running') return run
    await pause(300)
  }
  throw new Error(`Run ${runId} did not end within ten minutes.`)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds))
}
