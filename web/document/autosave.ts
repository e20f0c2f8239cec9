// Saves the draft by itself: 800 ms after the last change, one request at a time, never over somebody else's work. What failed is tried
// again: ever more rarely while nobody answers, at once when the browser is online again or somebody comes back to the page.
import type { Choices } from '../../engine/job/reconcile.ts'
import { ApiError, isPassing } from '../app/api/api-error.ts'
import { api } from '../app/api/client.ts'
import { useJob, type JobState } from './store.ts'
import { hintSaved } from './sync/hints.ts'
import { decideMeeting, meet } from './sync/meet.ts'
import { followTyping, typingRests } from './sync/typing-rest.ts'

const pauseMs = 800
const firstRetryMs = 2000
const lastRetryMs = 60_000
let timer: ReturnType<typeof setTimeout> | undefined
let running: Promise<void> = Promise.resolve()
let failures = 0

type Draft = Pick<JobState, 'jobId' | 'document' | 'saved' | 'etag' | 'saving'>
/** Jobs that were left while a save was under way, as they were then, with what the edge has taken of them since. */
const leaving = new Set<Draft>()

/** Follows the open job until the returned function is called; what is unsaved then is saved at once. */
export function startAutosave(): () => void {
  const unsubscribe = useJob.subscribe((state, before) => {
    if (state.document !== before.document && state.document !== state.saved) scheduleSave()
  })
  const stopFollowing = followTyping()
  addEventListener('pagehide', saveSoon)
  for (const sign of ['online', 'focus']) addEventListener(sign, retryFailed)
  const { document, saved } = useJob.getState()
  if (document !== saved) scheduleSave()
  return () => {
    removeEventListener('pagehide', saveSoon)
    for (const sign of ['online', 'focus']) removeEventListener(sign, retryFailed)
    unsubscribe()
    stopFollowing()
    saveLeft()
  }
}

const saveSoon = (): void => void saveNow()

function retryFailed(): void {
  if (useJob.getState().saving === 'failed') saveSoon()
}

function scheduleSave(): void {
  clearTimeout(timer)
  timer = setTimeout(saveSoon, pauseMs)
}

/** Resolves when the draft on the edge is the one on the screen, or saving has failed (see `saving`). */
export function saveNow(): Promise<void> {
  clearTimeout(timer)
  // One after the other: each takes the ETag that the one before brought.
  running = running.then(saveIfChanged)
  return running
}

async function saveIfChanged(): Promise<void> {
  if (isUnsaved(useJob.getState())) await save()
}

function isUnsaved({ document, saved, saving }: Draft): boolean {
  return document !== saved && saving !== 'conflict'
}

/** What is unsaved of the job that is left follows the save that is under way, whatever is open by then. */
function saveLeft(): void {
  clearTimeout(timer)
  const draft: Draft = { ...useJob.getState() }
  leaving.add(draft)
  running = running.then(() => finish(draft))
}

async function finish(draft: Draft): Promise<void> {
  leaving.delete(draft)
  if (useJob.getState().jobId === draft.jobId) return saveIfChanged()
  // What fails is remembered, and brought together on the next visit.
  if (isUnsaved(draft)) await put(draft).catch(() => {})
}

function put({ jobId, document, etag }: Draft): Promise<{ etag: string }> {
  return api(draftPath(jobId), { method: 'PUT', body: document, ifMatch: etag })
}

async function save(): Promise<void> {
  const draft = useJob.getState()
  const { jobId, document } = draft
  useJob.setState({ saving: 'saving' })
  try {
    const { etag } = await put(draft)
    for (const one of leaving)
      if (one.jobId === jobId) Object.assign(one, { saved: document, etag })
    if (useJob.getState().jobId !== jobId) return
    failures = 0
    useJob.setState({ saved: document, etag, saving: 'saved', saveError: null })
    hintSaved(jobId)
    if (useJob.getState().document !== document) {
      useJob.setState({ saving: 'unsaved' })
      scheduleSave()
    }
  } catch (error) {
    if (useJob.getState().jobId !== jobId) return
    if (error instanceof ApiError && error.status === 412) return meetTheirs()
    noteFailure(error)
  }
}

function noteFailure(error: unknown): void {
  const saveError = error instanceof Error ? error : new Error(String(error))
  useJob.setState({ saving: 'failed', saveError })
  if (!isPassing(error)) return
  clearTimeout(timer)
  timer = setTimeout(saveSoon, Math.min(firstRetryMs * 2 ** failures++, lastRetryMs))
}

/** Looks at the draft on the edge after the saves that are under way and when nobody types, and brings ours together with it. */
export function pullTheirs(): void {
  running = running.then(() => meetTheirs('later'))
}

async function meetTheirs(ask: 'now' | 'later' = 'now'): Promise<void> {
  await typingRests()
  try {
    await meet(ask)
  } catch (error) {
    // With nothing to save nothing failed: presence looks again in a moment.
    const { document, saved } = useJob.getState()
    if (document !== saved) noteFailure(error)
    return
  }
  failures = 0
  useJob.setState({ saveError: null })
  saveRest()
}

/** Ends a conflict as the person chose, and saves what comes of it. */
export function goOnWith(choices: Choices): void {
  decideMeeting(choices)
  saveRest()
}

function saveRest(): void {
  if (isUnsaved(useJob.getState())) scheduleSave()
}

function draftPath(jobId: string): string {
  return `/jobs/${encodeURIComponent(jobId)}/draft`
}
