// What a preview shows of one node.
import type { Batch } from '../batch/batch.ts'
import type { Schema } from '../value/schema.ts'
import type { ExecutionReport, PreviewPage, RejectedRow } from './report.ts'

/** `kept` of `rowCount` rows can be paged through; `capped` says that some cannot. */
export interface PreviewPort {
  name: string
  schema: Schema
  rowCount: number
  kept: number
  capped: boolean
}

export interface Preview {
  node: string
  inputs: readonly PreviewPort[]
  /** Null for a destination: see its entry in `report.outputs`. */
  output: PreviewPort | null
  report: ExecutionReport
  /** The first rows that the node itself rejected. */
  rejected: readonly RejectedRow[]
  /** A window of a port's kept rows: an input port by its name, the output as `out`. */
  page(port: string, offset: number, count: number): PreviewPage
  /** All kept rows of a port, for those who look through them; its origins are the leading ones. */
  batch(port: string): Batch
  /** The texts of these kept rows of a port. */
  rows(port: string, wanted: Iterable<number>): (string | null)[][]
}
