// Tells followed rows as steps: one row's way through one node, with the node's own reasons.
import type { RowOrigin } from '../../batch/batch.ts'
import { AwaseError } from '../../error.ts'
import type { Passage, Reason } from '../../nodes/explain.ts'
import type { Replay } from './replay.ts'
import { readingHost } from './replay.ts'
import { oneRow, recordOf } from './rows.ts'
import type { ArrivedRow, RowPlace, TracedRejection, TracedRow, TracedRows } from './rows.ts'
import type { Plan, PlannedNode } from '../plan/plan.ts'

/**
 * `read` from a file, `passed` on as a row of the node, `ended` without a row of its own (a filter's verdict, a key without partner),
 * `rejected`, `written` by a destination.
 */
export type Outcome = 'read' | 'passed' | 'ended' | 'rejected' | 'written'

export interface ExplainedStep {
  node: string
  type: string
  name: string
  outcome: Outcome
  /** Rows that came in, by the node that handed them on: each is the `row` of a step of that node. */
  from: ArrivedRow[]
  /** Its number among the rows that leave the node, or that the destination writes; null when none did. */
  row: number | null
  /** The row as it left; as it arrived when none left. */
  record: Record<string, string | null>
  /** Of a source: where it stands. */
  origin?: RowOrigin
  /** Why it was rejected. */
  rejection?: { code: string; field?: string; value?: string | null; values?: Values }
  reasons: Reason[]
}

type Values = Record<string, string | number>

interface Following {
  isFollowed(place: RowPlace): boolean
}

export async function stepsOf(
  plan: Plan,
  rows: TracedRows,
  following: Following,
  run: Replay,
): Promise<ExplainedStep[]> {
  const schemas = new Map(plan.nodes.map(({ node, output }) => [node.id, output ?? []]))
  const steps: ExplainedStep[] = []
  for (const planned of plan.nodes) {
    const { id } = planned.node
    const own = { planned, rows, schemas, run }
    for (const row of rows.of(id)) steps.push(await left(own, row))
    for (const entry of rows.rejections) {
      if (entry.node === id) steps.push(await rejected(own, entry))
    }
    for (const place of endedAt(planned, rows, following)) steps.push(await ended(own, place))
    for (const { node, from, row } of rows.delivered) {
      if (node === id && row !== null) {
        steps.push({ ...(await ended(own, from)), outcome: 'written', row })
      }
    }
  }
  return steps
}

interface Own {
  planned: PlannedNode
  rows: TracedRows
  schemas: ReadonlyMap<string, NonNullable<PlannedNode['output']>>
  run: Replay
}

function begin({ planned: { node } }: Own): Pick<ExplainedStep, 'node' | 'type' | 'name'> {
  return { node: node.id, type: node.type, name: node.name }
}

async function left(own: Own, row: TracedRow): Promise<ExplainedStep> {
  const schema = own.schemas.get(row.node)!
  const { from, values, origin } = row
  return {
    ...begin(own),
    outcome: origin === undefined ? 'passed' : 'read',
    from,
    row: row.row,
    record: recordOf(schema, values),
    ...(origin === undefined ? {} : { origin }),
    reasons: await reasonsOf(own, from, row),
  }
}

async function rejected(own: Own, entry: TracedRejection): Promise<ExplainedStep> {
  const { from, met, origin, record, rejection: whole } = entry
  const { row: _, ...rejection } = whole
  if (from !== null) return { ...(await ended(own, from, met)), outcome: 'rejected', rejection }
  return {
    ...begin(own),
    outcome: 'rejected',
    from: [],
    row: null,
    record: record ?? {},
    ...(origin === undefined ? {} : { origin }),
    rejection,
    reasons: [],
  }
}

async function ended(
  own: Own,
  place: ArrivedRow,
  met: readonly ArrivedRow[] = [],
): Promise<ExplainedStep> {
  const from = [place, ...met]
  const row = own.rows.get(place)
  return {
    ...begin(own),
    outcome: 'ended',
    from,
    row: null,
    record: row === undefined ? {} : recordOf(own.schemas.get(place.node)!, row.values),
    reasons: await reasonsOf(own, from, null),
  }
}

/** Followed rows that arrived at a node, of which no row came and which it did not reject. */
function endedAt(planned: PlannedNode, rows: TracedRows, following: Following): ArrivedRow[] {
  const { node, type, feeds } = planned
  if (rows.truncated || type.kind === 'destination') return []
  const arrived = Object.entries(feeds).flatMap(([port, from]) =>
    rows
      .of(from)
      .filter((row) => following.isFollowed(row))
      .map(({ row }): ArrivedRow => ({ node: from, port, row })),
  )
  const gone = [
    ...rows.of(node.id).flatMap(({ from }) => from),
    ...rows.rejections.flatMap((entry) =>
      entry.node === node.id && entry.from !== null ? [entry.from, ...(entry.met ?? [])] : [],
    ),
  ]
  return arrived.filter((place) => !gone.some((other) => isSame(place, other)))
}

function isSame(a: ArrivedRow, b: ArrivedRow): boolean {
  return a.node === b.node && a.port === b.port && a.row === b.row
}

/** What the node itself says; nothing when it has nothing to add, or when a row that it needs was not followed. */
async function reasonsOf(
  { planned, rows, schemas, run }: Own,
  from: readonly ArrivedRow[],
  out: TracedRow | null,
): Promise<Reason[]> {
  const { node, type, config, inputs } = planned
  if (type.explain === undefined || type.kind === 'source') return []
  const arrived = from.flatMap(({ port, ...place }): Passage['from'] => {
    const row = rows.get(place)
    return row === undefined ? [] : [{ port, batch: oneRow(inputs[port]!, row) }]
  })
  if (arrived.length === 0) return []
  const { explain } = await type.explain()
  const { snapshot, batchBytes } = run
  return explain(
    config,
    { from: arrived, out: out === null ? null : oneRow(schemas.get(node.id)!, out) },
    {
      nodeId: node.id,
      inputs,
      run: snapshot.context,
      host: readingHost(run.host),
      batchBytes,
      objectVersion(object) {
        const version = snapshot.objects[object]
        if (version !== undefined) return version
        throw new AwaseError('run.object-missing', { values: { object } })
      },
    },
  )
}
