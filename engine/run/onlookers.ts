// Who looks on while rows go from node to node: a preview, an explanation.
import type { Batch } from '../batch/batch.ts'
import type { Rejection } from '../nodes/operator.ts'
import type { RejectedRow } from './report.ts'

/** Sees rows pass: what a preview shows of a node. Batches are valid only during the call. */
export interface Observer {
  input?(node: string, port: string, batch: Batch): void
  /** No more rows come to a port of a node that waits for that. */
  finished?(node: string, port: string): void
  output?(node: string, batch: Batch): void
  rejected?(row: RejectedRow): void
}

/**
 * Follows rows from node to node in an explanation's replay; a run has none. A batch that a node hands on is announced by `leaving`;
 * each consumer gets what `arriving` makes of it and has done with it at `settled`; after `left` the batch is gone.
 */
export interface Tracing {
  stage(stage: number): void
  leaving(node: string, batch: Batch): void
  arriving(from: string, port: string, batch: Batch): Batch
  settled(from: string, to: string, batch: Batch): void
  left(node: string): void
  rejected(node: string, batch: Batch, rejections: readonly Rejection[]): void
}
