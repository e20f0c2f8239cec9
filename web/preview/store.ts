// What the preview knows: counts per node, the rows of the node in focus, the snapshot, and what is still being computed.
import { create } from 'zustand'
import type { RejectsOver } from '../../engine/run/reject-limit.ts'
import type { NodeReport } from '../../engine/run/report.ts'
import type { StagedOutput } from '../../engine/nodes/destination-writer.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import type { PreviewFailure, RunResult } from './protocol.ts'

export interface SourceFailure {
  node: string
  code: string
  message: string
  hint: string
}

/** `print` says of which state of the job. */
export interface FailedAttempt {
  print: string
  failure: PreviewFailure
}

/** The newest rows of the node in focus, or of the pinned one; `print` says of which state of the job. */
export interface FocusResult extends RunResult {
  print: string
  /** Rises with every result: pages of an older one are not mixed in. */
  revision: number
}

export interface PreviewState {
  /** Counts of each node, and of which state of the job they are. */
  reports: Readonly<Record<string, NodeReport>>
  reportPrints: Readonly<Record<string, string>>
  /** Nodes whose counts are of a part of the sources. */
  parts: Readonly<Record<string, boolean>>
  /** What each destination would deliver; undefined while only a part of the sources was read. */
  outputs: Readonly<Record<string, StagedOutput | undefined>>
  /** Destinations to which a run would deliver nothing: so many rows were rejected on their way, in the state that is counted. */
  overLimits: Readonly<Record<string, RejectsOver | undefined>>
  focus: FocusResult | null
  pinned: FocusResult | null
  /** Why nodes could not run when they were last looked at; old rows stay visible meanwhile. */
  failures: Readonly<Record<string, FailedAttempt>>
  /** State of a node of which everything shall be read, however large; any other state is sampled again. */
  wholePrint: string | null
  computing: boolean
  snapshot: Snapshot | null
  reading: boolean
  sourceFailures: readonly SourceFailure[]
  /** Prints of the document on the screen, as it reads the snapshot, by node. */
  prints: Readonly<Record<string, string>>
}

export const initialPreview: PreviewState = {
  reports: {},
  reportPrints: {},
  parts: {},
  outputs: {},
  overLimits: {},
  focus: null,
  pinned: null,
  failures: {},
  wholePrint: null,
  computing: false,
  snapshot: null,
  reading: false,
  sourceFailures: [],
  prints: {},
}

export const usePreview = create<PreviewState>(() => initialPreview)

/** Whether the counts shown for a node are of an older state of the job. */
export function useStale(node: string): boolean {
  return usePreview(
    ({ reports, reportPrints, prints }) =>
      reports[node] !== undefined && reportPrints[node] !== printOf(prints, node),
  )
}

/** Whether the counts shown for a node are of a part of the sources. */
export function useIsPart(node: string): boolean {
  return usePreview(({ parts }) => parts[node] === true)
}

/** Rows that the node rejects in the newest preview. */
export function useRejected(node: string): number {
  return usePreview(({ reports }) => reports[node]?.rejected ?? 0)
}

/** Of a node on a loop, which has none, always the same. */
export function printOf(prints: PreviewState['prints'], node: string): string {
  return prints[node] ?? '-'
}
