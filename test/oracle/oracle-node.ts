// What the oracle knows of a node type: how to make one at random, and what it means in SQL.
import type { NodeReport } from '../../engine/run/report.ts'
import type { Field } from '../../engine/value/schema.ts'
import type { Random } from './random.ts'

export type Row = readonly (string | null)[]

/**
 * Rows in DuckDB: a table with columns `c0`, `c1`, … (all text, in the order of `schema`) and `n`, the number of the row, from 1.
 * `most`: no more rows than this.
 */
export interface Dataset {
  table: string
  schema: readonly Field[]
  most: number
}

export type Inputs = Readonly<Record<string, Dataset>>

/** Rows of `from` for which `rejects` holds are counted as rejected, the others for which `keep` holds go on, in `order`. */
export interface Select {
  schema: readonly Field[]
  columns: readonly string[]
  from: string
  keep?: string
  rejects?: string
  /** Where rejected rows are counted, when `from` is made of the others alone. */
  rejectedFrom?: string
  order: string
  most: number
}

export interface OracleFile {
  name: string
  content: string
  rows: readonly Row[]
  /** Of each row, whether the file leaves out something that the source demands, or holds bytes that are no characters. */
  lacking?: readonly boolean[]
}

/** A node made at random, and what it reads beside its ports. */
export interface Made<Config> {
  config: Config
  files?: OracleFile[]
  object?: { name: string; csv: string; fields: readonly string[]; records: readonly Row[] }
}

export interface OracleNode<Config> {
  type: string
  /** Of the config that `make` makes. */
  version: number
  ports: readonly string[]
  /** Ports that need not be fed. */
  optional?: readonly string[]
  /** Null when nothing can be made of these inputs. */
  make(random: Random, inputs: Inputs, id: string): Made<Config> | null
  /** Absent for a destination: it keeps its input. */
  select?(made: Made<Config>, inputs: Inputs): Select
  /** What a value that a destination wrote reads back as; absent: as itself. */
  readsBack?(value: string | null, config: Config): string | null
  /** Options and null cases that the generator must reach. */
  covers: readonly string[]
  /** Those that this node, with this outcome, has reached. */
  reached(config: Config, report: NodeReport, made: Made<Config>): string[]
}

/** As the generator holds them: a config comes only from `make` of the same entry. */
export type AnyOracleNode = OracleNode<Record<string, unknown>>

export function defineOracle<Config extends Record<string, unknown>>(
  node: OracleNode<Config>,
): AnyOracleNode {
  return node as unknown as AnyOracleNode
}
