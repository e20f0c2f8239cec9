// What a node can say about one row that passed it: the reasons, as data; where rows come from and go to is told by execution.
import { textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import type { ExecutionHost } from '../host.ts'
import type { ObjectVersion, RunContext } from '../run/snapshot.ts'
import { fieldIndex } from '../value/schema.ts'
import type { Schema } from '../value/schema.ts'

/** One criterion of a condition and its verdict on the row. Values are text, null for null. */
export interface ExplainedCriterion {
  letter: string
  field: string
  operator: string
  value: string | null
  /** What the field was compared with; absent for `is-null` and the like. */
  comparedWith?: string | null | readonly string[]
  /** The days that a criterion meant which counts from the day of the run: `2026-11-16 – 2026-11-22`. */
  days?: string
  holds: boolean
}

/** What went into a field of the row that leaves. */
export interface ExplainedField {
  target: string
  /** Field it was taken from; absent for a constant. */
  from?: string
  value: string | null
  result: string | null
}

/** A reason why the row went the way it did. A further kind, with a `kind` of its own, needs no edit elsewhere. */
export type Reason =
  /** `case` counts from 1; absent for a condition that stands alone. */
  | {
      kind: 'condition'
      case?: number
      logic: string
      holds: boolean
      criteria: ExplainedCriterion[]
    }
  /** The case that fired, counted from 1; null: none did, and the default was taken. */
  | { kind: 'fired'; case: number | null; value: string | null }
  /** The key that was looked for among the rows of `port`. A key with a null never matches. */
  | { kind: 'key'; port: string; values: (string | null)[]; matched: boolean }
  /**
   * The records that have the row's key, of an object or (null) of a dataset on another port; `gsids` lists at most the first hundred
   * of `count`.
   */
  | {
      kind: 'candidates'
      object: string | null
      values: (string | null)[]
      count: number
      gsids: string[]
      chosen: string | null
    }
  | { kind: 'fields'; fields: ExplainedField[] }
  /** A sentence: a code of the catalogue and its values, null already told as `∅`. */
  | { kind: 'said'; code: string; values: Readonly<Record<string, string | number>> }

/** One row on its way through a node. Batches have one row each. */
export interface Passage {
  /** What came in: for a merge the left row first, then its partner. */
  from: readonly { port: string; batch: Batch }[]
  /** What left; null when the row was dropped or rejected, and for a destination. */
  out: Batch | null
}

export interface ExplainContext {
  readonly nodeId: string
  readonly inputs: Readonly<Record<string, Schema>>
  /** Of the run that is explained. */
  readonly run: RunContext
  readonly host: ExecutionHost
  readonly batchBytes: number
  objectVersion(object: string): ObjectVersion
}

/** A module `nodes/<type>/explain.ts` exports one as `explain`. */
export type ExplainRow<Config> = (
  config: Config,
  passage: Passage,
  context: ExplainContext,
) => Reason[] | Promise<Reason[]>

const shownCharacters = 200

/** A value in a sentence: ∅ for null, long texts cut. */
export function shown(value: string | null): string {
  if (value === null) return '∅'
  return value.length > shownCharacters ? `${value.slice(0, shownCharacters)}…` : value
}

/** `id = 7, name = ∅` of the batch's only row. */
export function keyInWords(batch: Batch, names: readonly string[]): string {
  const slice = newSlice()
  return names
    .map((name) => {
      const column = batch.columns[fieldIndex(batch.schema, name)]
      return `${name} = ${shown(column === undefined ? null : textAt(column, 0, slice))}`
    })
    .join(', ')
}
