// One sitting: jobs and tools in turn on the same files.
import { join } from 'node:path'
import { benchData } from './data.ts'
import { measureJob } from './measure.ts'
import type { JobResult } from './measure.ts'
import { buildProgram } from './program.ts'
import { ownProgram } from './tools.ts'
import type { Tool } from './tools.ts'

export interface Sitting {
  jobs: readonly string[]
  tools: readonly Tool[]
  /** Orders; customers are a fifth, companies a tenth. */
  rows: number
  rounds: number
}

const root = join(import.meta.dirname, '../../.awase/bench')

const isOwn = ({ program }: Tool): boolean => program === ownProgram

/** Job by job. Data are made unless they are there; our own program starts as one built file, not as two hundred of TypeScript. */
export async function* sit(sitting: Sitting): AsyncGenerator<[job: string, result: JobResult]> {
  const data = await benchData(root, sitting.rows)
  const program = sitting.tools.some(isOwn) ? await buildProgram() : ''
  const tools = sitting.tools.map((tool) => (isOwn(tool) ? { ...tool, program } : tool))
  for (const job of sitting.jobs) {
    yield [job, await measureJob({ job, data, tools, rounds: sitting.rounds })]
  }
}
