// What a run or a preview tells about itself: counters and balance per node, outputs, rejected rows.
import type { StagedOutput } from '../nodes/destination-writer.ts'
import type { Schema } from '../value/schema.ts'

export interface NodeReport {
  node: string
  rowsIn: Record<string, number>
  rowsOut: number
  rejected: number
  counters: Record<string, number>
  balance: { left: number; right: number; holds: boolean }
}

/** A rejected row as data; in the file (`rejected.ndjson`) its reason stands beside (`rejected-line.ts`). */
export interface RejectedRow {
  node: string
  /** Of the source the row came from. */
  source: string
  file: string
  line: number
  row: number
  code: string
  field?: string
  value?: string | null
  values?: Record<string, string | number>
  /** The row as it stood at the node, by field name. */
  record: Record<string, string | null>
}

export interface ExecutionReport {
  nodes: Record<string, NodeReport>
  outputs: StagedOutput[]
  rejected: { rows: number; file: string; sizeBytes: number; sha256: string }
  /** Every node's balance holds. */
  balanced: boolean
  /** Only in a preview that read no more than a part of these sources: hashes and counts are those of the part. */
  sampled?: readonly string[]
}

/** Rows of one port for a grid. Cells are text, null for null. */
export interface PreviewPage {
  schema: Schema
  rowCount: number
  offset: number
  rows: (string | null)[][]
}
