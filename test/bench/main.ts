// `npm run bench`: the engine beside its peers on the same files, in one sitting; prints a table, with --json also writes the figures.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchJobs } from './jobs.ts'
import type { JobResult } from './measure.ts'
import { defaultRows, sit } from './sitting.ts'
import { tools } from './tools.ts'

const jobIds = Object.keys(benchJobs)
/** Larger than memory: minutes each, so only when they are named. */
const usual = jobIds.filter((id) => benchJobs[id]!.rows === undefined)

const usage = `npm run bench -- [options]
  --jobs J1,J3     which jobs (${usual.join(',')}; also ${jobIds.filter((id) => !usual.includes(id)).join(',')})
  --tools a,b      which tools (all: ${tools.map(({ name }) => name).join(',')})
  --rows N         orders; customers are a fifth, companies a tenth (default ${defaultRows}; what is larger than memory has its own)
  --rounds N       rounds, in turn (default 3)
  --json FILE      writes the figures`

const { values: options } = parseArgs({
  options: {
    jobs: { type: 'string', default: usual.join(',') },
    tools: { type: 'string', default: tools.map(({ name }) => name).join(',') },
    rows: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

function fail(message: string): never {
  process.stderr.write(`${message}\n${usage}\n`)
  process.exit(2)
}

function chosen<T>(names: string, known: ReadonlyMap<string, T>, what: string): T[] {
  return names.split(',').map((name) => known.get(name) ?? fail(`no ${what} “${name}”`))
}

function count(text: string, option: string): number {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : fail(`--${option} takes a number`)
}

function table(job: string, result: JobResult) {
  const { seconds, engineSeconds, cpuSeconds, peakMb, firstSeconds, floorSeconds, equal } = result
  const base = seconds['duckdb-1t']
  const lines = Object.keys(seconds).map((name) => {
    const ratio = base === undefined ? '' : `${(base / seconds[name]!).toFixed(2)}x`
    const figures = [seconds, engineSeconds, cpuSeconds].map((of) =>
      of[name]!.toFixed(3).padStart(8),
    )
    return `${name.padEnd(12)}${figures.join('')}${peakMb[name]!.toFixed(0).padStart(8)}${ratio.padStart(10)}`
  })
  const head = `${job.padEnd(12)}  wall s  in-proc   cpu s peak MB  vs duckdb-1t   ${equal ? 'outputs equal' : 'OUTPUTS DIFFER'}`
  const firsts = Object.entries(firstSeconds).map(
    ([name, first]) => `${name}: the request before that, the first, took ${first.toFixed(3)} s`,
  )
  const floors = Object.entries(floorSeconds).map(
    ([name, floor]) => `${name}: writing the same bytes alone takes ${floor.toFixed(3)} s`,
  )
  return [head, ...lines, ...firsts, ...floors, ''].join('\n')
}

if (options.help) {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}
const jobs = chosen(options.jobs, new Map(Object.keys(benchJobs).map((id) => [id, id])), 'job')
const known = new Map(tools.map((tool) => [tool.name, tool]))
const chosenTools = chosen(options.tools, known, 'tool').filter(({ isHere }) => isHere?.() ?? true)
const rounds = count(options.rounds, 'rounds')
const rows = options.rows === undefined ? undefined : count(options.rows, 'rows')
const results: Record<string, JobResult> = {}
for await (const [job, result] of sit({ jobs, tools: chosenTools, rows, rounds })) {
  results[job] = result
  process.stdout.write(`${table(job, result)}\n`)
}
if (options.json !== undefined) {
  await writeFile(options.json, `${JSON.stringify({ jobs: results }, null, 2)}\n`)
}
process.exitCode = Object.values(results).every(({ equal }) => equal) ? 0 : 1
