// What a node can tell somebody who sets it up about the rows that arrive: beyond its counters, and also while it is unfinished.
import type { Batch } from '../batch/batch.ts'
import type { ExecutionHost } from '../host.ts'
import type { Difference } from '../matching/near-misses.ts'
import type { PairSuggestion } from '../matching/pair-suggestions.ts'
import type { ObjectVersion, RunContext } from '../run/snapshot.ts'
import type { Catalog } from './catalog.ts'

/** A further kind, with a `kind` of its own, needs no edit elsewhere. Row numbers count from 0 within their port. */
export type Finding =
  /** Pairs of fields that seem to mean the same, best first. `of`: the form key that would take them. */
  | { kind: 'pairs'; of: string; pairs: PairSuggestion[] }
  /** Rows whose key would have a partner if it were spelled alike; most rows first. `rightRows`: of those, rows of the other side. */
  | {
      kind: 'near-miss'
      differences: readonly Difference[]
      rows: number
      rightRows: number
      keys: number
      example: KeyPair
    }
  /** Left rows whose key resembles nothing at the other side. */
  | { kind: 'unlike'; rows: number; keys: number; example: readonly string[] | null }
  /** Keys that occur more than once on the right and were met: how many, and those that add most rows. */
  | {
      kind: 'fan-out'
      keys: number
      top: { values: readonly string[]; partners: number; added: number }[]
    }
  /** Rows for which each criterion of a condition holds, and days that it means, by letter; rows that fit though an earlier case took them. `case` from 1. */
  | {
      kind: 'criteria'
      case: number | null
      hits: (number | null)[]
      days: (string | null)[]
      alsoFit: { rows: number; takenBy: number[] }
    }
  /** Rows with no, one or several partners, and some rows of each. */
  | { kind: 'candidates'; none: RowsOf; one: RowsOf; many: RowsOf }

export interface KeyPair {
  left: readonly string[]
  right: readonly string[]
}

export interface RowsOf {
  count: number
  /** Some of them, from the first on. */
  samples: LookedUp[]
}

/** One row that was looked up: its key, and the records that have it, lowest GSID first. */
export interface LookedUp {
  row: number
  values: readonly string[] | null
  /** The first of `partners` records: GSID and the values of some of its other fields. */
  records: { gsid: string; about: (string | null)[] }[]
  partners: number
}

/** Rows of a port that belong together, for a grid that shows only them. */
export interface RowGroup {
  port: string
  rows: Uint32Array
}

export interface Study {
  findings: Finding[]
  /** By name (`matched`, `left-only`…). */
  groups: Readonly<Record<string, RowGroup>>
}

export interface StudyContext {
  readonly nodeId: string
  /** Rows that arrive, by input port; absent where none can be told. Valid until the study settles. */
  readonly inputs: Readonly<Record<string, Batch>>
  readonly catalog: Catalog
  /** As a formula sees it. */
  readonly run: RunContext
  readonly host: ExecutionHost
  readonly batchBytes: number
  /** Undefined when the snapshot does not have it. */
  objectVersion(object: string): ObjectVersion | undefined
  /** Lets others go first, and throws when the study is no longer wanted. */
  pause(): Promise<void>
}

/** A module `nodes/<type>/study/index.ts` (or `study.ts`) exports one as `study`. It must cope with unfinished settings. */
export type StudyRows<Config> = (config: Config, context: StudyContext) => Promise<Study>
