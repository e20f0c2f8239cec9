// Explanations of rows of random jobs: what is told of a row is what DuckDB has there, and it leads back to rows of files.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { explain } from '../../engine/run/explain/explain.ts'
import { memoryHost } from '../engine/memory-host.ts'
import { DuckDb } from './duckdb.ts'
import { snapshotOf } from './engine.ts'
import { generateRecipe } from './generate.ts'
import { oracleNodes } from './nodes/index.ts'
import { jobOf } from './recipe.ts'

let duckdb: DuckDb

beforeAll(async () => {
  duckdb = await DuckDb.open()
})
afterAll(() => duckdb.close())

const explained = new Set<string>()

async function explainLastRows(seed: number): Promise<void> {
  const job = jobOf(generateRecipe(seed))
  const { rows } = await duckdb.run(job)
  const host = memoryHost()
  const snapshot = snapshotOf(job, host)
  for (const { node, select } of job.nodes) {
    const expected = rows.get(node.id) ?? []
    if (select === undefined || expected.length === 0) continue
    const row = expected.length - 1
    const asked = { node: node.id, row }
    const explanation = await explain(job.document, snapshot, host, asked, job.manner.batchBytes)
    const step = explanation.steps.find((other) => other.node === node.id && other.row === row)
    const record = Object.fromEntries(
      select.schema.map(({ name }, index) => [name, expected[row]![index]!]),
    )
    expect(step?.record, `seed ${seed}, ${node.id}`).toEqual(record)
    const roots = explanation.steps.filter(({ from }) => from.length === 0)
    expect(roots.length).toBeGreaterThan(0)
    // The one group of an aggregate without rows comes of nothing.
    const rootless = roots.filter(
      ({ origin, type }) => origin === undefined && type !== 'aggregate',
    )
    expect(rootless).toEqual([])
    explained.add(node.type)
  }
}

it('explains the last row of each node of random jobs', { timeout: 60_000 }, async () => {
  for (let seed = 1; seed <= 40; seed++) await explainLastRows(seed)
})

it('has explained every node type', () => {
  const transforms = oracleNodes.filter(({ select }) => select !== undefined)
  expect(transforms.map(({ type }) => type).filter((type) => !explained.has(type))).toEqual([])
})
