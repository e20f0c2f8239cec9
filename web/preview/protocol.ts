// What the page and the preview's Web Worker say to each other.
import type { Compression } from '../../engine/formats/compression/format.ts'
import type { ReadFormat } from '../../engine/formats/format.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import type { PreviewPort } from '../../engine/run/preview.ts'
import type { ExecutionReport, PreviewPage, RejectedRow } from '../../engine/run/report.ts'
import type { Snapshot, SnapshotFile } from '../../engine/run/snapshot.ts'

/** `focus`: as fast as possible, with rows. `background`: counts and hashes only; gives way to a focus request. */
export type RunPurpose = 'focus' | 'background'

export interface RunCall {
  kind: 'run'
  document: JobDocument
  snapshot: Snapshot
  node: string
  purpose: RunPurpose
  targets: 'node' | 'all'
}

/** Rows of the newest focus run. */
export interface PageCall {
  kind: 'page'
  port: string
  offset: number
  count: number
}

export interface HeaderCall {
  kind: 'header'
  file: SnapshotFile
  format: ReadFormat
  compression: Compression
}

/** A file of this computer, to be looked at before it becomes a source. */
export interface InspectCall {
  kind: 'inspect'
  file: File
}

export interface Inspected {
  file: SnapshotFile
  format: ReadFormat
  compression: Compression
  /** Of its fields. */
  names: string[]
}

export type PreviewCall = RunCall | PageCall | HeaderCall | InspectCall

/** Result of a run: what the grid needs at once, so that no second message stands between a key and a cell. */
export interface RunResult {
  node: string
  inputs: readonly PreviewPort[]
  output: PreviewPort | null
  report: ExecutionReport
  rejected: readonly RejectedRow[]
  /** The first rows of every port, by its name (`out` for the output). */
  pages: Readonly<Record<string, PreviewPage>>
  tookMs: number
}

export interface PreviewResults {
  run: RunResult
  page: PreviewPage
  header: { names: string[] }
  inspect: Inspected
}

/** An `AwaseError` as data. */
export interface PreviewFailure {
  code: string
  values: Record<string, string | number>
  node?: string
}

export type ToWorker =
  | { id: number; call: PreviewCall }
  /** Stop the background run: somebody is typing. */
  | { yield: true }
  /** Bytes that the edge need not be asked for. */
  | { give: File; hash: string }

export type FromWorker =
  | { id: number; result: PreviewResults[PreviewCall['kind']] }
  | { id: number; failure: PreviewFailure }

/** Rows that come with a run's result, and rows asked for at a time later. */
export const pageRows = 100
/** Rows kept per port for scrolling; counts are always of all. */
export const keptRows = 100_000
