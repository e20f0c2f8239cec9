// What a screen reader says of a node: "Origin airport, Merge, 2 inputs, 1 error, 5,432 rows out, 3 of 9".
import { useMemo } from 'react'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { graphOf } from '../../../engine/job/graph.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { useJob, type JobState } from '../../document/store.ts'
import { useFormat, type Format } from '../../i18n/format.ts'
import { useLanguage, useText, type Translate } from '../../i18n/language.ts'
import { usePreview } from '../../preview/store.ts'
import { problemStatus, refusesPublishing } from '../problems/unfinished.ts'

/** Another function only when a count, a problem, the order or the language is another: dragging a node draws no other anew. */
export function useNodeLabel(): (node: JobNode) => string {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const facts = useJob((state) => JSON.stringify(factsOf(state)))
  const rows = usePreview(({ reports }) =>
    JSON.stringify(Object.entries(reports).map(([id, { rowsOut }]) => [id, rowsOut])),
  )
  return useMemo(
    () => {
      const { order, errors, unfinished, further } = JSON.parse(facts) as Facts
      const placeOf = new Map(order.map((id, index) => [id, index + 1]))
      const countOf = new Map(JSON.parse(rows) as [string, number][])
      return (node) => {
        const count = countOf.get(node.id)
        const at = placeOf.get(node.id)
        return labelOf(node, {
          language,
          t,
          format,
          count,
          errors: errors[node.id] ?? 0,
          unfinished: unfinished.includes(node.id),
          further: further[node.id] ?? 0,
        })
          .concat(at === undefined ? [] : t('node.place', { at, count: order.length }))
          .join(t('list.comma'))
      }
    },
    // `t` and `format` follow from the language.
    [facts, rows, language],
  )
}

interface Facts {
  order: readonly string[]
  errors: Readonly<Record<string, number>>
  /** Nodes that lack something. */
  unfinished: readonly string[]
  further: Readonly<Record<string, number>>
}

function factsOf({ document, inference }: Pick<JobState, 'document' | 'inference'>): Facts {
  const errors: Record<string, number> = {}
  const unfinished = new Set<string>()
  for (const problem of inference.problems) {
    const { node } = problem
    const status = problemStatus(problem)
    if (status === 'error') errors[node] = (errors[node] ?? 0) + 1
    if (status === 'unfinished' && refusesPublishing(problem)) unfinished.add(node)
  }
  const further = furtherInputs(document)
  return { order: orderOf(document), errors, unfinished: [...unfinished], further }
}

function furtherInputs({ nodes, edges }: JobDocument): Record<string, number> {
  const further: Record<string, number> = {}
  for (const { id, type } of nodes) {
    const ports = nodeFace(type)?.inputs.filter(({ optional }) => optional === true) ?? []
    if (ports.length === 0) continue
    further[id] = ports.filter(({ name }) =>
      edges.some(({ to }) => to.node === id && to.port === name),
    ).length
  }
  return further
}

let ordered: { edges: JobDocument['edges']; ids: string; order: readonly string[] } | undefined

/** Asked with every change of the document, answered anew only when the graph is another. */
function orderOf(document: JobDocument): readonly string[] {
  const ids = document.nodes.map(({ id }) => id).join(' ')
  if (ordered?.edges !== document.edges || ordered.ids !== ids) {
    ordered = { edges: document.edges, ids, order: graphOf(document).order }
  }
  return ordered.order
}

interface Words {
  t: Translate
  format: Format
  language: Language
  count: number | undefined
  errors: number
  /** Something is not there yet. */
  unfinished: boolean
  /** Inputs that are connected though they need not be. */
  further: number
}

function labelOf(node: JobNode, words: Words): string[] {
  const { t, format, language, count, errors, unfinished, further } = words
  const type = nodeFace(node.type)
  const needed = type?.inputs.filter(({ optional }) => optional !== true).length ?? 0
  const inputs = needed + further
  return [
    node.name,
    type?.texts[language].name ?? node.type,
    ...(inputs === 0 ? [] : [t('node.inputs', { count: inputs })]),
    ...(node.disabled === true ? [t('node.disabled')] : []),
    ...(errors === 0 ? [] : [t('node.errors', { count: errors })]),
    ...(unfinished ? [t('status.unfinished')] : []),
    ...(count === undefined || type?.kind === 'destination'
      ? []
      : [t('node.rows-out', { count, shown: format.count(count) })]),
  ]
}
