// The way of the explained row on the canvas: which nodes and edges it passed, and what it held there.
import type { Explanation } from '../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { useExplain } from './store.ts'

/** `here`: the step that is looked at. `off`: the row did not pass. Undefined while nobody asks. */
export type PathMark = 'here' | 'on' | 'off' | undefined

export function useNodeMark(id: string): PathMark {
  return useExplain(({ explanation, step }) => {
    if (explanation === null) return undefined
    if (explanation.steps[step]?.node === id) return 'here'
    return explanation.steps.some(({ node }) => node === id) ? 'on' : 'off'
  })
}

export function useEdgeMark(source: string, target: string): PathMark {
  return useExplain(({ explanation }) => {
    if (explanation === null) return undefined
    return passes(explanation, source, target) ? 'on' : 'off'
  })
}

function passes({ steps }: Explanation, source: string, target: string): boolean {
  return steps.some(({ node, from }) => node === target && from.some((row) => row.node === source))
}

/** The step to show at a node: the one that is looked at, or the first of the row there. */
export function useStepAt(id: string): ExplainedStep | undefined {
  return useExplain(({ explanation, step }) => {
    const shown = explanation?.steps[step]
    return shown?.node === id ? shown : explanation?.steps.find(({ node }) => node === id)
  })
}

const valuesShown = 2

/** What tells most of a row at a step: what the node looked at or made; else its first fields. */
export function tellingValues(step: ExplainedStep): [string, string | null][] {
  const names = [...new Set(step.reasons.flatMap(fieldsNamed))].filter(
    (name) => name in step.record,
  )
  const all = [...names, ...Object.keys(step.record).filter((name) => !names.includes(name))]
  return all.slice(0, valuesShown).map((name) => [name, step.record[name] ?? null])
}

function fieldsNamed(reason: ExplainedStep['reasons'][number]): string[] {
  if (reason.kind === 'condition') return reason.criteria.map(({ field }) => field)
  return reason.kind === 'fields' ? reason.fields.map(({ target }) => target) : []
}
