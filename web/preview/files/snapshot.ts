// The snapshot that the preview reads: asked from the edge when a source's settings changed; old rows stay meanwhile.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import type { ApiError as Envelope } from '../../../worker/api/contract.ts'
import { ApiError } from '../../app/api/api-error.ts'
import { api } from '../../app/api/client.ts'
import { localFile, storedFilesOf } from '../../document/uploads/local-files.ts'
import { useJob } from '../../document/store.ts'
import { dayOf } from '../day.ts'
import { fingerprints } from '../fingerprint.ts'
import { usePreview, type PreviewState, type SourceFailure } from '../store.ts'

interface SnapshotAnswer {
  snapshot: Snapshot
  failures: { node: string; error: Envelope }[]
}

let asked: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let abort = new AbortController()

/** True once per change of what the snapshot depends on. */
export function snapshotChanged(print: string): boolean {
  const changed = print !== asked
  asked = print
  return changed
}

/** Nothing was asked yet: what is on its way belongs to a job that was left. */
export function forgetSnapshot(): void {
  asked = undefined
  clearTimeout(timer)
  abort.abort()
}

/** After a pause (typing a prefix is many changes) asks for a new snapshot; `done` is called when it is there. */
export function refreshSnapshot(document: JobDocument, pauseMs: number, done: () => unknown): void {
  clearTimeout(timer)
  abort.abort()
  usePreview.setState({ reading: true })
  const first = usePreview.getState().snapshot === null
  timer = setTimeout(() => void ask(document, done), first ? 0 : pauseMs)
}

/** Asks once more for what could not be read; nothing is out of date meanwhile. */
export function readMissing(document: JobDocument, done: () => unknown): void {
  if (!usePreview.getState().reading) void ask(document, done)
}

async function ask(document: JobDocument, done: () => unknown): Promise<void> {
  abort = new AbortController()
  const { signal } = abort
  try {
    const answer = await requestSnapshot(document, signal)
    // Left or overtaken between the last byte and here.
    if (signal.aborted) return
    usePreview.setState((state) => ({
      ...newerSnapshot(state, answer.snapshot),
      sourceFailures: answer.failures.map(failureOf),
      reading: false,
    }))
  } catch (error) {
    if (signal.aborted) return
    const failure = error instanceof ApiError ? error : new Error(String(error))
    usePreview.setState({ reading: false, sourceFailures: [generalFailure(failure)] })
  }
  done()
}

/** Without the files of sources that read something else than before: they are not what the settings of such a source speak of. */
export function withoutOutdated(
  snapshot: Snapshot | null,
  before: JobDocument,
  { nodes }: JobDocument,
): Snapshot | null {
  if (snapshot === null) return null
  const old = new Map(before.nodes.map((node) => [node.id, node]))
  const outdated = nodes.filter((node) => {
    const was = old.get(node.id)
    if (was === undefined || was === node || !(node.id in snapshot.sources)) return false
    return !sameContent(originOf(was), originOf(node))
  })
  if (outdated.length === 0) return snapshot
  const gone = new Set(outdated.map(({ id }) => id))
  const kept = Object.entries(snapshot.sources).filter(([id]) => !gone.has(id))
  return { ...snapshot, sources: Object.fromEntries(kept) }
}

function originOf({ config: { connector, connection, read } }: JobNode): unknown {
  return [connector, connection, read]
}

/** What reads the same files again on the same day makes no result stale, and another file only those that stem from it. */
function newerSnapshot(
  { snapshot }: Pick<PreviewState, 'snapshot'>,
  next: Snapshot,
): Partial<PreviewState> {
  const same =
    snapshot !== null &&
    sameContent(snapshot.sources, next.sources) &&
    sameContent(snapshot.objects, next.objects) &&
    dayOf(snapshot.context) === dayOf(next.context)
  return same ? {} : { snapshot: next, prints: fingerprints(useJob.getState().document, next) }
}

/** The snapshot of a document as it stands; failures name the sources that could not be read. */
export async function requestSnapshot(
  document: JobDocument,
  signal?: AbortSignal,
): Promise<SnapshotAnswer> {
  const request = { method: 'POST', body: { document }, signal } as const
  return withLocalFiles(document, await api<SnapshotAnswer>('/previews', request))
}

/** A file that is still on its way to the edge is read from this computer. */
function withLocalFiles(document: JobDocument, answer: SnapshotAnswer): SnapshotAnswer {
  const sources = { ...answer.snapshot.sources }
  const failures = answer.failures.filter(({ node, error }) => {
    const source = document.nodes.find(({ id }) => id === node)
    const files = source === undefined ? [] : storedFilesOf(source)
    const here = files.length > 0 && files.every(({ hash }) => localFile(hash) !== undefined)
    if (error.code !== 'upload.missing' || !here) return true
    sources[node] = [...files]
    return false
  })
  return { snapshot: { ...answer.snapshot, sources }, failures }
}

function failureOf({ node, error }: SnapshotAnswer['failures'][number]): SourceFailure {
  return { node, code: error.code, message: error.message, hint: error.hint }
}

function generalFailure(error: Error): SourceFailure {
  const known = error instanceof ApiError
  return {
    node: '',
    code: known ? error.code : 'preview.failed',
    message: error.message,
    hint: known ? error.hint : '',
  }
}
