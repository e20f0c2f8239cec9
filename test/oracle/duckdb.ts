// The job in DuckDB: one table a node, made by the SQL that its config means.
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { tableOf } from './recipe.ts'
import type { GeneratedJob, GeneratedNode } from './recipe.ts'
import type { Row, Select } from './oracle-node.ts'
import { column } from './sql/literals.ts'
import { macros } from './sql/macros.ts'

export interface Outcome {
  /** By node: the rows that leave it, in order, and how many it rejected. */
  rows: Map<string, Row[]>
  rejected: Map<string, number>
}

interface Filled {
  rows: Row[]
  rejected: number
}

/** Jobs that share a source follow each other. */
const keptSources = 8

export class DuckDb {
  readonly connection: DuckDBConnection
  private readonly instance: DuckDBInstance
  /** By what they mean, the oldest first. */
  private readonly sources = new Map<string, Filled & { kept: string }>()
  private sourcesMade = 0

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
    const table = tableOf(node.id)
    const isSource = Object.keys(inputs).length === 0
    const { rows, rejected } = isSource
      ? await this.readSource(table, select)
      : await this.fill(table, select)
    outcome.rejected.set(node.id, rejected)
    outcome.rows.set(node.id, rows)
  }

  /** What a source means depends on nothing else: one that several jobs have is read once, and copied. */
  private async readSource(table: string, select: Select): Promise<Filled> {
    const said = JSON.stringify(select)
    let known = this.sources.get(said)
    if (known === undefined) {
      known = { kept: `source_${++this.sourcesMade}`, ...(await this.judgeAndFill(table, select)) }
      this.sources.set(said, known)
      await this.connection.run(`create temp table ${known.kept} as from ${table}`)
      await this.forgetOldSources()
    } else {
      await this.connection.run(`create or replace temp table ${table} as from ${known.kept}`)
    }
    return known
  }

  private async forgetOldSources(): Promise<void> {
    for (const [said, { kept }] of [...this.sources].slice(0, -keptSources)) {
      this.sources.delete(said)
      await this.connection.run(`drop table ${kept}`)
    }
  }

  /** The rows of a source stand in the statement itself: they and the conditions of 500 fields are read once. */
  private async judgeAndFill(table: string, select: Select): Promise<Filled> {
    const { from, rejects = 'false' } = select
    await this.connection.run(
      `create or replace temp table judged as select *, (${rejects}) as is_rejected from ${from}`,
    )
    return this.fill(table, { ...select, from: 'judged', rejects: 'is_rejected' })
  }

  private async fill(table: string, select: Select): Promise<Filled> {
    const { columns, from, keep = 'true', rejects = 'false', rejectedFrom, order, schema } = select
    const named = columns.map((sql, index) => `${sql} as ${column(index)}`)
    const numbered = `row_number() over (order by ${order}) as n`
    const remaining = rejectedFrom === undefined ? `not (${rejects})` : 'true'
    await this.connection.run(
      `create or replace temp table ${table} as select ${[...named, numbered].join(', ')} from ${from} where (${keep}) and ${remaining}`,
    )
    const rejected = await this.count(rejectedFrom ?? from, rejects)
    const names = schema.map((_, index) => column(index))
    const read = await this.connection.runAndReadAll(
      `select ${names.join(', ')} from ${table} order by n`,
    )
    return { rows: read.getRowsJS() as Row[], rejected }
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
