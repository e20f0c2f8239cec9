// What a destination node does at run time: it turns rows into one staged output, in full, before anything is delivered.
import type { Batch } from '../batch/batch.ts'
import type { ExecutionHost } from '../host.ts'
import type { RunContext } from '../run/snapshot.ts'
import type { Schema } from '../value/schema.ts'
import type { Rejection, Settled } from './operator.ts'

/** One artefact to deliver. `file` is the name it was staged under (`host.files.create`). */
export interface StagedOutput {
  node: string
  kind: 'file' | 'records'
  /** What the receiver sees: a file name, or the object's name. */
  name: string
  file: string
  rows: number
  sizeBytes: number
  /** Hex sha-256 of the staged bytes. */
  sha256: string
}

/** Where a run stages its rejected rows. */
export const rejectedFile = 'rejected.ndjson'

/**
 * Staged names are unique in a run: `orders.csv` for the node `orders`. A node called `rejected` makes room for the rejected rows; ids have no
 * dot, so that no other node can have its name.
 */
export function stagedFile(node: string, extension: string): string {
  const name = `${node}.${extension}`
  return name === rejectedFile ? `${node}.rows.${extension}` : name
}

export interface DestinationContext {
  readonly nodeId: string
  readonly input: Schema
  readonly run: RunContext
  readonly host: ExecutionHost
  reject(batch: Batch, rejections: readonly Rejection[]): void
  count(counter: string, by: number): void
}

export interface Destination {
  accept(batch: Batch): Settled
  finish(): Promise<StagedOutput>
  /** Throws away what was staged so far, when the run has failed. */
  abort?(): Promise<void>
}

export type CreateDestination<Config> = (config: Config, context: DestinationContext) => Destination
