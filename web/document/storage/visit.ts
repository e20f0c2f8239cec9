// A visit outlives a reload: undo entries, and edits that had not reached the edge. What cannot be read is left aside.
import * as z from 'zod'
import {
  documentSchema,
  edgeSchema,
  frameSchema,
  nodeSchema,
  noteSchema,
} from '../../../engine/job/document.ts'
import { reconcile } from '../../../engine/job/reconcile.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import type { Job } from '../../../worker/api/contract.ts'
import type { TextId } from '../../i18n/index.ts'
import { isTextId } from '../../i18n/language.ts'
import { useJob, type Resumed } from '../store.ts'
import { remember, remembered } from './database.ts'

const keptEntries = 100
const pauseMs = 300

const partSchema = <Part extends z.ZodType>(part: Part) =>
  z.object({
    added: z.array(part),
    updated: z.array(z.object({ from: part, to: part })),
    removed: z.array(part),
  })

const entrySchema = z.object({
  name: z.object({
    id: z.custom<TextId>(isTextId),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
  diff: z.object({
    nodes: partSchema(nodeSchema),
    edges: partSchema(edgeSchema),
    frames: partSchema(frameSchema),
    notes: partSchema(noteSchema),
    name: z.object({ from: z.string(), to: z.string() }).optional(),
  }),
  at: z.number(),
})

const visitSchema = z.object({
  saved: documentSchema,
  document: documentSchema,
  past: z.array(entrySchema),
  future: z.array(entrySchema),
})

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
  const read = visitSchema.safeParse(await remembered('histories', job.id))
  if (!read.success || read.data.document.id !== job.id) return undefined
  const { saved, document, past, future } = read.data
  const history = { past: past.map(entryOf), future: future.map(entryOf) }
  const met = reconcile(saved, document, job.draft)
  if (met.conflicts.length > 0) {
    const { conflicts } = met
    const meeting = { base: saved, theirs: job.draft, etag: job.etag, conflicts }
    return { document, history, meeting }
  }
  const same = sameContent(met.document, job.draft)
  return { document: same ? job.draft : met.document, history, meeting: null }
}

type Entry = z.infer<typeof entrySchema>

/** As the history has it: absent where zod says undefined. */
function entryOf({ name: { id, values }, diff, at }: Entry): Resumed['history']['past'][number] {
  const { name, ...parts } = diff
  return {
    name: values === undefined ? { id } : { id, values },
    diff: name === undefined ? parts : { ...parts, name },
    at,
  }
}
