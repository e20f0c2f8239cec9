// The inputs of the node that is previewed, kept between previews: while only its own settings change, nothing before it runs again.
import type { Arrivals } from './arrivals.ts'
import type { Plan } from './plan/plan.ts'
import type { Snapshot } from './snapshot.ts'

/** Keeps those of one node, the last one: that is where somebody types. */
export class KeptInputs {
  private print = ''
  private arrivals: Arrivals | undefined

  find(print: string): Arrivals | undefined {
    return print === this.print ? this.arrivals : undefined
  }

  /** Inputs of which only a part was kept are of no use: the node runs with all that feeds it. */
  keep(print: string, arrivals: Arrivals): void {
    const { isWhole } = arrivals
    this.print = isWhole ? print : ''
    this.arrivals = isWhole ? arrivals : undefined
  }
}

/** All that decides what arrives at the last node of the plan, and how much of it is kept. Its own settings do not. */
export function inputsPrint(plan: Plan, snapshot: Snapshot, limits: readonly unknown[]): string {
  const nodes = plan.nodes.map(({ node, feeds }, index) => {
    const { id, type, version, config } = node
    const isLast = index === plan.nodes.length - 1
    return [id, type, feeds, ...(isLast ? [] : [version, config])]
  })
  return JSON.stringify([nodes, snapshot, limits])
}
