// The job in DuckDB: one table a node, made by the SQL that its config means.
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { tableOf } from './recipe.ts'
import type { GeneratedJob, GeneratedNode } from './recipe.ts'
import type { Row } from './oracle-node.ts'
import { column } from './sql/literals.ts'
import { macros } from './sql/macros.ts'

export interface Outcome {
  /** By node: the rows that leave it, in order, and how many it rejected. */
  rows: Map<string, Row[]>
  rejected: Map<string, number>
}

export class DuckDb {
  readonly connection: DuckDBConnection
  private readonly instance: DuckDBInstance

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance
    this.connection = connection
  }

  static async open(): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
    const connection = await instance.connect()
    for (const macro of macros) await connection.run(macro)
    return new DuckDb(instance, connection)
  }

  async run({ nodes }: GeneratedJob): Promise<Outcome> {
    const outcome: Outcome = { rows: new Map(), rejected: new Map() }
    try {
      for (const node of nodes) await this.runNode(node, outcome)
    } finally {
      for (const { node, select } of nodes) {
        if (select === undefined) continue
        await this.connection.run(`drop table if exists ${tableOf(node.id)}`)
      }
    }
    return outcome
  }

  private async runNode({ node, inputs, select }: GeneratedNode, outcome: Outcome): Promise<void> {
    if (select === undefined) return
    const { columns, from, keep = 'true', rejects = 'false', rejectedFrom, order, schema } = select
    const named = columns.map((sql, index) => `${sql} as ${column(index)}`)
    const table = tableOf(node.id)
    const numbered = `row_number() over (order by ${order}) as n`
    // The rows of a source stand in the statement itself.
    const isSource = Object.keys(inputs).length === 0
    const given = isSource ? await this.judge(from, rejects) : from
    const rejecting = isSource ? 'is_rejected' : rejects
    const remaining = rejectedFrom === undefined ? `not (${rejecting})` : 'true'
    await this.connection.run(
      `create or replace temp table ${table} as select ${[...named, numbered].join(', ')} from ${given} where (${keep}) and ${remaining}`,
    )
    outcome.rejected.set(node.id, await this.count(rejectedFrom ?? given, rejecting))
    const names = schema.map((_, index) => column(index))
    const kept = await this.connection.runAndReadAll(
      `select ${names.join(', ')} from ${table} order by n`,
    )
    outcome.rows.set(node.id, kept.getRowsJS() as Row[])
  }

  /** A table of the rows and whether each is rejected: long statements and 500 conditions are read once. */
  private async judge(from: string, rejects: string): Promise<string> {
    await this.connection.run(
      `create or replace temp table judged as select *, (${rejects}) as is_rejected from ${from}`,
    )
    return 'judged'
  }

  private async count(from: string, condition: string): Promise<number> {
    if (condition === 'false') return 0
    const found = await this.connection.runAndReadAll(
      `select count(*)::integer from ${from} where ${condition}`,
    )
    return Number(found.getRowsJS()[0]![0])
  }

  close(): void {
    this.connection.closeSync()
    this.instance.closeSync()
  }
}
