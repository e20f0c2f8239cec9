// What a start tells about the sample's runs: lines for a person, one line of JSON for a program, and whether all is as expected.
import type { ObjectInfo, Run } from '../../worker/api/contract.ts'
import { countDifferences, countsOf } from '../sample/counts.ts'
import type { Api } from './api-client.ts'
import type { SampleRuns } from './sample-run.ts'

/** The last line of `--json`, about Routes. */
export interface ResultLine {
  status: Run['status']
  runId: string
  deliveries: { name: string; rows: number; bytes: number; sha256: string }[]
  rejected: number
  /** Routes whose airport does not exist. */
  unmatched: number
  balance: boolean
}

export function resultLine({ routes }: SampleRuns): ResultLine {
  const nodes = Object.values(routes.nodes)
  return {
    status: routes.status,
    runId: routes.id,
    deliveries: routes.deliveries.map(({ name, rows, sizeBytes, sha256 }) => ({
      name,
      rows,
      bytes: sizeBytes,
      sha256,
    })),
    rejected: routes.rejected,
    unmatched: nodes.reduce((sum, node) => sum + (node.counters['unmatched'] ?? 0), 0),
    balance: routes.balanced === true,
  }
}

/** Everything that is not as it must be, one line each; empty when all is well. Routes rejects rows, so it ends partially. */
export async function findFaults(api: Api, { airports, routes }: SampleRuns): Promise<string[]> {
  const { objects } = await api.call<{ objects: ObjectInfo[] }>('GET', '/api/objects')
  const records = (name: string): number =>
    objects.find((object) => object.name === name)?.recordCount ?? 0
  const counts = countsOf({
    airports: airports.nodes,
    routes: routes.nodes,
    airportRecords: records('Airport'),
    routeRecords: records('Route'),
  })
  return [
    ...statusFault(airports, 'success'),
    ...statusFault(routes, 'partial-success'),
    ...countDifferences(counts),
    ...(airports.balanced && routes.balanced ? [] : ['a balance does not add up']),
  ]
}

function statusFault(run: Run, expected: Run['status']): string[] {
  if (run.status === expected) return []
  const { error } = run
  const why = error === null ? '' : `: ${error.message} ${error.hint} (${error.code})`
  return [`${run.jobName} ended as ${run.status}, not ${expected}${why}`]
}

export function describeRun(run: Run): string[] {
  const seconds =
    run.startedAt === null || run.endedAt === null
      ? '?'
      : ((Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000).toFixed(1)
  const balance = run.balanced === true ? 'every balance adds up' : 'a balance does not add up'
  return [
    `${run.jobName}: ${run.status} in ${seconds} s, ${run.rejected} rows rejected, ${balance}`,
    ...run.deliveries.map(
      ({ name, destination, rows, sizeBytes, status, sha256 }) =>
        `  ${name} → ${destination}: ${rows} rows, ${sizeBytes} bytes, ${status}, sha256 ${sha256.slice(0, 12)}…`,
    ),
  ]
}
