// The job that is being edited: its document, history and what inference says about it. Every change is a named diff.
import { create } from 'zustand'
import { applyDiff, diffDocuments, type DocumentDiff } from '../../engine/job/diff.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import { emptyDocument } from '../../engine/job/empty-document.ts'
import type { JobInference } from '../../engine/job/infer.ts'
import type { Conflict } from '../../engine/job/reconcile.ts'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import type { Job, Schedule } from '../../worker/api/contract.ts'
import { engineHere, withEngine } from './engine.ts'
import {
  emptyHistory,
  recordChange,
  redoChange,
  undoChange,
  type ChangeName,
  type History,
  type Step,
} from './history.ts'
import { steadyInference } from './steady.ts'

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict'

/** A draft on the edge that ours cannot be brought together with unasked. */
export interface Meeting {
  /** The draft that both began with. */
  base: JobDocument
  theirs: JobDocument
  etag: string
  conflicts: readonly Conflict[]
}

export interface JobState {
  /** Empty until a job was opened. */
  jobId: string
  document: JobDocument
  catalog: Catalog
  /** Nothing is known until the engine has come. */
  inference: JobInference
  history: History
  saving: SaveState
  /** Why the last attempt failed; stays while it is tried again. */
  saveError: Error | null
  /** The document as the edge has it, and its ETag. */
  saved: JobDocument
  etag: string
  meeting: Meeting | null
  publishedVersion: number | null
  /** By whose clocks it runs while it has no schedule. */
  zone: string
  schedule: Schedule | null
}

const nothing = emptyDocument('none', 'none')
const noCatalog: Catalog = { connections: [], objects: [] }
const nothingInferred: JobInference = {
  inputs: {},
  connected: {},
  outputs: {},
  problems: [],
}

export const useJob = create<JobState>(() => ({
  jobId: '',
  document: nothing,
  catalog: noCatalog,
  inference: nothingInferred,
  history: emptyHistory,
  saving: 'saved',
  saveError: null,
  saved: nothing,
  etag: '',
  meeting: null,
  publishedVersion: null,
  zone: 'UTC',
  schedule: null,
}))

/** What this browser remembers of an earlier visit. */
export interface Resumed {
  document: JobDocument
  history: History
  meeting: Meeting | null
}

/** Begins to edit a job, where the last visit ended. */
export function openJob(job: Job, catalog: Catalog, resumed?: Resumed): void {
  const document = resumed?.document ?? job.draft
  useJob.setState({
    jobId: job.id,
    document,
    catalog,
    inference: inferred(document, catalog),
    history: resumed?.history ?? emptyHistory,
    meeting: resumed?.meeting ?? null,
    saving: resumed?.meeting ? 'conflict' : document === job.draft ? 'saved' : 'unsaved',
    saveError: null,
    saved: job.draft,
    etag: job.etag,
    publishedVersion: job.publishedVersion,
    zone: job.zone,
    schedule: job.schedule,
  })
  if (engineHere() === undefined) withEngine(inferAgain)
}

function inferred(document: JobDocument, catalog: Catalog): JobInference {
  return engineHere()?.inferJob(document, catalog) ?? nothingInferred
}

/** Connections and objects changed elsewhere. */
export function setCatalog(catalog: Catalog): void {
  useJob.setState({ catalog })
  inferAgain()
}

function inferAgain(): void {
  useJob.setState(({ document, catalog }) => ({ inference: inferred(document, catalog) }))
}

/** Changes with the same `gesture` in quick succession become one entry of the history. */
export function change(name: ChangeName, diff: DocumentDiff, gesture?: string): void {
  const { document, history } = useJob.getState()
  const entry = { name, diff, at: Date.now(), ...(gesture === undefined ? {} : { gesture }) }
  const next = recordChange(history, entry)
  if (next !== history) show(applyDiff(document, diff), next)
}

/** The change that leads to `next`, under a name. */
export function changeTo(name: ChangeName, next: JobDocument, gesture?: string): void {
  change(name, diffDocuments(useJob.getState().document, next), gesture)
}

/** Undoes (negative) or redoes so many entries. */
export function jump(entries: number): void {
  for (let left = Math.abs(entries); left > 0; left--) step(entries < 0 ? undoChange : redoChange)
}

export function undo(): void {
  step(undoChange)
}

export function redo(): void {
  step(redoChange)
}

function step(take: (history: History, document: JobDocument) => Step | null): void {
  const { document, history } = useJob.getState()
  const taken = take(history, document)
  if (taken !== null) show(taken.document, taken.history)
}

function show(document: JobDocument, history: History): void {
  const { catalog, saving, inference } = useJob.getState()
  useJob.setState({
    document,
    history,
    inference: steadyInference(inference, inferred(document, catalog)),
    saving: saving === 'conflict' || saving === 'saving' ? saving : 'unsaved',
  })
}
