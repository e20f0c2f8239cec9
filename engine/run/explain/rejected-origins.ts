// All rows of files that went into rejected rows. A rejected row names one of them, since a run keeps no more: its partners in a merge and
// the other rows of its group are found by replaying the run.
import type { RowOrigin } from '../../batch/batch.ts'
import type { ExecutionHost } from '../../host.ts'
import type { JobDocument } from '../../job/document.ts'
import type { Schema } from '../../value/schema.ts'
import { OriginIndex } from '../../preview/origin-index.ts'
import { memoryShares } from '../memory-shares.ts'
import { planRun } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { RejectedRow } from '../report.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Replay } from './replay.ts'
import { recordOf, TracedRows } from './rows.ts'
import type { ArrivedRow, RowPlace, TracedRejection, TracedRow } from './rows.ts'
import { trace, traceBack } from './trace.ts'

/** What must be known of a rejected row to find it in a replay. */
export interface NamedRejection extends Omit<RejectedRow, 'field' | 'value' | 'values'> {
  field?: string | undefined
  value?: string | null | undefined
}

/** A row of a source's file; `node` is the source. */
export interface RejectedOrigin extends RowOrigin {
  /** Its fields in which the value stands that was refused; none for null and empty text, which stand everywhere. */
  fields: string[]
}

/** Rows followed for each row asked for, on average: a fan-out is followed so far and no further. */
const followedEach = 200

/**
 * By rejected row its origins, each once: the one that it names comes first. Only that one when the replay does not meet the row again
 * (another job, too large a fan-out). Errors: those of `planRun` and of a run.
 */
export async function rejectedOrigins(
  document: JobDocument,
  snapshot: Snapshot,
  host: ExecutionHost,
  rejected: readonly NamedRejection[],
  batchBytes: number = memoryShares(host).batchBytes,
): Promise<RejectedOrigin[][]> {
  if (rejected.length === 0) return []
  const plan = planRun(document, [...new Set(rejected.map(({ node }) => node))])
  const run: Replay = { document, snapshot, host, batchBytes }
  const rows = new TracedRows(rejected.length * followedEach)
  const named = new OriginIndex()
  rejected.forEach((row, at) => named.add(nameOf(row), at))
  await trace(run, plan, rows, { follows: (_node, origin) => named.has(origin) })
  await traceBack(run, rows)
  const traced = new Rejections(plan, rows)
  return rejected.map((row) => traced.originsOf(row))
}

class Rejections {
  private readonly rows: TracedRows
  private readonly schemas: ReadonlyMap<string, Schema>
  private readonly known = new Map<string, TracedRejection[]>()

  constructor(plan: Plan, rows: TracedRows) {
    this.rows = rows
    this.schemas = new Map(plan.nodes.map(({ node, output }) => [node.id, output ?? []]))
    for (const entry of rows.rejections) {
      const first = this.firstOrigin(entry)
      if (first === undefined) continue
      const key = rejectionKey(entry.node, first, entry.rejection)
      this.known.set(key, [...(this.known.get(key) ?? []), entry])
    }
  }

  originsOf(row: NamedRejection): RejectedOrigin[] {
    const named = nameOf(row)
    const found = this.rejectionOf(row, named)
    const origins = new Map<string, RejectedOrigin>([[placeKey(named), { ...named, fields: [] }]])
    for (const leaf of this.leaves(found === undefined ? [] : arrivalsOf(found))) {
      const origin = leaf.origin!
      origins.set(placeKey(origin), { ...origin, fields: this.fieldsWith(leaf, row.value) })
    }
    return [...origins.values()]
  }

  /** One source row can be rejected several times by one node, once for each partner: what it held tells them apart. */
  private rejectionOf(row: NamedRejection, named: RowOrigin): TracedRejection | undefined {
    const candidates = this.known.get(rejectionKey(row.node, named, row)) ?? []
    if (candidates.length === 1) return candidates[0]
    const held = JSON.stringify(row.record)
    return candidates.find(({ from }) => {
      const arrived = from === null ? undefined : this.rows.get(from)
      return arrived !== undefined && JSON.stringify(this.recordOf(arrived)) === held
    })
  }

  private recordOf(row: TracedRow): Record<string, string | null> {
    return recordOf(this.schemas.get(row.node)!, row.values)
  }

  private firstOrigin({ from, origin }: TracedRejection): RowOrigin | undefined {
    if (from === null) return origin
    let row = this.rows.get(from)
    while (row !== undefined && row.origin === undefined) {
      row = row.from[0] === undefined ? undefined : this.rows.get(row.from[0])
    }
    return row?.origin
  }

  /** The source rows behind these, in the order in which they went in. */
  private leaves(places: readonly RowPlace[]): TracedRow[] {
    return places.flatMap((place) => {
      const row = this.rows.get(place)
      if (row === undefined) return []
      return row.origin === undefined ? this.leaves(row.from) : [row]
    })
  }

  private fieldsWith(row: TracedRow, value: string | null | undefined): string[] {
    if (value === undefined || value === null || value === '') return []
    const schema = this.schemas.get(row.node) ?? []
    return schema.filter((_, index) => row.values[index] === value).map(({ name }) => name)
  }
}

function arrivalsOf({ from, met = [] }: TracedRejection): readonly ArrivedRow[] {
  return from === null ? [] : [from, ...met]
}

/** The row of a file that a rejected row names. */
function nameOf({ source, file, line, row }: NamedRejection): RowOrigin {
  return { node: source, file, line, row }
}

function placeKey({ node, file, row }: Pick<RowOrigin, 'node' | 'file' | 'row'>): string {
  return JSON.stringify([node, file, row])
}

function rejectionKey(
  node: string,
  origin: RowOrigin,
  { code, field, value }: Pick<NamedRejection, 'code' | 'field' | 'value'>,
): string {
  return JSON.stringify([node, placeKey(origin), code, field, value])
}
