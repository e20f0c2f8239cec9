// A bar on stderr while rows flow; nothing where nobody looks.
import type { Plan } from '../../engine/run/plan/plan.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import type { FileHost } from './file-host.ts'
import type { Terminal } from './terminal.ts'

const barWidth = 24
const everyMs = 100

export class Progress {
  private readonly terminal: Terminal
  private readonly host: FileHost
  private readonly totalBytes: number
  private drawnAt = 0

  constructor(terminal: Terminal, host: FileHost, totalBytes: number) {
    this.terminal = terminal
    this.host = host
    this.totalBytes = Math.max(1, totalBytes)
  }

  /** Called as often as one likes. */
  tick(): void {
    const now = performance.now()
    if (!this.terminal.isScreen || now - this.drawnAt < everyMs) return
    this.drawnAt = now
    const share = Math.min(1, this.host.bytesRead / this.totalBytes)
    const done = Math.round(share * barWidth)
    const megabytes = (this.host.bytesRead / 2 ** 20).toFixed(1)
    const bar = '█'.repeat(done) + '░'.repeat(barWidth - done)
    this.terminal.draw(`\r${bar} ${Math.round(share * 100)} %  ${megabytes} MB`)
  }

  /** Wipes the line. */
  end(): void {
    if (this.drawnAt > 0) this.terminal.draw(`\r${' '.repeat(barWidth + 24)}\r`)
  }
}

/** What the plan reads: a source that others wait for is read more than once. */
export function bytesOf(plan: Plan, snapshot: Snapshot): number {
  return plan.nodes.reduce((sum, { node, type }) => {
    if (type.kind !== 'source') return sum
    const passes = plan.stages.passes.get(node.id)?.length ?? 1
    const files = snapshot.sources[node.id] ?? []
    return sum + passes * files.reduce((size, { sizeBytes }) => size + sizeBytes, 0)
  }, 0)
}
