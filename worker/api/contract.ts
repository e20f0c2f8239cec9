// The shapes that travel between the studio and the edge. Routes use them to check what comes in and to promise what goes out.
import { z } from '@hono/zod-openapi'
import { documentSchema as engineSchema } from '../../engine/job/document.ts'
import { fieldTypes } from '../../engine/value/schema.ts'

/** Checked by the engine's own schema; the API's documentation shows it as JSON Schema. */
export const documentSchema = z.unknown().pipe(engineSchema).openapi(describedAsJson(engineSchema))

function describedAsJson(schema: z.core.$ZodType): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema)
  return described
}

/** A field of an object. */
export const objectFieldSchema = z.object({
  name: z.string().min(1),
  type: z.enum(fieldTypes),
  required: z.boolean(),
})

/** Times are ISO 8601 in UTC everywhere in the API. */
const time = z.string().datetime()

export const placeSchema = z.object({
  node: z.string().optional(),
  field: z.string().optional(),
  file: z.string().optional(),
  line: z.number().optional(),
  connection: z.string().optional(),
})

/** The one error envelope. `message` and `hint` come in the language of the request (Accept-Language: en, ja, de). */
export const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    hint: z.string(),
    place: placeSchema.optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
})

export const sessionSchema = z.object({
  actor: z.object({
    kind: z.enum(['user', 'token', 'schedule', 'chain']),
    id: z.string(),
    role: z.enum(['owner']),
  }),
  workspace: z.object({ id: z.string(), name: z.string() }),
})

export const runStatusSchema = z.enum([
  'queued',
  'running',
  'success',
  'partial-success',
  'failed',
  'unknown',
])
export const phaseSchema = z.enum([
  'plan',
  'extract',
  'execute',
  'stage',
  'deliver',
  'commit',
  'done',
])
export const triggerSchema = z.enum(['manual', 'schedule', 'chain', 'api'])

export const scheduleSchema = z.object({
  /** Five fields; the dialect of croner 11. */
  cron: z.string(),
  /** IANA zone: the job's. */
  zone: z.string(),
  enabled: z.boolean(),
  nextAt: time.nullable(),
})

export const runSummarySchema = z.object({
  id: z.string(),
  jobId: z.string(),
  jobName: z.string(),
  version: z.number(),
  trigger: triggerSchema,
  status: runStatusSchema,
  phase: phaseSchema,
  dueAt: time,
  startedAt: time.nullable(),
  endedAt: time.nullable(),
  rowsOut: z.number(),
  rejected: z.number(),
})

export const jobSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  updatedAt: time,
  publishedVersion: z.number().nullable(),
  schedule: scheduleSchema.nullable(),
  lastRun: runSummarySchema.nullable(),
})

export const jobSchema = z.object({
  id: z.string(),
  name: z.string(),
  draft: documentSchema,
  /** Changes with every saved draft; send it back as If-Match. */
  etag: z.string(),
  publishedVersion: z.number().nullable(),
  publishedAt: time.nullable(),
  /** IANA zone by whose clocks it runs, with a schedule or without. */
  zone: z.string(),
  schedule: scheduleSchema.nullable(),
})

/** A state of the job that was kept: published, or a draft saved under a name. */
export const jobVersionSchema = z.object({
  /** Path below `/jobs/:id/`: `versions/3`, `saves/…`. */
  ref: z.string(),
  kind: z.enum(['published', 'saved']),
  /** Number of a published version. */
  version: z.number().nullable(),
  /** Name of a saved one. */
  name: z.string(),
  at: time,
  /** Name of the person. */
  by: z.string(),
})

/** Who else has the job open. */
export const presenceSchema = z.object({
  tab: z.string(),
  browser: z.string(),
  label: z.string(),
  /** Id of the one card that is selected there. */
  node: z.string().nullable(),
})

export const nodeReportSchema = z.object({
  node: z.string(),
  rowsIn: z.record(z.string(), z.number()),
  rowsOut: z.number(),
  rejected: z.number(),
  counters: z.record(z.string(), z.number()),
  balance: z.object({ left: z.number(), right: z.number(), holds: z.boolean() }),
})

