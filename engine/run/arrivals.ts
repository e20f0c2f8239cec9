// What arrived at one node, in its order: enough to run the node again without running what feeds it.
import { selectRows } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import type { Vector } from '../batch/vector.ts'
import type { Capture } from './capture.ts'
import type { ExecutionReport, NodeReport, RejectedRow } from './report.ts'

/** Rows [from, to) of a port's capture came as one batch while so many batches of sources were done. */
interface Arrival {
  from: number
  to: number
  round: number
}

export interface ArrivedBatch {
  batch: Batch
  round: number
}

/**
 * Recorded by an observer of the first execution (`input`, `finished`, `rejected`, `nextRound`, then `complete`), read by the next
 * ones. A round ends when a batch of a source has gone the whole way: rejected rows are ordered within it.
 */
export class Arrivals {
  readonly node: string
  /** By input port. */
  readonly captures: ReadonlyMap<string, Capture>
  /** Of the nodes before this one. */
  reports: Readonly<Record<string, NodeReport>> = {}
  rounds = 0
  /** Sources that were not read to their end. */
  sampled: readonly string[] = []
  private readonly arrivals = new Map<string, Arrival[]>()
  private readonly ends = new Map<string, number>()
  private readonly rejections: RejectedRow[][] = []
  /** By port, once all is there. */
  private readonly wholes = new Map<string, Batch>()

  constructor(node: string, captures: ReadonlyMap<string, Capture>) {
    this.node = node
    this.captures = captures
    for (const port of captures.keys()) this.arrivals.set(port, [])
  }

  input(port: string, batch: Batch): void {
    const capture = this.captures.get(port)!
    const from = capture.kept
    capture.add(batch)
    this.arrivals.get(port)!.push({ from, to: capture.kept, round: this.rounds })
  }

  finished(port: string): void {
    this.ends.set(port, this.rounds)
  }

  /** For rows of other nodes: those of this node come again when it runs again. */
  rejected(row: RejectedRow): void {
    ;(this.rejections[this.rounds] ??= []).push(row)
  }

  nextRound(): void {
    this.rounds++
  }

  complete({ nodes, sampled }: Pick<ExecutionReport, 'nodes' | 'sampled'>): void {
    this.sampled = sampled ?? []
    this.reports = Object.fromEntries(Object.entries(nodes).filter(([id]) => id !== this.node))
  }

  /** Whether there are inputs, and all their rows were kept. */
  get isWhole(): boolean {
    const captures = [...this.captures.values()]
    return captures.length > 0 && captures.every(({ kept, rowCount }) => kept === rowCount)
  }

  /** In the order in which they ended: one after the other was fed. A destination is not told of ends, but has one port. */
  get ports(): readonly string[] {
    return this.ends.size === 0 ? [...this.captures.keys()] : [...this.ends.keys()]
  }

  *batches(port: string): Iterable<ArrivedBatch> {
    const all = this.whole(port)
    for (const { from, to, round } of this.arrivals.get(port)!) {
      const rows = Uint32Array.from({ length: to - from }, (_, index) => from + index)
      yield { batch: selectRows(all, rows), round }
    }
  }

  private whole(port: string): Batch {
    const known = this.wholes.get(port) ?? this.captures.get(port)!.batch()
    this.wholes.set(port, known)
    return known
  }

  /** What the batches of all ports are made of. */
  vectors(): ReadonlySet<Vector> {
    const wholes = [...this.captures.keys()].map((port) => this.whole(port))
    return new Set(wholes.flatMap(({ columns }) => columns.map(({ vector }) => vector)))
  }

  /** The round in which the port had ended. */
  endOf(port: string): number {
    return this.ends.get(port) ?? this.rounds
  }

  rejectedIn(round: number): readonly RejectedRow[] {
    return this.rejections[round] ?? []
  }
}
