// Follows single rows through a replay. Every row is renamed to its place among those that its node hands on; operators carry origins
// along without looking at them, so each row that leaves says which rows it came from.
import type { Batch, RowOrigin } from '../../batch/batch.ts'
import type { Rejection } from '../../nodes/operator.ts'
import { recordOf, valuesAt } from './rows.ts'
import type { ArrivedRow, RowPlace, TracedRows } from './rows.ts'
import type { Tracing } from '../onlookers.ts'
import type { Plan } from '../plan/plan.ts'

/** Rows on their way from a node to its consumers; `first` is the number of the batch's first row. */
interface Passing {
  batch: Batch
  first: number
}

/** What a replay looks for. */
export interface Sought {
  /** Whether to follow a row that leaves a node, and all that comes of it. */
  follows?(node: string, origin: RowOrigin): boolean
  /** Rows that leave nodes: to be met, with all that they came from. */
  places?: readonly RowPlace[]
  /** The row that a destination writes under this number. */
  delivered?: { node: string; row: number }
}

export class Tracer implements Tracing {
  private readonly plan: Plan
  private readonly rows: TracedRows
  private readonly sources: ReadonlySet<string>
  private readonly destinations: ReadonlySet<string>
  private readonly sought: Sought
  private readonly followed = new Map<string, Set<number>>()
  private readonly places = new Map<string, Set<number>>()
  private readonly next = new Map<string, number>()
  private readonly passing = new Map<string, Passing>()
  private readonly written = new Map<string, number>()
  /** Rows of the batch now at a destination that it has rejected. */
  private rejectedNow = new Set<number>()

  constructor(plan: Plan, rows: TracedRows, sought: Sought) {
    this.plan = plan
    this.rows = rows
    this.sources = nodesOfKind(plan, 'source')
    this.destinations = nodesOfKind(plan, 'destination')
    this.sought = sought
    for (const { node, row } of sought.places ?? []) placesOf(this.places, node).add(row)
  }

  /** Nothing more can come of replaying on. */
  get isDone(): boolean {
    if (this.sought.follows !== undefined) return false
    const { delivered } = this.sought
    if (delivered !== undefined) return this.rows.delivered.length > 0
    return [...this.places.values()].every((rows) => rows.size === 0)
  }

  isFollowed({ node, row }: RowPlace): boolean {
    return this.followed.get(node)?.has(row) ?? false
  }

  /** A node that hands on the same rows once more counts them anew. */
  stage(stage: number): void {
    for (const [node, passes] of this.plan.stages.passes) {
      if (passes.some(({ start }) => start === stage)) this.next.delete(node)
    }
  }

  leaving(node: string, batch: Batch): void {
    const first = this.next.get(node) ?? 0
    this.next.set(node, first + batch.rowCount)
    this.passing.set(node, { batch, first })
    if (this.sought.follows !== undefined) this.follow(node, batch, first)
    const places = this.places.get(node)
    for (const row of places ?? []) if (this.meet({ node, row })) places!.delete(row)
  }

  left(node: string): void {
    this.passing.delete(node)
  }

  arriving(from: string, port: string, batch: Batch): Batch {
    const { first } = this.passing.get(from)!
    const describe = (row: number): RowOrigin => ({
      node: from,
      file: port,
      line: 0,
      row: first + row,
    })
    return { ...batch, origin: { describe } }
  }

  rejected(node: string, batch: Batch, rejections: readonly Rejection[]): void {
    for (const rejection of rejections) {
      const origin = batch.origin.describe(rejection.row)
      if (this.sources.has(node)) this.rejectedAtSource(node, origin, batch, rejection)
      else {
        if (this.destinations.has(node)) this.rejectedNow.add(origin.row)
        const from = arrived(origin)
        if (!this.isFollowed(from)) continue
        const met = (batch.origin.further?.(rejection.row) ?? []).map(arrived)
        this.rows.rejections.push({ node, from, met, rejection })
      }
    }
  }

  settled(from: string, to: string, batch: Batch): void {
    if (!this.destinations.has(to)) return
    const { first } = this.passing.get(from)!
    let row = this.written.get(to) ?? 0
    for (let index = first; index < first + batch.rowCount; index++) {
      const isWritten = !this.rejectedNow.has(index)
      this.deliver(from, to, index, isWritten ? row : null)
      if (isWritten) row++
    }
    this.written.set(to, row)
    this.rejectedNow = new Set()
  }

  private rejectedAtSource(
    node: string,
    origin: RowOrigin,
    batch: Batch,
    rejection: Rejection,
  ): void {
    if (this.sought.follows?.(node, origin) !== true) return
    const record = recordOf(batch.schema, valuesAt(batch, rejection.row))
    this.rows.rejections.push({ node, from: null, origin, record, rejection })
  }

  private deliver(from: string, to: string, index: number, row: number | null): void {
    const place = { node: from, port: 'in', row: index }
    const { delivered } = this.sought
    const isSought = delivered?.node === to && delivered.row === row
    if (!isSought && !this.isFollowed(place)) return
    this.rows.delivered.push({ node: to, from: place, row })
    this.meet(place)
  }

  private follow(node: string, batch: Batch, first: number): void {
    const isSource = this.sources.has(node)
    if (!isSource && this.followed.size === 0) return
    for (let row = 0; row < batch.rowCount; row++) {
      const wanted = isSource
        ? this.sought.follows!(node, batch.origin.describe(row))
        : originsOf(batch, row).some((origin) => this.isFollowed(origin))
      if (!wanted || !this.meet({ node, row: first + row })) continue
      placesOf(this.followed, node).add(first + row)
    }
  }

  /** Notes the row when it is on its way right now, and all that it came from as far as that is on its way too. */
  private meet({ node, row }: RowPlace): boolean {
    if (this.rows.get({ node, row }) !== undefined) return true
    const passing = this.passing.get(node)
    if (passing === undefined) return false
    const { batch, first } = passing
    if (row < first || row >= first + batch.rowCount) return false
    const values = valuesAt(batch, row - first)
    const origins = originsOf(batch, row - first)
    if (this.sources.has(node)) {
      return this.rows.add({ node, row, values, from: [], origin: origins[0]! })
    }
    // Who makes a row of nothing (the sum of no rows) gives itself as its origin.
    const from = origins.filter((origin) => origin.node !== node).map(arrived)
    if (!this.rows.add({ node, row, values, from })) return false
    for (const place of from) this.meet(place)
    return true
  }
}

function nodesOfKind({ nodes }: Plan, kind: string): ReadonlySet<string> {
  return new Set(nodes.filter(({ type }) => type.kind === kind).map(({ node }) => node.id))
}

function originsOf({ origin }: Batch, row: number): RowOrigin[] {
  return [origin.describe(row), ...(origin.further?.(row) ?? [])]
}

/** As `arriving` has named it. */
function arrived({ node, file, row }: RowOrigin): ArrivedRow {
  return { node, port: file, row }
}

function placesOf(places: Map<string, Set<number>>, node: string): Set<number> {
  let rows = places.get(node)
  if (rows === undefined) places.set(node, (rows = new Set()))
  return rows
}
