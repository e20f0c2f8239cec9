// What flows where, and when: the order of the work of a run.

/** Rows of `from` go to a port of `to`, in these stages. */
export interface Flow {
  from: string
  to: string
  port: string
  holds: boolean
  stages: readonly number[]
}

/** A node hands on all its rows once, in the stages from `start` to before `end`. */
export interface Pass {
  start: number
  end: number
}

export interface Stages {
  count: number
  flows: readonly Flow[]
  /** By node: the stages in which rows stream through it. */
  active: ReadonlyMap<string, readonly number[]>
  /** By node, in order. After the first pass it only repeats itself for somebody who had to wait. */
  passes: ReadonlyMap<string, readonly Pass[]>
}

/** All that streams into a node, from its sources on. */
export function flowsInto(node: string, { flows }: Stages): Set<Flow> {
  const found = new Set<Flow>()
  const visit = (id: string): void => {
    for (const flow of flows) {
      if (flow.to !== id || flow.holds || found.has(flow)) continue
      found.add(flow)
      visit(flow.from)
    }
  }
  visit(node)
  return found
}
