// The local edge is killed with SIGKILL while a run stands at an exact point, and started again: the run ends, one file, no record twice.
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ObjectInfo, Run, RunSummary } from '../../../worker/api/contract.ts'
import { expectedCounts } from '../../../local/sample/expected.ts'
import { freePort } from '../../../local/start/ports.ts'
import type { Figure, Measured } from '../figure.ts'
import { fetchFile, listFolder, sha256Of } from '../../stack/sftp-client.ts'
import { untilRunEnded } from '../../stack/runs.ts'
import { describeStack, launchStack, pause, startStack } from '../../stack/stack.ts'
import type { Stack, StackOptions } from '../../stack/stack.ts'

/** Step, and whether its work was done when the edge died. Steps of Airports, of Routes, and ones that both have. */
const points = [
  'plan::after',
  'extract:flights:before',
  'extract:flights:after',
  'execute::before',
  'execute::after',
  'stage:route-object:after',
  'deliver:route-object:after',
  'deliver:route-report:before',
  'deliver:route-report:after',
  'commit::before',
]

const impatient = { HEARTBEAT_MS: '500', STALE_MS: '3000', RETRY_NOW_MS: '200' }

/** Starts until a run holds at the point, kills the edge there, and answers the run's id. */
async function killAt(point: string, where: StackOptions): Promise<string> {
  const launched = await launchStack({ ...where, variables: { ...impatient, HOLD_AT: point } })
  await untilHeld(launched.stateDir, () => launched.child.exitCode !== null, launched.output)
  const stack = await describeStack(launched)
  const { runs } = await stack.api.call<{ runs: RunSummary[] }>('GET', '/api/runs?limit=5')
  const held = runs.find(({ status }) => status === 'running')
  await stack.killEdge()
  if (held === undefined) throw new Error(`No run was under way at ${point}`)
  return held.id
}

async function untilHeld(stateDir: string, over: () => boolean, output: () => string) {
  const log = join(stateDir, 'edge.log')
  for (const until = Date.now() + 120_000; Date.now() < until && !over();) {
    if (existsSync(log) && readFileSync(log, 'utf8').includes('"run.held"')) return
    await pause(100)
  }
  throw new Error(`No run came to stand still:\n${output()}`)
}

/** What is wrong after the restart; empty when the run ended as it should, everything once. */
async function faultsAfter(stack: Stack, runId: string): Promise<string[]> {
  // The sweeper takes over what has been silent for STALE_MS.
  await pause(Number(impatient.STALE_MS))
  await stack.tick(Math.floor(Date.now() / 60_000) * 60_000)
  const run = await untilRunEnded(stack, runId, 60_000)
  const wanted = run.jobName === 'Routes' ? 'partial-success' : 'success'
  return [
    ...(run.status === wanted
      ? []
      : [`${run.jobName} ended as ${run.status} (${run.error?.code})`]),
    ...(run.fence > 1 ? [] : ['nobody took the run over']),
    ...(await recordFaults(stack)),
    ...(await fileFaults(stack, run)),
  ]
}

async function recordFaults(stack: Stack): Promise<string[]> {
  const { objects } = await stack.api.call<{ objects: ObjectInfo[] }>('GET', '/api/objects')
  const wanted = { Airport: expectedCounts.airportRecords, Route: expectedCounts.routeRecords }
  return Object.entries(wanted)
    .filter(([name, count]) => objects.find((o) => o.name === name)?.recordCount !== count)
    .map(([name]) => `object ${name} does not have its records once`)
}

/** One file a run of Routes, whole, and nothing half. */
async function fileFaults(stack: Stack, run: Run): Promise<string[]> {
  const { runs } = await stack.api.call<{ runs: RunSummary[] }>('GET', '/api/runs?limit=100')
  const routes = runs.filter(({ jobName }) => jobName === 'Routes').length
  const names = await listFolder(stack, '/out')
  const file = run.deliveries.find(({ kind }) => kind === 'file')
  const whole =
    file === undefined || sha256Of(await fetchFile(stack, `/out/${file.name}`)) === file.sha256
  return [
    ...(names.length === routes ? [] : [`${names.length} files of ${routes} runs`]),
    ...(whole ? [] : [`${file.name} is not what was staged`]),
  ]
}

async function recovers(point: string): Promise<string[]> {
  const where = {
    stateDir: await mkdtemp(join(tmpdir(), 'awase-kill-')),
    port: await freePort(),
  }
  try {
    const runId = await killAt(point, where)
    const stack = await startStack({ ...where, variables: impatient })
    try {
      return await faultsAfter(stack, runId)
    } finally {
      await stack.stop()
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    await rm(where.stateDir, { recursive: true, force: true })
  }
}

async function measure(): Promise<Measured> {
  const broken: string[] = []
  for (const point of points) {
    const faults = await recovers(point)
    process.stderr.write(`  ${point}: ${faults.join('; ') || 'recovered'}\n`)
    if (faults.length > 0) broken.push(`${point}: ${faults.join('; ')}`)
  }
  return {
    value: points.length - broken.length,
    note: broken.join(' / ') || `killed at ${points.join(', ')}`,
  }
}

export const kill9Recovered: Figure = {
  id: 'kill9-recovered',
  title: 'Runs that end right after the edge was killed at one of ten points and started again',
  target: `${points.length} of ${points.length}`,
  reaches: (value) => value === points.length,
  measure,
}
