// A session of the oracle: random jobs in the engine, with WebAssembly and with TypeScript kernels, and in DuckDB; what differs, what was
// reached, and the jobs that once failed.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { Coverage } from './coverage.ts'
import { differences } from './compare.ts'
import { DuckDb } from './duckdb.ts'
import { runInEngine } from './engine.ts'
import { generateRecipe } from './generate.ts'
import { jobOf } from './recipe.ts'
import type { Recipe } from './recipe.ts'

const folder = new URL('failing/', import.meta.url)

export interface SessionResult {
  jobs: number
  /** Jobs of which every row, count and reject is the same three times over. */
  equal: number
  /** The first difference of each job that differs. */
  differences: string[]
}

export class OracleSession {
  readonly coverage = new Coverage()
  private readonly duckdb: DuckDb

  private constructor(duckdb: DuckDb) {
    this.duckdb = duckdb
  }

  static async open(): Promise<OracleSession> {
    return new OracleSession(await DuckDb.open())
  }

  /** Every difference, in words; none: equal. */
  async judge(recipe: Recipe): Promise<string[]> {
    const { duckdb, coverage } = this
    try {
      const job = jobOf(recipe)
      const expected = await duckdb.run(job)
      const found: string[] = []
      for (const kernels of ['webassembly', 'typescript'] as const) {
        const engine = await runInEngine({ ...job, manner: { ...job.manner, kernels } })
        coverage.note(job, engine)
        found.push(...differences(job, engine, expected).map((text) => `${text}, ${kernels}`))
      }
      return found
    } catch (error) {
      return [`seed ${recipe.seed}: ${String(error)}`]
    }
  }

  /** Judges so many jobs from a seed on; `keeps` writes those that differ to `failing/`. */
  async judgeSeeds(first: number, jobs: number, keeps = false): Promise<SessionResult> {
    const result: SessionResult = { jobs, equal: 0, differences: [] }
    for (let seed = first; seed < first + jobs; seed++) {
      const recipe = generateRecipe(seed)
      const [difference] = await this.judge(recipe)
      if (difference === undefined) result.equal++
      else result.differences.push(difference)
      if (difference !== undefined && keeps) keep(recipe)
    }
    return result
  }

  close(): void {
    this.duckdb.close()
  }
}

function keep(recipe: Recipe): void {
  writeFileSync(new URL(`seed-${recipe.seed}.json`, folder), `${JSON.stringify(recipe, null, 1)}\n`)
}

/** Names of the kept jobs. */
export function failingOnce(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json'))
}

export function keptRecipe(name: string): Recipe {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recipe
}
