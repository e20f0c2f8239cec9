// Phase plan: checks the published document against what exists now, and fixes what the run reads, writes and knows of itself.
import { writableConnector } from '../../../engine/connectors/index.ts'
import { objectWriteSchema } from '../../../engine/connectors/object/settings.ts'
import { AwaseError } from '../../../engine/error.ts'
import { inferJob } from '../../../engine/job/infer.ts'
import { destinationsOf, upstreamOf } from '../../../engine/run/plan/graph.ts'
import type { RunContext } from '../../../engine/run/snapshot.ts'
import { tzdataVersion } from '../../../engine/value/zones/tzdata-version.ts'
import { loadCatalog } from '../../host/catalog.ts'
import { localTime } from '../../host/local-time.ts'
import { zoneOfJob } from '../../host/zone-of-job.ts'
import type { PlanResult, PlannedDestination } from '../state.ts'
import type { StepContext } from './context.ts'
import { destinationConfig, openedNode, problemError } from './nodes.ts'

/** Throws the first problem of the document, at its node. */
export async function plan(context: StepContext): Promise<PlanResult> {
  const { db, document, ticket } = context
  const catalog = await loadCatalog(db, ticket.workspace)
  const problem = inferJob(document, catalog).problems.find(({ severity }) => severity === 'error')
  if (problem !== undefined) throw problemError(problem)
  const destinations = destinationsOf(document)
  const graph = upstreamOf(document, destinations)
  const sources = graph.filter(({ type }) => type.kind === 'source').map(({ node }) => node.id)
  return {
    phase: 'plan',
    context: await contextOf(context),
    sources,
    objects: objectsOf(
      document,
      graph.map(({ node }) => node.id),
    ),
    destinations: destinations.map((node) => plannedDestination(document, node)),
  }
}

async function contextOf({ db, row, ticket }: StepContext): Promise<RunContext> {
  const { state, sequence } = row
  const { zone } = (await zoneOfJob(db, ticket.workspace, state.job).get())!
  const startedAtMs = state.startedAt ?? state.dueAt
  return {
    runId: state.id,
    sequence,
    dueAt: new Date(state.dueAt).toISOString(),
    startedAt: new Date(startedAtMs).toISOString(),
    zone,
    startedAtLocal: localTime(startedAtMs, zone),
    tzdata: tzdataVersion,
  }
}

/** Each object once, with all fields that any node reads. */
function objectsOf(document: StepContext['document'], ids: readonly string[]) {
  const fields = new Map<string, Set<string>>()
  for (const id of ids) {
    const { nodeType, config } = openedNode(document, id)
    for (const read of nodeType.objectsRead?.(config) ?? []) {
      const known = fields.get(read.object) ?? new Set()
      fields.set(read.object, new Set([...known, ...read.fields]))
    }
  }
  return [...fields].map(([object, names]) => ({ object, fields: [...names] }))
}

function plannedDestination(document: StepContext['document'], node: string): PlannedDestination {
  const { connector: name, connection, write } = destinationConfig(document, node)
  const connector = writableConnector(name)
  if (connector === undefined) {
    throw new AwaseError('connection.connector', { place: { node }, values: { connector: name } })
  }
  const { accepts, recognition } = connector
  const isFile = accepts === 'file'
  return {
    node,
    kind: isFile ? 'file' : 'records',
    destination: isFile ? connection : objectWriteSchema.parse(write).object,
    recognition,
  }
}
