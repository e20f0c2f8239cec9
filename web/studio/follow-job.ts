// What goes on beside the canvas of the open job: its files, their uploads, the preview, who else is here. Fetched after the canvas.
import { startPresence } from '../document/sync/presence.ts'
import { recallLocalFiles } from '../document/uploads/local-files.ts'
import { startUploads } from '../document/uploads/uploads.ts'
import { useJob } from '../document/store.ts'
import { startPreview } from '../preview/session.ts'
import { nodeInFocus } from './view.ts'

/** Follows the open job until the signal says so. The preview waits for what this computer has of the job's files. */
export async function followJob(left: AbortSignal): Promise<void> {
  await recallLocalFiles(useJob.getState().document)
  if (left.aborted) return
  for (const stop of [startUploads(), startPreview(), startPresence(standsOn)])
    left.addEventListener('abort', stop)
}

const standsOn = (): string | null => nodeInFocus() ?? null
