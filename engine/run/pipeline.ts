// The running graph: rows are pushed from node to node, and every step is counted.
import type { Batch } from '../batch/batch.ts'
import type { ExecutionHost } from '../host.ts'
import type { Rejection } from '../nodes/operator.ts'
import type { Arrivals } from './arrivals.ts'
import { atNode } from './at-node.ts'
import { LongRows } from './long-rows.ts'
import type { Observer, Tracing } from './onlookers.ts'
import type { Plan } from './plan/plan.ts'
import type { RejectedRows } from './rejected-rows.ts'
import type { Snapshot } from './snapshot.ts'
import { Stations } from './stations.ts'
import { flowsInto } from './plan/flow.ts'
import type { Flow } from './plan/flow.ts'

export interface PipelineOptions {
  plan: Plan
  snapshot: Snapshot
  host: ExecutionHost
  batchBytes: number
  /** Most bytes that a node holds before it spills; absent, or undefined: no limit. */
  holdBytesOf?: ((node: string) => number | undefined) | undefined
  rejected: RejectedRows
  observer?: Observer | undefined
  tracing?: Tracing | undefined
  /** See `ExecuteOptions`. */
  sampleBytes?: number | undefined
}

export class Pipeline {
  readonly stations = new Stations()
  private readonly options: PipelineOptions
  private readonly longRows: LongRows
  private stage = 0
  private readonly cut = new Set<string>()
  private rehearsal: { node: string; flows: ReadonlySet<Flow> } | null = null

  private constructor(options: PipelineOptions) {
    this.options = options
    this.longRows = new LongRows(options.host)
  }

  /** Loads the operators and lets them read what they need beside their ports. */
  static async start(options: PipelineOptions): Promise<Pipeline> {
    const pipeline = new Pipeline(options)
    try {
      await pipeline.startNodes()
    } catch (error) {
      await pipeline.stations.close()
      throw error
    }
    return pipeline
  }

  private async startNodes(): Promise<void> {
    const { plan, snapshot, host, batchBytes, holdBytesOf, tracing } = this.options
    const explaining = tracing !== undefined
    const onward = {
      emit: (from: string, batch: Batch) => this.emit(from, batch),
      reject: (id: string, batch: Batch, rejections: readonly Rejection[]) =>
        this.reject(id, batch, rejections),
      counts: (firstStage: number) => this.counts(firstStage),
    }
    for (const planned of plan.nodes) {
      const holdBytes = holdBytesOf?.(planned.node.id)
      const surroundings = { snapshot, host, batchBytes, holdBytes, explaining }
      await this.stations.start(planned, plan.stages, surroundings, onward)
    }
  }

  /**
   * Nodes whose rows begin to stream in this stage, and which have to see them once before, get them: from their sources alone, with
   * nothing counted and nothing beyond them. Those further up come first, since the others see what leaves them; also those whose rows
   * begin to stream only later in the same pass (behind a union), as soon as the rehearsal comes to that stage.
   */
  private async rehearse(stage: number, flows?: ReadonlySet<Flow>): Promise<void> {
    const { rehearsal } = this
    for (const [id, { running }] of this.stations) {
      if (flows !== undefined && ![...flows].some(({ to }) => to === id)) continue
      const pass = this.options.plan.stages.passes.get(id)!.find(({ start }) => start === stage)
      if (pass === undefined || running.kind !== 'transform') continue
      if (id === rehearsal?.node || running.operator.wantsRehearsal?.() !== true) continue
      const into = flowsInto(id, this.options.plan.stages)
      for (let at = pass.start; at < pass.end; at++) {
        this.rehearsal = { node: id, flows: into }
        if (at > pass.start) await this.rehearse(at, into)
        await this.scanRehearsed(at)
      }
      this.rehearsal = rehearsal
      await atNode(id, async () => running.operator.rehearsed?.())
    }
  }

  private async scanRehearsed(stage: number): Promise<void> {
    this.stage = stage
    for (const [id, { running }] of this.stations) {
      if (running.kind !== 'source' || this.flowsOf(id).length === 0) continue
      await this.scan(id, running.read(), async () => this.options.host.signal.throwIfAborted())
    }
  }

  /** What is seen for the first time is counted; what is repeated, or rehearsed, is not. */
  private counts(firstStage: number): boolean {
    return this.rehearsal === null && this.stage <= firstStage
  }

  /** Runs one stage; `afterBatch` is awaited whenever a batch of a source has gone the whole way. */
  async runStage(stage: number, afterBatch: () => Promise<void>): Promise<void> {
    await this.rehearse(stage)
    this.stage = stage
    this.options.tracing?.stage(stage)
    for (const [id, { running }] of this.stations) {
      const scanned = running.kind === 'source' && this.isActive(id, stage)
      if (scanned) await this.scan(id, running.read(), afterBatch)
    }
  }

