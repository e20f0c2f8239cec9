// A remembered visit goes on: what of it can be read is checked and brought together with the draft. The rest is left aside.
import * as z from 'zod/mini'
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
import type { TextId } from '../../i18n/areas/index.ts'
import { isTextId } from '../../i18n/language.ts'
import type { Resumed } from '../store.ts'

const partSchema = <Part extends z.ZodMiniType>(part: Part) =>
  z.object({
    added: z.array(part),
    updated: z.array(z.object({ from: part, to: part })),
    removed: z.array(part),
  })

const entrySchema = z.object({
  name: z.object({
    id: z.custom<TextId>(isTextId),
    values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
  diff: z.object({
    nodes: partSchema(nodeSchema),
    edges: partSchema(edgeSchema),
    frames: partSchema(frameSchema),
    notes: partSchema(noteSchema),
    name: z.optional(z.object({ from: z.string(), to: z.string() })),
  }),
  at: z.number(),
})

const visitSchema = z.object({
  saved: documentSchema,
  document: documentSchema,
  past: z.array(entrySchema),
  future: z.array(entrySchema),
})

/** What is remembered, together with the draft as the edge has it; undefined when it cannot be read. */
export function resumed(visit: unknown, job: Job): Resumed | undefined {
  const read = visitSchema.safeParse(visit)
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
