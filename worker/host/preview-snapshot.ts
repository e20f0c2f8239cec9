// The snapshot that a preview reads: what a run would find at this moment. What cannot be read is said per node.
import { and, count, eq } from 'drizzle-orm'
import { AwaseError } from '../../engine/error.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import { openNode } from '../../engine/nodes/config.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import { originSchema } from '../../engine/nodes/source/config.ts'
import type { Origin } from '../../engine/nodes/source/config.ts'
import type { ObjectVersion, RunContext, Snapshot } from '../../engine/run/snapshot.ts'
import { tzdataVersion } from '../../engine/value/zones/tzdata-version.ts'
import { runs } from '../db/schema/index.ts'
import { objectDefinition, objectStore } from '../objects/client.ts'
import type { Env } from '../env.ts'
import { localTime } from './local-time.ts'
import { logFailure } from './log.ts'
import { zoneOfJob } from './zone-of-job.ts'
import { copySourceFiles, recordFile } from './source-files.ts'
import type { SourceReading } from './source-files.ts'

export interface PreviewReading extends SourceReading {
  env: Env
  requestId: string
}

export interface NodeFailure {
  node: string
  error: AwaseError
}

interface Reads {
  sources: { node: string; origin: Origin }[]
  /** By object: the node that named it first, and all fields that any node reads; `undecided` when one of them has chosen none so far. */
  objects: Map<string, { node: string; fields: Set<string>; undecided: boolean }>
}

/**
 * What is not set completely reads no object: inference already says what it lacks. A source is read whatever is wrong with its fields or
 * format, so that its rows are there as soon as that is mended.
 */
function readsOf(document: JobDocument): Reads {
  const reads: Reads = { sources: [], objects: new Map() }
  for (const node of document.nodes.filter(({ disabled }) => disabled !== true)) {
    const origin = originSchema.safeParse(node.config)
    if (nodeType(node.type)?.kind === 'source' && origin.success) {
      reads.sources.push({ node: node.id, origin: origin.data })
    }
    const { opened } = openNode(node)
    for (const { object, fields } of opened?.nodeType.objectsRead?.(opened.config) ?? []) {
      const known = reads.objects.get(object) ?? {
        node: node.id,
        fields: new Set(),
        undecided: false,
      }
      for (const field of fields) known.fields.add(field)
      known.undecided ||= fields.length === 0
      reads.objects.set(object, known)
    }
  }
  return reads
}

/** With the fields that are looked up by; with all while somebody has yet to choose, so that one can be offered for its values. */
async function exportedObject(
  { env, db, workspace }: PreviewReading,
  object: string,
  chosen: ReadonlySet<string> | 'all',
): Promise<ObjectVersion> {
  const known = await objectDefinition(db, workspace, object)
  const fields = chosen === 'all' ? known.fields.map(({ name }) => name) : [...chosen]
  const store = objectStore(env, workspace, object)
  const version = await store.export({ workspace, object, fields })
  const { hash, sizeBytes } = version.file
  await recordFile(db, workspace, { hash, sizeBytes }, Date.now())
  return version
}

/** As a run's context would be if it started now. */
async function contextOf(
  { db, workspace }: PreviewReading,
  document: JobDocument,
  now: number,
): Promise<RunContext> {
  const [[job], [ran]] = await db.batch([
    zoneOfJob(db, workspace, document.id),
    db
      .select({ count: count() })
      .from(runs)
      .where(and(eq(runs.workspace, workspace), eq(runs.job, document.id))),
  ])
  const zone = job?.zone ?? 'UTC'
  const moment = new Date(now).toISOString()
  return {
    runId: 'preview',
    sequence: ran?.count ?? 0,
    dueAt: moment,
    startedAt: moment,
    zone,
    startedAtLocal: localTime(now, zone),
    tzdata: tzdataVersion,
  }
}

export async function previewSnapshot(
  reading: PreviewReading,
  document: JobDocument,
  now: number,
): Promise<{ snapshot: Snapshot; failures: NodeFailure[] }> {
  const reads = readsOf(document)
  const failures: NodeFailure[] = []
  const snapshot: Snapshot = {
    sources: {},
    objects: {},
    context: await contextOf(reading, document, now),
  }
  const attempt = async (node: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (thrown) {
      failures.push({ node, error: failureOf(thrown, reading.requestId) })
    }
  }
  await Promise.all([
    ...reads.sources.map(({ node, origin }) =>
      attempt(node, async () => {
        snapshot.sources[node] = await copySourceFiles(reading, origin)
      }),
    ),
    ...[...reads.objects].map(([object, { node, fields, undecided }]) =>
      attempt(node, async () => {
        const wanted = undecided ? 'all' : fields
        snapshot.objects[object] = await exportedObject(reading, object, wanted)
      }),
    ),
  ])
  return { snapshot, failures }
}

function failureOf(thrown: unknown, requestId: string): AwaseError {
  if (thrown instanceof AwaseError) return thrown
  logFailure('preview.failed', thrown, { requestId })
  return new AwaseError('internal', { values: { requestId } })
}