  private isActive(id: string, stage: number): boolean {
    return this.options.plan.stages.active.get(id)!.includes(stage)
  }

  private async scan(
    id: string,
    batches: AsyncIterable<Batch>,
    afterBatch: () => Promise<void>,
  ): Promise<void> {
    await atNode(id, async () => {
      let left = this.batchesToRead()
      for await (const batch of batches) {
        if (left-- <= 0) {
          this.cut.add(id)
          break
        }
        if (batch.rowCount > 0) await this.emit(id, batch)
        await afterBatch()
      }
      await this.finishFlows(id)
    })
    await afterBatch()
  }

  /** Sources that were not read to their end. */
  get sampled(): string[] {
    return [...this.cut]
  }

  /** Of each source scanned in this stage: all, when a port holds what comes of it. */
  private batchesToRead(): number {
    const { plan, batchBytes, sampleBytes } = this.options
    const isHeld = plan.stages.flows.some(
      ({ holds, stages }) => holds && stages.includes(this.stage),
    )
    if (sampleBytes === undefined || isHeld) return Number.POSITIVE_INFINITY
    return Math.max(1, Math.ceil(sampleBytes / batchBytes))
  }

  private flowsOf(id: string): Flow[] {
    const { flows } = this.options.plan.stages
    const open = flows.filter(({ from, stages }) => from === id && stages.includes(this.stage))
    const { rehearsal } = this
    return rehearsal === null ? open : open.filter((flow) => rehearsal.flows.has(flow))
  }

  /** Looks for the signal at every batch: a merge may make millions of rows of one batch of its source. */
  private async emit(from: string, batch: Batch): Promise<void> {
    this.options.host.signal.throwIfAborted()
    const { tally, firstStage } = this.stations.get(from)
    if (this.counts(firstStage)) {
      tally.emitted(batch.rowCount)
      this.options.observer?.output?.(from, batch)
    }
    const { tracing } = this.options
    tracing?.leaving(from, batch)
    for (const { to, port } of this.flowsOf(from)) {
      await this.accept(to, port, tracing?.arriving(from, port, batch) ?? batch)
      tracing?.settled(from, to, batch)
    }
    tracing?.left(from)
  }

  private async accept(id: string, port: string, batch: Batch): Promise<void> {
    const { tally, firstStage, running } = this.stations.get(id)
    if (this.counts(firstStage)) {
      tally.received(port, batch.rowCount)
      this.options.observer?.input?.(id, port, batch)
    }
    if (running.kind === 'source') return
    const work = async (): Promise<void> => {
      if (running.kind === 'transform') {
        if (this.rehearsal?.node === id) await running.operator.rehearse!(batch)
        else await running.operator.accept(port, batch)
      }
      if (running.kind === 'destination') await running.destination.accept(batch)
    }
    await this.longRows.atNode(id, work, batch)
    await this.options.rejected.relieve()
  }

  private async finishFlows(from: string): Promise<void> {
    for (const { to, port, holds } of this.flowsOf(from)) {
      const { running } = this.stations.get(to)
      if (running.kind !== 'transform' || this.rehearsal?.node === to) continue
      this.options.observer?.finished?.(to, port)
      await this.longRows.atNode(to, async () => running.operator.finish(port))
      await this.options.rejected.relieve()
      if (!holds && this.endsPass(to)) await this.finishFlows(to)
    }
  }

  /** Feeds a node that was planned alone what arrived at it before; `reach` is awaited before a round's rows. */
  async replay(arrivals: Arrivals, reach: (round: number) => Promise<void>): Promise<void> {
    const id = arrivals.node
    const { running } = this.stations.get(id)
    for (const port of arrivals.ports) {
      for (const { batch, round } of arrivals.batches(port)) {
        this.options.host.signal.throwIfAborted()
        await reach(round)
        await this.accept(id, port, batch)
        await this.options.host.pause?.()
      }
      await reach(arrivals.endOf(port))
      if (running.kind !== 'transform') continue
      await this.longRows.atNode(id, async () => running.operator.finish(port))
    }
    await reach(arrivals.rounds)
  }

  private endsPass(id: string): boolean {
    const passes = this.options.plan.stages.passes.get(id)!
    return passes.some(({ end }) => end === this.stage + 1)
  }

  private reject(id: string, batch: Batch, rejections: readonly Rejection[]): void {
    const { tally, firstStage } = this.stations.get(id)
    if (!this.counts(firstStage)) return
    this.options.tracing?.rejected(id, batch, rejections)
    tally.rejected(rejections.length)
    const rows = this.options.rejected.note(id, batch, rejections)
    const { observer } = this.options
    if (observer?.rejected !== undefined) for (const row of rows) observer.rejected(row)
  }
}
