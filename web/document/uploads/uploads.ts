// Uploads of the open job's files: begun when the draft that names them is saved, one after the other, with progress.
import type { JobDocument } from '../../../engine/job/document.ts'
import type { SnapshotFile } from '../../../engine/run/snapshot.ts'
import { filesOfJob, forgetLocalFile, localFile } from './local-files.ts'
import { useJob } from '../store.ts'
import { sendFile } from './send-file.ts'
import { useUploads, type Upload } from './upload-state.ts'

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

/** Sends what each saved draft names, until the returned function is called. */
export function startUploads(): () => void {
  uploadFilesOf(useJob.getState().saved)
  return useJob.subscribe(({ saved }, before) => saved !== before.saved && uploadFilesOf(saved))
}
