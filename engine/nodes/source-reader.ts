// What a source node does at run time: it reads the files of its snapshot, batch by batch.
import type { Batch } from '../batch/batch.ts'
import type { ExecutionHost } from '../host.ts'
import type { SnapshotFile } from '../run/snapshot.ts'
import type { Schema } from '../value/schema.ts'
import type { Rejection } from './operator.ts'

export interface SourceContext {
  readonly nodeId: string
  readonly output: Schema
  readonly files: readonly SnapshotFile[]
  readonly host: ExecutionHost
  /** Bytes read at a time; never changes the result. */
  readonly batchBytes: number
  reject(batch: Batch, rejections: readonly Rejection[]): void
  count(counter: string, by: number): void
}

/** Batches come in the order of files and rows; a batch is valid until the next one is asked for. */
export type CreateSource<Config> = (config: Config, context: SourceContext) => AsyncIterable<Batch>
