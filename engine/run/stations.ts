// The nodes of a running graph, each with what it counts: started in the plan's order, asked for what they made, and closed.
import type { Batch } from '../batch/batch.ts'
import type { StagedOutput } from '../nodes/destination-writer.ts'
import type { Rejection, Settled } from '../nodes/operator.ts'
import { atNode } from './at-node.ts'
import type { PlannedNode } from './plan/plan.ts'
import type { Stages } from './plan/flow.ts'
import type { NodeReport } from './report.ts'
import { startNode } from './start-node.ts'
import type { NodeSurroundings, RunningNode } from './start-node.ts'
import { Tally } from './tally.ts'

export interface Station {
  tally: Tally
  /** The last stage in which its rows stream for the first time; in later ones it only repeats itself. */
  firstStage: number
  running: RunningNode
}

/** What a node's rows, rejections and counts become. `firstStage` is that of the station. */
export interface Onward {
  emit(from: string, batch: Batch): Settled
  reject(id: string, batch: Batch, rejections: readonly Rejection[]): void
  /** Whether what a node does now counts. */
  counts(firstStage: number): boolean
}

export class Stations {
  private readonly byId = new Map<string, Station>()

  get(id: string): Station {
    return this.byId.get(id)!
  }

  /** In the order of the plan. */
  [Symbol.iterator](): IterableIterator<[string, Station]> {
    return this.byId.entries()
  }

  /** Loads the operator and lets it read what it needs beside its ports. */
  async start(
    planned: PlannedNode,
    { passes }: Stages,
    surroundings: Omit<NodeSurroundings, 'emit' | 'reject' | 'count'>,
    onward: Onward,
  ): Promise<void> {
    const { id } = planned.node
    const tally = new Tally(id, planned.type, Object.keys(planned.inputs))
    const firstStage = passes.get(id)![0]!.end - 1
    await atNode(id, async () => {
      const running = await startNode(planned, {
        ...surroundings,
        emit: (batch) => onward.emit(id, batch),
        reject: (batch, rejections) => onward.reject(id, batch, rejections),
        count: (counter, by) => {
          if (onward.counts(firstStage)) tally.count(counter, by)
        },
      })
      this.byId.set(id, { tally, firstStage, running })
      if (running.kind === 'transform') await running.operator.prepare?.()
    })
  }

  /** Completes the destinations. */
  async stageOutputs(): Promise<StagedOutput[]> {
    const outputs: StagedOutput[] = []
    for (const [id, { running }] of this.byId) {
      if (running.kind !== 'destination') continue
      await atNode(id, async () => {
        outputs.push(await running.destination.finish())
      })
    }
    return outputs
  }

  /** Throws away what destinations have written so far. */
  async abort(): Promise<void> {
    for (const { running } of this.byId.values()) {
      if (running.kind === 'destination') await running.destination.abort?.()
    }
  }

  reports(): Record<string, NodeReport> {
    return Object.fromEntries([...this.byId].map(([id, { tally }]) => [id, tally.report()]))
  }

  async close(): Promise<void> {
    for (const { running } of this.byId.values()) {
      if (running.kind === 'transform') await running.operator.close?.()
    }
  }
}
