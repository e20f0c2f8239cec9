// An isolate has one memory for all that runs in it: executions take turns. At most two run at once, one with all that was asked for and one
// with half of it, each in one linear memory, which the next one uses again; the others wait in line.
import { Memory } from '../../engine/batch/memory.ts'
import { AwaseError } from '../../engine/error.ts'
import kernels from '../../engine/kernels/kernels.wasm'

const mostAtOnce = 2
/** How often those who wait look whether it is their turn. Timers of their own: nobody is woken by another request's promise. */
const lookMs = 50
/** A holder says so often that it lives: its timer dies with its request. */
const beatMs = 5_000
/** After this silence a grant is given to somebody else. */
const silentMs = 60_000
/** What the last page of a memory may exceed its budget by. */
const pageBytes = 64 * 1024

export interface MemoryGrant {
  readonly memory: Memory
  /** Gives it back; to be called once, however the execution ended. */
  release(): void
}

export interface MemoryRequest {
  /** Most bytes that the memory may grow to; half of it where another execution has as much already. */
  budgetBytes: number
  signal: AbortSignal
  /** Told once, when it is not granted at once. */
  waits(): void
}

interface Holder {
  memory: Memory
  seenAt: number
}

export class MemoryGrants {
  private readonly holders = new Set<Holder>()
  private readonly line: MemoryRequest[] = []
  private idle: Memory[] = []

  /** First come, first served. Throws `run.cancelled` when the signal aborts while it waits. */
  async take(request: MemoryRequest): Promise<MemoryGrant> {
    this.line.push(request)
    try {
      if (!this.isTurnOf(request)) request.waits()
      while (!this.isTurnOf(request)) await pause(request.signal)
      return this.grant(request)
    } finally {
      this.line.splice(this.line.indexOf(request), 1)
    }
  }

  /** Executions that hold a memory, and those that wait for one. */
  get counts(): { granted: number; waiting: number } {
    return { granted: this.holders.size, waiting: this.line.length }
  }

  private isTurnOf(request: MemoryRequest): boolean {
    this.forgetSilent(Date.now())
    return this.line[0] === request && this.holders.size < mostAtOnce
  }

  /** A request that the platform ended never gives back what it holds; its memory is not used again. */
  private forgetSilent(now: number): void {
    for (const holder of this.holders) {
      if (now - holder.seenAt > silentMs) this.holders.delete(holder)
    }
  }

  private grant({ budgetBytes: wanted }: MemoryRequest): MemoryGrant {
    const isTaken = [...this.holders].some(({ memory }) => memory.budgetBytes >= wanted)
    const budgetBytes = isTaken ? Math.floor(wanted / 2) : wanted
    const holder: Holder = { memory: this.memoryOf(budgetBytes), seenAt: Date.now() }
    this.holders.add(holder)
    const beat = setInterval(() => (holder.seenAt = Date.now()), beatMs)
    const release = (): void => {
      clearInterval(beat)
      if (this.holders.delete(holder)) this.keep(holder.memory)
    }
    return { memory: holder.memory, release }
  }

  private memoryOf(budgetBytes: number): Memory {
    const fitting = this.idle.find((memory) => memory.budgetBytes === budgetBytes)
    this.idle = this.idle.filter((memory) => memory !== fitting)
    return fitting ?? new Memory({ budgetBytes, kernels })
  }

  /** A linear memory never shrinks: one that outgrew its grant is left to the garbage collector. */
  private keep(memory: Memory): void {
    if (memory.capacityBytes > memory.budgetBytes + pageBytes) return
    memory.reset()
    // No more memories than may be in use at once, whatever budgets were asked for.
    this.idle = [memory, ...this.idle].slice(0, mostAtOnce - this.holders.size)
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  try {
    await scheduler.wait(lookMs, { signal })
  } catch (cause) {
    throw new AwaseError('run.cancelled', { cause })
  }
}

/** Those of this isolate. */
export const memoryGrants = new MemoryGrants()
