// The rows that an explanation has followed so far: what they held, and which rows they came from.
import { textAt } from '../../batch/batch.ts'
import type { Batch, RowOrigin } from '../../batch/batch.ts'
import { textVector } from '../../batch/text-vector.ts'
import { newSlice } from '../../batch/vector.ts'
import type { Rejection } from '../../nodes/operator.ts'
import type { Schema } from '../../value/schema.ts'

/** A row that a node handed on, by its number among all that the node hands on, from 0. */
export interface RowPlace {
  node: string
  row: number
}

/** The same seen by a consumer: the port at which it arrived. */
export interface ArrivedRow extends RowPlace {
  port: string
}

export interface TracedRow extends RowPlace {
  /** In the order of the node's schema. */
  values: (string | null)[]
  /** Rows that went into it; empty for a source. */
  from: ArrivedRow[]
  /** Of a source only: where it stands in its file. */
  origin?: RowOrigin
}

/** A followed row that a node rejected: by what arrived, or, at a source, by where it stands and what it held. */
export interface TracedRejection {
  node: string
  from: ArrivedRow | null
  /** Rows of other ports that it had met. */
  met?: readonly ArrivedRow[]
  origin?: RowOrigin
  record?: Record<string, string | null>
  rejection: Rejection
}

/** A followed row at a destination; `row` counts the rows written from 0, null when it was rejected there. */
export interface DeliveredRow {
  node: string
  from: ArrivedRow
  row: number | null
}

/** Explanations stay readable: a row that fans out into more is followed so far and no further. */
export const followedLimit = 500

export class TracedRows {
  readonly rejections: TracedRejection[] = []
  readonly delivered: DeliveredRow[] = []
  /** Not every row was followed. */
  truncated = false
  private readonly byNode = new Map<string, Map<number, TracedRow>>()
  private count = 0
  private readonly limit: number

  constructor(limit: number = followedLimit) {
    this.limit = limit
  }

  get({ node, row }: RowPlace): TracedRow | undefined {
    return this.byNode.get(node)?.get(row)
  }

  /** In the order in which they left. */
  of(node: string): TracedRow[] {
    return [...(this.byNode.get(node)?.values() ?? [])].toSorted((a, b) => a.row - b.row)
  }

  /** False when there are too many already. */
  add(traced: TracedRow): boolean {
    if (this.count >= this.limit) {
      this.truncated = true
      return false
    }
    let rows = this.byNode.get(traced.node)
    if (rows === undefined) this.byNode.set(traced.node, (rows = new Map()))
    rows.set(traced.row, traced)
    this.count++
    return true
  }

  /** Rows that others came from and that no replay has met yet. */
  unmet(): RowPlace[] {
    const all = [...this.byNode.values()].flatMap((rows) => [...rows.values()])
    const sources = [
      ...all,
      ...this.delivered.map(({ from }) => ({ from: [from] })),
      ...this.rejections.map(({ met = [] }) => ({ from: met })),
    ]
    return sources.flatMap(({ from }) => from).filter((place) => this.get(place) === undefined)
  }
}

export function valuesAt(batch: Batch, row: number): (string | null)[] {
  const slice = newSlice()
  return batch.columns.map((column) => textAt(column, row, slice))
}

export function recordOf(
  schema: Schema,
  values: readonly (string | null)[],
): Record<string, string | null> {
  return Object.fromEntries(schema.map(({ name }, index) => [name, values[index] ?? null]))
}

/** A batch of this one row. */
export function oneRow(schema: Schema, { node, row, values }: TracedRow): Batch {
  return {
    schema,
    rowCount: 1,
    columns: values.map((value) => ({ vector: textVector([value]) })),
    origin: { describe: () => ({ node, file: '', line: 0, row }) },
  }
}