export const deliverySchema = z.object({
  node: z.string(),
  kind: z.enum(['file', 'records']),
  name: z.string(),
  destination: z.string(),
  rows: z.number(),
  sizeBytes: z.number(),
  sha256: z.string(),
  status: z.enum(['staged', 'delivering', 'confirmed', 'failed', 'unknown']),
  attempts: z.number(),
  /** For records. */
  outcome: z
    .object({ inserted: z.number(), updated: z.number(), unchanged: z.number() })
    .nullable(),
  confirmedAt: time.nullable(),
})

export const snapshotFileSchema = z.object({
  name: z.string(),
  hash: z.string(),
  sizeBytes: z.number(),
  modifiedAt: time,
})

export const objectVersionSchema = z.object({
  object: z.string(),
  sequence: z.number(),
  file: snapshotFileSchema,
})

export const runContextSchema = z.object({
  runId: z.string(),
  sequence: z.number(),
  dueAt: time,
  startedAt: time,
  zone: z.string(),
  startedAtLocal: z.string(),
  /** Version of the zone tables; absent for runs that did not say. */
  tzdata: z.string().optional(),
})

export const snapshotSchema = z.object({
  sources: z.record(z.string(), z.array(snapshotFileSchema)),
  objects: z.record(z.string(), objectVersionSchema),
  context: runContextSchema,
})

export const stepSchema = z.object({
  phase: phaseSchema,
  /** Node the step works for (extract, deliver), else empty. */
  node: z.string(),
  startedAt: time,
  endedAt: time.nullable(),
  attempts: z.number(),
  /** It ended without success; earlier attempts do not count. */
  failed: z.boolean(),
})

export const runErrorSchema = errorSchema.shape.error

export const runSchema = runSummarySchema.extend({
  document: documentSchema,
  fence: z.number(),
  steps: z.array(stepSchema),
  nodes: z.record(z.string(), nodeReportSchema),
  balanced: z.boolean().nullable(),
  deliveries: z.array(deliverySchema),
  snapshot: snapshotSchema.nullable(),
  error: runErrorSchema.nullable(),
})

export const rejectedRowSchema = z.object({
  node: z.string(),
  source: z.string(),
  file: z.string(),
  line: z.number(),
  row: z.number(),
  code: z.string(),
  message: z.string(),
  field: z.string().optional(),
  value: z.string().nullable().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  record: z.record(z.string(), z.string().nullable()),
})

export const connectionSchema = z.object({
  slug: z.string(),
  name: z.string(),
  connector: z.string(),
  settings: z.record(z.string(), z.unknown()),
  /** Which secrets are set; values never leave the edge. */
  secrets: z.record(z.string(), z.object({ set: z.boolean(), version: z.number() })),
  updatedAt: time,
})

export const objectSchema = z.object({
  name: z.string(),
  key: z.array(z.string()),
  fields: z.array(objectFieldSchema),
  recordCount: z.number(),
  sequence: z.number(),
})

/** One moment of a schedule, computed at the edge (browsers carry other zone data). */
export const dueTimeSchema = z.object({
  at: time,
  /** Wall time in the zone, `yyyy-MM-ddTHH:mm`. */
  local: z.string(),
  offsetMinutes: z.number(),
  /**
   * `gap`: the wall time does not exist that day, the run comes right after the gap. `overlap`: the wall time occurs twice; a
   * fixed time runs at the first. `shift`: the clock has changed since the previous moment.
   */
  dst: z.enum(['gap', 'overlap', 'shift']).nullable(),
})

export type Session = z.infer<typeof sessionSchema>
export type RunStatus = z.infer<typeof runStatusSchema>
export type Phase = z.infer<typeof phaseSchema>
export type RunSummary = z.infer<typeof runSummarySchema>
export type Run = z.infer<typeof runSchema>
export type JobSummary = z.infer<typeof jobSummarySchema>
export type Job = z.infer<typeof jobSchema>
export type Schedule = z.infer<typeof scheduleSchema>
export type Connection = z.infer<typeof connectionSchema>
export type ObjectInfo = z.infer<typeof objectSchema>
export type RejectedRowView = z.infer<typeof rejectedRowSchema>
export type DueTime = z.infer<typeof dueTimeSchema>
export type JobVersion = z.infer<typeof jobVersionSchema>
export type Presence = z.infer<typeof presenceSchema>
export type ApiError = z.infer<typeof errorSchema>['error']
