// Uploads of the open job's files: begun when the draft that names them is saved, one after the other, with progress.
import { create } from 'zustand'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { SnapshotFile } from '../../../engine/run/snapshot.ts'
import { filesOfJob, forgetLocalFile, localFile } from './local-files.ts'
import { sendFile } from './send-file.ts'

export interface Upload {
  sizeBytes: number
  sentBytes: number
  state: 'waiting' | 'sending' | 'arrived' | 'failed'
  /** Why it failed. */
  error?: Error
}

/** By hash. A file that is not here was on the edge before, or is not on this computer. */
export const useUploads = create<Readonly<Record<string, Upload>>>(() => ({}))

let running: Promise<void> = Promise.resolve()

/** Sends what the document names and this computer has; what failed before is tried again. */
export function uploadFilesOf(document: JobDocument): void {
  for (const file of filesOfJob(document)) {
    const state = useUploads.getState()[file.hash]?.state
    if (localFile(file.hash) === undefined || (state !== undefined && state !== 'failed')) continue
    show(file, { sentBytes: 0, state: 'waiting' })
    running = running.then(() => send(file))
  }
}

async function send(file: SnapshotFile): Promise<void> {
  const bytes = localFile(file.hash)
  if (bytes === undefined) return
  try {
    show(file, { sentBytes: 0, state: 'sending' })
    await sendFile(file, bytes, (sentBytes) => show(file, { sentBytes, state: 'sending' }))
    show(file, { sentBytes: file.sizeBytes, state: 'arrived' })
    forgetLocalFile(file.hash)
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    show(file, { sentBytes: 0, state: 'failed', error })
  }
}

function show({ hash, sizeBytes }: SnapshotFile, upload: Omit<Upload, 'sizeBytes'>): void {
  useUploads.setState({ [hash]: { sizeBytes, ...upload } })
}

/** Resolves when every file of the document has arrived. Throws why one did not. */
export async function untilUploaded(document: JobDocument): Promise<void> {
  uploadFilesOf(document)
  await running
  for (const { hash } of filesOfJob(document)) {
    const upload = useUploads.getState()[hash]
    if (upload?.state === 'failed') throw upload.error ?? new Error(hash)
  }
}

/** Share of the bytes on their way that have been sent, from 0 to 1; undefined when nothing is. */
export function sentShare(uploads: Readonly<Record<string, Upload>>): number | undefined {
  const open = Object.values(uploads).filter(
    ({ state }) => state === 'waiting' || state === 'sending',
  )
  if (open.length === 0) return undefined
  const total = open.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return open.reduce((sum, { sentBytes }) => sum + sentBytes, 0) / Math.max(1, total)
}
