// Starting jobs of a stack and waiting for their runs.
import type { Job, JobSummary, Run, RunSummary } from '../../worker/api/contract.ts'
import { pause } from './stack.ts'
import type { RunningStack } from './stack.ts'

export async function jobNamed(stack: RunningStack, name: string): Promise<JobSummary> {
  const { jobs } = await stack.api.call<{ jobs: JobSummary[] }>('GET', '/api/jobs')
  const job = jobs.find((candidate) => candidate.name === name)
  if (job === undefined) throw new Error(`There is no job ${name}`)
  return job
}

export async function runsOf(
  stack: RunningStack,
  jobId: string,
  limit = 200,
): Promise<RunSummary[]> {
  const path = `/api/runs?job=${jobId}&limit=${limit}`
  return (await stack.api.call<{ runs: RunSummary[] }>('GET', path)).runs
}

/** The job's next due time in epoch milliseconds. */
export async function nextDue(stack: RunningStack, jobId: string): Promise<number> {
  const { schedule } = await stack.api.call<Job>('GET', `/api/jobs/${jobId}`)
  if (schedule === null || schedule.nextAt === null) throw new Error(`${jobId} has no schedule`)
  return Date.parse(schedule.nextAt)
}

export async function startRun(stack: RunningStack, jobId: string): Promise<string> {
  return (await stack.api.call<{ runId: string }>('POST', `/api/jobs/${jobId}/runs`)).runId
}

/** Waits for the end of a run; fails after `patienceMs`. */
export async function untilRunEnded(
  stack: RunningStack,
  runId: string,
  patienceMs = 120_000,
): Promise<Run> {
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    const run = await stack.api.call<Run>('GET', `/api/runs/${runId}`)
    if (run.status !== 'queued' && run.status !== 'running') return run
    await pause(200)
  }
  throw new Error(`Run ${runId} did not end within ${patienceMs / 1000} s`)
}

/** Fires the cron trigger of the job's next due time and waits for that run to end. */
export async function runByCron(stack: RunningStack, jobId: string): Promise<Run> {
  const due = await nextDue(stack, jobId)
  await stack.tick(due)
  return untilRunEnded(stack, await runIdOf(stack, jobId, due))
}

export async function runIdOf(stack: RunningStack, jobId: string, dueMs: number): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const found = (await runsOf(stack, jobId, 20)).find(({ dueAt }) => Date.parse(dueAt) === dueMs)
    if (found !== undefined) return found.id
    await pause(100)
  }
  throw new Error(`No run of ${jobId} is due at ${new Date(dueMs).toISOString()}`)
}
