// What a node does at run time: batches in, batches out, rejected rows beside them, named counters.
import type { Batch } from '../batch/batch.ts'
import type { ExecutionHost } from '../host.ts'
import type { ObjectVersion, RunContext } from '../run/snapshot.ts'
import type { Schema } from '../value/schema.ts'

export type Settled = void | Promise<void>

/** A bad row, kept as data. `row` indexes the batch handed to `reject`. */
export interface Rejection {
  row: number
  /** Code of the catalogue, e.g. `file.unencodable`. */
  code: string
  field?: string
  /** The offending value as text; null when it is null. */
  value?: string | null
  /** Values for the catalogue's message. */
  values?: Record<string, string | number>
}

/**
 * What an operator gets. `emit` may return a promise: an operator that can emit more than one batch per `accept` awaits it,
 * so that rows never pile up.
 */
export interface OperatorContext {
  readonly nodeId: string
  /** Schemas arriving at the input ports, by port. */
  readonly inputs: Readonly<Record<string, Schema>>
  readonly output: Schema
  /** All that a formula may know about the run. */
  readonly run: RunContext
  readonly host: ExecutionHost
  /** Bytes read at a time; never changes the result. */
  readonly batchBytes: number
  /** Most bytes of rows, keys or groups to hold before spilling; absent: no limit. Never changes the result. */
  readonly holdBytes?: number | undefined
  /** True in an explanation's replay: keep what `Origin.further` of the rows that leave needs. A run keeps nothing for it. */
  readonly explaining?: boolean
  /** The version of an object that the run reads; throws `run.object-missing` when the snapshot lacks it. */
  objectVersion(object: string): ObjectVersion
  emit(batch: Batch): Settled
  reject(batch: Batch, rejections: readonly Rejection[]): void
  /** Adds to one of the counters that the node type declares. */
  count(counter: string, by: number): void
}

/**
 * Ports are fed one after the other in the order that the node type declares (`holds` first: a merge gets all of `right` before the
 * first batch of `left`). `finish(port)` follows the last batch of each port.
 */
export interface Operator {
  /** Awaited once before the first batch: what an operator reads beside its ports (a lookup's object). */
  prepare?(): Promise<void>
  /**
   * Asked before its rows stream: true when what it holds does not fit, and it has to see them once before. They are then given to
   * `rehearse`, nothing goes on, and `rehearsed` follows the last; after that they come again, to `accept`.
   */
  wantsRehearsal?(): boolean
  rehearse?(batch: Batch): Settled
  rehearsed?(): Settled
  accept(port: string, batch: Batch): Settled
  finish(port: string): Settled
  /** Called once when the execution is over, also after an error: gives back memory of the host and what was put aside. */
  close?(): Settled
}

/** An operator module (`nodes/<type>/operator.ts`) exports one of these. */
export type CreateOperator<Config> = (config: Config, context: OperatorContext) => Operator
