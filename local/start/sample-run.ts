// Runs the sample through the cron path. Rule: each start fires the minute of the job's own next due time (00:20, 00:30 Asia/Tokyo).
// The schedule then moves on by a day, so that the next start has a due time of its own and really runs as well.
import type { Job, JobSummary, Run, RunSummary } from '../../worker/api/contract.ts'
import type { Api } from './api-client.ts'
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
  await catchUpRoutes(api, url, jobs, tell)
  return {
    airports: await runOne(api, url, jobs.airports, jobs, tell),
    routes: await runOne(api, url, jobs.routes, jobs, tell),
  }
}

/** Between 00:20 and 00:30 in Tokyo the due time of Routes comes first: it runs once more, so that the order is right after it. */
async function catchUpRoutes(
  api: Api,
  url: string,
  jobs: SampleJobs,
  tell: (progress: string) => void,
): Promise<void> {
  for (let days = 0; days < 400; days++) {
    const [airports, routes] = [await dueOf(api, jobs.airports), await dueOf(api, jobs.routes)]
    if (airports === null || routes === null || routes > airports) return
    await runOne(api, url, jobs.routes, jobs, tell)
  }
}

async function runOne(
  api: Api,
  url: string,
  jobId: string,
  jobs: SampleJobs,
  tell: (progress: string) => void,
): Promise<Run> {
  const due = await dueOf(api, jobId)
  const alone = due !== null && (await nobodyElseIsDue(api, due, jobs))
  if (!alone) {
    tell('Another job would start early, or there is no schedule: running it without cron.')
    const { runId } = await api.call<{ runId: string }>('POST', `/api/jobs/${jobId}/runs`)
    return untilEnded(api, runId)
  }
  await tick(url, due)
  const run = await runDueAt(api, jobId, due)
  tell(`${run.jobName} is running (due ${run.dueAt}).`)
  return untilEnded(api, run.id)
}

async function dueOf(api: Api, jobId: string): Promise<number | null> {
  const { schedule } = await api.call<Job>('GET', `/api/jobs/${jobId}`)
  if (schedule === null || !schedule.enabled || schedule.nextAt === null) return null
  return Date.parse(schedule.nextAt)
}

/** A minute in the future would also start jobs of the person who tries this out. */
async function nobodyElseIsDue(api: Api, due: number, own: SampleJobs): Promise<boolean> {
  const { jobs } = await api.call<{ jobs: JobSummary[] }>('GET', '/api/jobs')
  return !jobs.some(({ id, schedule }) => {
    if (id === own.airports || id === own.routes || !schedule?.enabled) return false
    return schedule.nextAt !== null && Date.parse(schedule.nextAt) <= due
  })
}

async function runDueAt(api: Api, jobId: string, due: number): Promise<RunSummary> {
  const path = `/api/runs?job=${jobId}&limit=20`
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
