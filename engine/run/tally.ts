// What one node counts while it runs, and whether it adds up.
import type { Balance, NodeType } from '../nodes/node-type.ts'
import type { NodeReport } from './report.ts'

type Counting = Pick<NodeType<never>, 'counters' | 'balance' | 'inputs'>

export class Tally {
  private readonly node: string
  private readonly balance: Balance
  private readonly counters: Record<string, number>
  private readonly rowsIn: Record<string, number>
  private rowsOut = 0
  private rejectedRows = 0

  /** `ports`: those at which rows arrive; what counts the rows of another says nothing. */
  constructor(node: string, type: Counting, ports: readonly string[]) {
    this.node = node
    this.balance = type.balance
    const idle = type.inputs.filter(({ name }) => !ports.includes(name)).map(({ name }) => name)
    const counting = type.counters.filter((counter) => !idle.includes(counter))
    this.counters = Object.fromEntries(counting.map((name) => [name, 0]))
    this.rowsIn = Object.fromEntries(ports.map((port) => [port, 0]))
  }

  count(counter: string, by: number): void {
    this.counters[counter] = (this.counters[counter] ?? 0) + by
  }

  received(port: string, rows: number): void {
    this.rowsIn[port]! += rows
  }

  emitted(rows: number): void {
    this.rowsOut += rows
  }

  rejected(rows: number): void {
    this.rejectedRows += rows
  }

  report(): NodeReport {
    const left = this.sum(this.balance.left)
    const right = this.sum(this.balance.right)
    return {
      node: this.node,
      rowsIn: { ...this.rowsIn },
      rowsOut: this.rowsOut,
      rejected: this.rejectedRows,
      counters: { ...this.counters },
      balance: { left, right, holds: left === right },
    }
  }

  private sum(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.counters[name] ?? 0), 0)
  }
}
