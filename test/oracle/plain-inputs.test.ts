// Every node type on no file, a header alone, nulls alone, and one row many times: equal with DuckDB.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneNodeRecipe, transforms } from './one-node.ts'
import { plainInputs } from './plain-inputs.ts'
import { OracleSession } from './session.ts'

const perInput = process.env['AWASE_LONG'] === '1' ? 25 : 2
const seeds = Array.from({ length: perInput }, (_, index) => 1 + index * 1000)

let session: OracleSession

beforeAll(async () => {
  session = await OracleSession.open()
})
afterAll(() => session.close())

describe.each(plainInputs)('%s', (_input, source) => {
  it.each(transforms.map((oracle) => [oracle.type, oracle] as const))(
    '%s agrees',
    { timeout: 120_000 },
    async (_type, oracle) => {
      for (const seed of seeds) {
        expect(await session.judge(oneNodeRecipe(oracle, seed, source))).toEqual([])
      }
    },
  )
})
