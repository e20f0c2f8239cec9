// The run as the ledger keeps it: plain data, whole in one row, so that one compare-and-set moves all of it.
import type { NodeReport } from '../../engine/run/report.ts'
import type { ObjectVersion, RunContext, SnapshotFile } from '../../engine/run/snapshot.ts'
import type { Recognition } from '../../engine/connectors/connector.ts'
import type { RetryAdvice } from '../../engine/error.ts'
import type { Phase, RunStatus } from '../api/contract.ts'
import type { StoredError } from '../db/schema/runs.ts'

export type { StoredError }

/** A run's unit of work. `node` is the node it works for, `object:<name>` for an export, else empty. */
export interface StepName {
  phase: Exclude<Phase, 'done'>
  node: string
}

/** Times are epoch milliseconds. */
export interface Step extends StepName {
  startedAt: number | null
  endedAt: number | null
  attempts: number
  /** The last attempt has neither succeeded nor failed, as far as anybody reported. */
  running: boolean
  /** Set while the step waits for its next attempt. */
  retryAt: number | null
  /** Of the last attempt that failed; kept when a later one succeeds. */
  error: StoredError | null
}

export interface PlannedDestination {
  node: string
  kind: 'file' | 'records'
  /** Slug of the connection, or name of the object. */
  destination: string
  recognition: Recognition
}

export interface PlanResult {
  phase: 'plan'
  context: RunContext
  sources: string[]
  objects: { object: string; fields: string[] }[]
  destinations: PlannedDestination[]
}

export type ExtractResult =
  | { phase: 'extract'; files: SnapshotFile[] }
  | { phase: 'extract'; version: ObjectVersion }

/** `key` is the R2 key of the staged bytes. */
export interface Output {
  node: string
  name: string
  key: string
  rows: number
  sizeBytes: number
  sha256: string
}

/** Rejected rows, NDJSON under an R2 key. */
export interface RejectedFile {
  key: string
  rows: number
}

export interface ExecuteResult {
  phase: 'execute'
  nodes: Record<string, NodeReport>
  balanced: boolean
  rejected: RejectedFile
  outputs: Output[]
}

export interface StageResult {
  phase: 'stage'
}

/** What a delivery of records did; with the refused rows the three sum up to the rows handed over. */
export interface RecordsOutcome {
  inserted: number
  updated: number
  unchanged: number
}

export interface DeliverResult {
  phase: 'deliver'
  outcome: RecordsOutcome | null
  /** Rows that the destination refused. */
  refused: RejectedFile | null
}

export interface CommitResult {
  phase: 'commit'
}

export type StepResult =
  | PlanResult
  | ExtractResult
  | ExecuteResult
  | StageResult
  | DeliverResult
  | CommitResult

export interface DeliveryState extends Output {
  kind: 'file' | 'records'
  destination: string
  recognition: Recognition
  status: 'staged' | 'delivering' | 'confirmed' | 'failed' | 'unknown'
  attempts: number
  outcome: RecordsOutcome | null
  error: StoredError | null
  confirmedAt: number | null
}

export interface RunState {
  readonly workspace: string
  readonly id: string
  readonly job: string
  readonly version: number
  readonly dueAt: number
  status: RunStatus
  phase: Phase
  /** Rises with every takeover. */
  fence: number
  startedAt: number | null
  endedAt: number | null
  steps: Step[]
  plan: PlanResult | null
  sources: Record<string, SnapshotFile[]>
  objects: Record<string, ObjectVersion>
  nodes: Record<string, NodeReport>
  balanced: boolean | null
  rejected: RejectedFile[]
  deliveries: DeliveryState[]
  error: StoredError | null
}

/** Every event carries the fence of who reports it, and the time. */
interface Reported {
  fence: number
  at: number
}

export type RunEvent =
  | (Reported & { kind: 'taken-up' })
  /** `fence` is the new one. */
  | (Reported & { kind: 'taken-over' })
  /** `attempt` counts from 1 over all fences. */
  | (Reported & StepName & { kind: 'step-started'; attempt: number })
  | (Reported & StepName & { kind: 'step-succeeded'; result: StepResult })
  | (Reported &
      StepName & {
        kind: 'step-failed'
        attempt: number
        error: StoredError
        retry: RetryAdvice
      })
  | (Reported & { kind: 'woke' })

export type RunEffect =
  | ({ kind: 'perform'; attempt: number } & StepName)
  /** Nothing to do before `until` (epoch milliseconds). */
  | { kind: 'wait'; until: number }
  /** The run is over: the job's next queued run may start. */
  | { kind: 'release' }

const untouched = {
  startedAt: null,
  endedAt: null,
  attempts: 0,
  running: false,
  retryAt: null,
  error: null,
}

/** A run as it is claimed: queued, to be planned. */
export function newRun(
  claim: Pick<RunState, 'workspace' | 'id' | 'job' | 'version' | 'dueAt'>,
): RunState {
  return {
    ...claim,
    status: 'queued',
    phase: 'plan',
    fence: 1,
    startedAt: null,
    endedAt: null,
    steps: [newStep('plan', '')],
    plan: null,
    sources: {},
    objects: {},
    nodes: {},
    balanced: null,
    rejected: [],
    deliveries: [],
    error: null,
  }
}

export function newStep(phase: StepName['phase'], node: string): Step {
  return { phase, node, ...untouched }
}

export function objectStep(object: string): string {
  return `object:${object}`
}
