// The draft changed on the edge while it was being edited here: both are brought together, or the person is asked.
import { reconcile, type Choices } from '../../../engine/job/reconcile.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Job } from '../../../worker/api/contract.ts'
import { api } from '../../app/api/client.ts'
import { sayUndoable } from '../say-undoable.ts'
import { changeTo, useJob } from '../store.ts'

/**
 * Asks the edge for its draft. What both changed apart is merged and said; what overlaps waits in `meeting`. With `later` nobody is
 * interrupted who has just begun to type: the save of what he types will meet again. Throws ApiError.
 */
export async function meet(ask: 'now' | 'later'): Promise<void> {
  const { jobId } = useJob.getState()
  const job = await api<Job>(`/jobs/${encodeURIComponent(jobId)}`)
  const { document, saved, etag } = useJob.getState()
  if (useJob.getState().jobId !== jobId || job.etag === etag) return
  const { document: together, conflicts } = reconcile(saved, document, job.draft)
  if (conflicts.length > 0 && ask === 'later') return
  if (conflicts.length > 0) {
    const meeting = { base: saved, theirs: job.draft, etag: job.etag, conflicts }
    useJob.setState({ saving: 'conflict', meeting })
    return
  }
  takeTogether(together, job.draft, job.etag)
}

/** Ends a conflict as the person chose. The next autosave brings the result to the edge. */
export function decideMeeting(choices: Choices): void {
  const { meeting, document } = useJob.getState()
  if (meeting === null) return
  const { document: together, conflicts } = reconcile(
    meeting.base,
    document,
    meeting.theirs,
    choices,
  )
  if (conflicts.length === 0) takeTogether(together, meeting.theirs, meeting.etag)
}

function takeTogether(together: JobDocument, theirs: JobDocument, etag: string): void {
  const { document: before } = useJob.getState()
  const untouched = sameContent(before, together)
  // The ground of the next meeting is set first: whoever listens to the document saves against it.
  useJob.setState({ saved: theirs, etag, meeting: null, saving: 'unsaved' })
  if (!untouched) changeTo({ id: 'change.bring-together' }, together)
  const { document } = useJob.getState()
  // What the edge has already needs no saving: two tabs would answer each other for ever.
  if (sameContent(document, theirs)) useJob.setState({ saved: document, saving: 'saved' })
  if (!untouched) sayUndoable((t) => t('sync.brought-together'))
}
