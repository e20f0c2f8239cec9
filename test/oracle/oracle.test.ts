// Random jobs on random data, in the engine and in DuckDB: equal row for row, in order. `AWASE_LONG=1` runs 2,000 of them.
// With `AWASE_ORACLE_KEEP=1` a job that fails is kept in failing/, where it is run first for ever after.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allNodeTypes } from '../../engine/nodes/index.ts'
import { Coverage } from './coverage.ts'
import { differences } from './compare.ts'
import { DuckDb } from './duckdb.ts'
import { runInEngine } from './engine.ts'
import { generateRecipe } from './generate.ts'
import { oracleNodes } from './nodes/index.ts'
import { jobOf } from './recipe.ts'
import type { Recipe } from './recipe.ts'

const isLong = process.env['AWASE_LONG'] === '1'
const jobs = Number(process.env['AWASE_ORACLE_JOBS'] ?? (isLong ? 2000 : 150))
const firstSeed = Number(process.env['AWASE_ORACLE_SEED'] ?? 1)
const keeps = process.env['AWASE_ORACLE_KEEP'] === '1'
const folder = new URL('failing/', import.meta.url)
const failing = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** Node types that DuckDB cannot judge, and why. */
const withoutOracle: Readonly<Record<string, string>> = {}

const coverage = new Coverage()
let duckdb: DuckDb

beforeAll(async () => {
  duckdb = await DuckDb.open()
})
afterAll(() => duckdb.close())

async function judge(recipe: Recipe): Promise<string[]> {
  const job = jobOf(recipe)
  try {
    const [engine, expected] = [await runInEngine(job), await duckdb.run(job)]
    coverage.note(job, engine)
    return differences(job, engine, expected)
  } catch (error) {
    return [`seed ${recipe.seed}: ${String(error)}`]
  }
}

function keep(recipe: Recipe): void {
  writeFileSync(new URL(`seed-${recipe.seed}.json`, folder), `${JSON.stringify(recipe, null, 1)}\n`)
}

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

  it.each(failing)('agrees on %s, which once failed', async (name) => {
    const recipe = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recipe
    expect(await judge(recipe)).toEqual([])
  })

  it(`agrees on ${jobs} random jobs`, { timeout: 900_000 }, async () => {
    const found: string[] = []
    let equal = 0
    for (let seed = firstSeed; seed < firstSeed + jobs; seed++) {
      const recipe = generateRecipe(seed)
      const different = await judge(recipe)
      if (different.length === 0) equal++
      else found.push(different[0]!)
      if (different.length > 0 && keeps) keep(recipe)
    }
    process.stdout.write(`oracle: ${equal} of ${jobs} jobs equal\n${coverage.table()}\n`)
    expect(found.slice(0, 20)).toEqual([])
    expect(equal).toBe(jobs)
  })

  it('has reached every node type, option and null case', () => {
    expect(coverage.missing()).toEqual([])
  })
})
