// Random jobs on random data, equal with DuckDB row for row, with WebAssembly and with TypeScript kernels.
import { failingOnce, keptRecipe, OracleSession } from '../../../oracle/session.ts'
import { exactly } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'

const jobs = 2000

async function judge(session: OracleSession): Promise<Measured> {
  for (const name of failingOnce()) {
    const [difference] = await session.judge(keptRecipe(name))
    if (difference !== undefined) throw new Error(`${name}: ${difference}`)
  }
  const { equal, differences } = await session.judgeSeeds(1, jobs)
  const { coverage } = session
  const missing = coverage.missing()
  if (missing.length > 0) throw new Error(`never reached: ${missing.join(', ')}`)
  const note = `${coverage.size} node types, options and null cases, all reached; both kinds of kernels`
  return { value: equal, note: differences[0] ?? note }
}

export const oracleJobs: Figure = {
  id: 'oracle-jobs',
  title: `Of ${jobs} random jobs, those equal with DuckDB row for row, with WebAssembly and TypeScript kernels`,
  ...exactly(jobs),
  async measure() {
    const session = await OracleSession.open()
    try {
      return await judge(session)
    } finally {
      session.close()
    }
  },
}
