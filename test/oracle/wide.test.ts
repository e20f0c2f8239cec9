// Every node type on rows of 500 fields and a cell of a megabyte: equal with DuckDB, with either kernels, held or put aside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneNodeRecipe, transforms } from './one-node.ts'
import { OracleSession } from './session.ts'
import { wideSource } from './wide.ts'

const seeds = process.env['AWASE_LONG'] === '1' ? [1, 1001, 2001, 3001] : [1]

let session: OracleSession

beforeAll(async () => {
  session = await OracleSession.open()
})
afterAll(() => session.close())

describe('rows of 500 fields', () => {
  it.each(transforms.map((oracle) => [oracle.type, oracle] as const))(
    '%s agrees',
    { timeout: 120_000 },
    async (_type, oracle) => {
      for (const seed of seeds) {
        expect(await session.judge(oneNodeRecipe(oracle, seed, wideSource))).toEqual([])
      }
    },
  )
})
