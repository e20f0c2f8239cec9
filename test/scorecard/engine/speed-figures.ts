// How fast the engine is beside what people use today: whole processes on the same files, in turn, medians.
import { bundleSize } from '../../bench/bundle-size.ts'
import type { JobResult } from '../../bench/measure.ts'
import { sit } from '../../bench/sitting.ts'
import { tools } from '../../bench/tools.ts'
import { atMost } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'

const rows = 1_000_000
const rounds = 5

const atLeast = (limit: number) => ({
  target: `≥ ${limit}`,
  reaches: (value: number | string) => typeof value === 'number' && value >= limit,
})

export interface Race {
  id: string
  job: string
  ours: string
  against: string
  title: string
}

/** How many times longer `slow` takes than `fast`, in whole-process seconds; fails when they do not say the same. */
async function ratioOf(job: string, slow: string, fast: string): Promise<Measured> {
  const chosen = tools.filter(({ name }) => name === slow || name === fast)
  let measured: JobResult | undefined
  for await (const [, result] of sit({ jobs: [job], tools: chosen, rows, rounds })) {
    measured = result
  }
  const { seconds, engineSeconds, peakMb, firstSeconds, equal } = measured!
  if (!equal) throw new Error(`${slow} and ${fast} differ in ${job}`)
  const part = (name: string): string => {
    const first = firstSeconds[name]
    const apart =
      first === undefined
        ? `${engineSeconds[name]!.toFixed(2)} without start`
        : `the first request ${first.toFixed(2)} s`
    return `${name} ${seconds[name]!.toFixed(2)} s (${apart}, ${peakMb[name]!.toFixed(0)} MB)`
  }
  const value = Math.round((seconds[slow]! / seconds[fast]!) * 100) / 100
  return { value, note: `${part(fast)}, ${part(slow)}; ${rows / 1e6} M rows, ${rounds} rounds` }
}

export function faster({ id, job, ours, against, title }: Race, limit: number): Figure {
  return { id, title, ...atLeast(limit), measure: () => ratioOf(job, against, ours) }
}

function kbOf(bytes: number): number {
  return Math.round(bytes / 102.4) / 10
}

function againstDuckDb(job: string, what: string, limit: number): Figure {
  const title = `${what}: times faster than DuckDB with one thread`
  const id = `${job.toLowerCase()}-vs-duckdb1`
  return faster({ id, job, ours: 'awase', against: 'duckdb-1t', title }, limit)
}

export const speedFigures: readonly Figure[] = [
  againstDuckDb('J1', 'Counting rows and values', 4),
  againstDuckDb('J2', 'A filter from file to file', 5),
  againstDuckDb('J3', 'Merge, filter, case field and lookup', 3),
  faster(
    {
      id: 'j3-vs-papaparse',
      job: 'J3',
      ours: 'awase',
      against: 'papaparse',
      title: 'The same: times faster than papaparse',
    },
    15,
  ),
  againstDuckDb('J4', 'Exact sums by two columns', 0.8),
  againstDuckDb('J5', 'A sort by two keys', 0.8),
  againstDuckDb('J6', 'The first row of each key', 0.8),
  {
    id: 'j7-sjis-over-utf8',
    title: 'Shift_JIS in and out: times the seconds of UTF-8 (J3)',
    ...atMost(1.5),
    measure: () => ratioOf('J7', 'awase', 'awase-utf8'),
  },
  faster(
    {
      id: 'js-kernels-j3-vs-duckdb1',
      job: 'J3',
      ours: 'awase-ts',
      against: 'duckdb-1t',
      title: 'J3 without WebAssembly: times faster than DuckDB with one thread',
    },
    1.3,
  ),
  {
    id: 'engine-bundle-kb',
    title:
      'Code that a run loads first, minified and gzipped, in KB (kernels included, lazy parts apart)',
    ...atMost(150),
    measure: async () => {
      const { firstBytes, lazyBytes } = await bundleSize('engine/run/execute.ts')
      return { value: kbOf(firstBytes), note: `lazy parts: ${kbOf(lazyBytes)} KB` }
    },
  },
]
