// What the jobs of a session have reached of each node type's options and null cases.
import { oracleNodes } from './nodes/index.ts'
import type { EngineOutcome } from './engine.ts'
import type { GeneratedJob } from './recipe.ts'

export class Coverage {
  private readonly counts = new Map<string, Map<string, number>>(
    oracleNodes.map(({ type }) => [type, new Map<string, number>()]),
  )

  note({ nodes }: GeneratedJob, { reports }: EngineOutcome): void {
    for (const { node, oracle, made } of nodes) {
      const counts = this.counts.get(node.type)!
      const reached = ['node', ...oracle.reached(made.config, reports[node.id]!, made)]
      for (const label of new Set(reached)) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
  }

  /** `type: option` for all that was never reached. */
  missing(): string[] {
    return oracleNodes.flatMap(({ type, covers }) =>
      ['node', ...covers]
        .filter((label) => !this.counts.get(type)!.has(label))
        .map((label) => `${type}: ${label}`),
    )
  }

  /** How many node types, options and null cases there are to reach. */
  get size(): number {
    return oracleNodes.reduce((sum, { covers }) => sum + 1 + covers.length, 0)
  }

  table(): string {
    return oracleNodes
      .map(({ type }) => {
        const counts = [...this.counts.get(type)!].map(([label, count]) => `${label} ${count}`)
        return `${type}: ${counts.join(', ')}`
      })
      .join('\n')
  }
}
