// A visit outlives a reload: undo entries, and edits that had not reached the edge.
import type { Job } from '../../../worker/api/contract.ts'
import { useJob, type Resumed } from '../store.ts'
import { remember, remembered } from './database.ts'

const keptEntries = 100
const pauseMs = 300

/** Remembers the open job after each change, until the returned function is called. */
export function rememberVisit(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    const { jobId, saved, document, history } = useJob.getState()
    const [past, future] = [history.past, history.future].map((all) => all.slice(-keptEntries))
    void remember('histories', jobId, { saved, document, past, future })
  }
  const stop = useJob.subscribe((state, before) => {
    if (state.history === before.history && state.saved === before.saved) return
    clearTimeout(timer)
    timer = setTimeout(keep, pauseMs)
  })
  addEventListener('pagehide', keep)
  return () => {
    keep()
    stop()
    removeEventListener('pagehide', keep)
  }
}

/** Where the last visit of the job ended, brought together with the draft as the edge has it; undefined when nothing is remembered. */
export async function resumeVisit(job: Job): Promise<Resumed | undefined> {
  const visit = await remembered('histories', job.id)
  if (visit === undefined) return undefined
  const { resumed } = await import('./resume.ts')
  return resumed(visit, job)
}
