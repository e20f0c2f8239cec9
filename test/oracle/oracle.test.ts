// Random jobs on random data, in the engine and in DuckDB: equal row for row, in order. `AWASE_LONG=1` runs 2,000 of them.
// With `AWASE_ORACLE_KEEP=1` a job that fails is kept in failing/, where it is run first for ever after.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allNodeTypes } from '../../engine/nodes/index.ts'
import { generateRecipe } from './generate.ts'
import { oracleNodes } from './nodes/index.ts'
import { failingOnce, keptRecipe, OracleSession } from './session.ts'

const isLong = process.env['AWASE_LONG'] === '1'
const jobs = Number(process.env['AWASE_ORACLE_JOBS'] ?? (isLong ? 2000 : 200))
const firstSeed = Number(process.env['AWASE_ORACLE_SEED'] ?? 1)
const keeps = process.env['AWASE_ORACLE_KEEP'] === '1'

/** Node types that DuckDB cannot judge, and why. */
const withoutOracle: Readonly<Record<string, string>> = {}

let session: OracleSession

beforeAll(async () => {
  session = await OracleSession.open()
})
afterAll(() => session.close())

describe('oracle', () => {
  it('has an entry for every node type', () => {
    const known = new Set([...oracleNodes.map(({ type }) => type), ...Object.keys(withoutOracle)])
    const unknown = allNodeTypes().filter(({ type }) => !known.has(type))
    expect(unknown.map(({ type }) => type)).toEqual([])
  })

  it('makes the same job of the same seed', () => {
    expect(generateRecipe(7)).toEqual(generateRecipe(7))
    expect(generateRecipe(7)).not.toEqual(generateRecipe(8))
  })

  it.each(failingOnce())('agrees on %s, which once failed', async (name) => {
    expect(await session.judge(keptRecipe(name))).toEqual([])
  })

  it(`agrees on ${jobs} random jobs`, { timeout: 1_800_000 }, async () => {
    const { equal, differences } = await session.judgeSeeds(firstSeed, jobs, keeps)
    process.stdout.write(
      `oracle: ${equal} of ${jobs} jobs equal with both kinds of kernels\n${session.coverage.table()}\n`,
    )
    expect(differences.slice(0, 20)).toEqual([])
    expect(equal).toBe(jobs)
  })

  it('has reached every node type, option and null case', () => {
    expect(session.coverage.missing()).toEqual([])
  })
})
