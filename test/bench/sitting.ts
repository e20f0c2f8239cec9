// One sitting: jobs and tools in turn on the same files.
import { benchData } from './data.ts'
import { benchJobs } from './jobs.ts'
import { measureJob } from './measure.ts'
import type { JobResult } from './measure.ts'
import { buildProgram } from './program.ts'
import { ownProgram } from './tools.ts'
import type { Tool } from './tools.ts'

export interface Sitting {
  jobs: readonly string[]
  tools: readonly Tool[]
  /** Orders; customers are a fifth, companies a tenth. Absent: what the job is made for. */
  rows?: number | undefined
  rounds: number
}

/** Orders of a job's data, unless it or the sitting says otherwise. */
export const defaultRows = 200_000

const isOwn = ({ program }: Tool): boolean => program === ownProgram

/** Job by job. Data are made unless they are there; our own program starts as one built file, not as two hundred of TypeScript. */
export async function* sit(sitting: Sitting): AsyncGenerator<[job: string, result: JobResult]> {
  const program = sitting.tools.some(isOwn) ? await buildProgram() : ''
  const tools = sitting.tools.map((tool) => (isOwn(tool) ? { ...tool, program } : tool))
  for (const job of sitting.jobs) {
    const data = await benchData(sitting.rows ?? benchJobs[job]?.rows ?? defaultRows, [job])
    yield [job, await measureJob({ job, data, tools, rounds: sitting.rounds })]
  }
}
