// Both outcomes of a job side by side: the first difference of each node, in words.
import type { Outcome } from './duckdb.ts'
import type { EngineOutcome } from './engine.ts'
import type { GeneratedJob } from './recipe.ts'
import type { Row } from './oracle-node.ts'

export function differences(job: GeneratedJob, engine: EngineOutcome, duckdb: Outcome): string[] {
  const found = job.nodes.flatMap(({ node: { id }, oracle, made, select, inputs }) => {
    const where = `seed ${job.seed}, ${id}`
    if (select === undefined) {
      const [input] = Object.values(inputs)
      const rows = duckdb.rows.get(input!.table.slice(1, -1)) ?? []
      const expected = rows.map((row) =>
        row.map((value) => oracle.readsBack?.(value, made.config) ?? null),
      )
      return difference(`${where} wrote`, engine.written.get(id) ?? [], expected)
    }
    const rejected = engine.reports[id]!.rejected
    const expected = duckdb.rejected.get(id)!
    return [
      ...difference(where, engine.rows.get(id) ?? [], duckdb.rows.get(id)!),
      ...(rejected === expected ? [] : [`${where}: rejected ${rejected}, DuckDB ${expected}`]),
    ]
  })
  return engine.balanced ? found : [...found, `seed ${job.seed}: out of balance`]
}

function difference(where: string, ours: readonly Row[], theirs: readonly Row[]): string[] {
  const count = Math.max(ours.length, theirs.length)
  for (let row = 0; row < count; row++) {
    const a = JSON.stringify(ours[row] ?? 'nothing')
    const b = JSON.stringify(theirs[row] ?? 'nothing')
    if (a !== b)
      return [`${where}, row ${row}: ${a}, DuckDB ${b} (${ours.length} rows, ${theirs.length})`]
  }
  return []
}
