// What a preview could not do, as problems of the nodes where it stopped: told like those that inference finds.
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import type { Problem } from '../../engine/nodes/node-type.ts'
import type { JobState } from '../document/store.ts'
import type { PreviewFailure } from './protocol.ts'
import { printOf, type PreviewState } from './store.ts'

type Known = Pick<JobState, 'document' | 'inference'> &
  Pick<PreviewState, 'failures' | 'prints' | 'snapshotId' | 'sourceFailures'>

/**
 * In document order, one for each node. Nothing is said of nodes that are known to be wrong without a run, that the edge could not
 * read, or whose failure is of an older state of the job.
 */
export function failedNodes(known: Known): Problem[] {
  const { document, inference, failures, prints, snapshotId, sourceFailures } = known
  const told = new Set([
    ...inference.problems.filter(({ severity }) => severity === 'error').map(({ node }) => node),
    ...sourceFailures.map(({ node }) => node),
  ])
  const current = Object.entries(failures)
    .filter(([id, { print }]) => print === printOf(snapshotId, prints[id]))
    .map(([, { failure }]) => failure)
  return enabledNodes(document)
    .filter(({ id }) => !told.has(id))
    .flatMap((node) => {
      const failure = current.find((one) => one.node === node.id)
      return failure === undefined ? [] : [problemOf(failure, node)]
    })
}

function enabledNodes({ nodes }: JobDocument): JobNode[] {
  return nodes.filter(({ disabled }) => disabled !== true)
}

function problemOf({ code, values }: PreviewFailure, node: JobNode): Problem {
  const { field } = values
  const formKey = typeof field === 'string' ? keyOfField(node, field) : undefined
  return {
    node: node.id,
    severity: 'error',
    code,
    values,
    ...(typeof field === 'string' ? { field } : {}),
    ...(formKey === undefined ? {} : { formKey }),
  }
}

/** Where a node's settings declare the field; undefined when they do not. */
function keyOfField({ config }: JobNode, field: string): string | undefined {
  const { schema } = config
  if (!Array.isArray(schema)) return undefined
  const index = schema.findIndex((one: { name?: unknown }) => one?.name === field)
  return index < 0 ? undefined : `schema.${index}.name`
}
