// A merge beside another one that keeps only the rows of one side that have no partner there.
import { mergeConfigSchema } from '../../../engine/nodes/merge/config.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { newEdgeId } from '../../document/new-id.ts'

export type LoneSide = 'left-only' | 'right-only'

/** It compares the same rows in the same way, and hands them on as they came: with all their fields. The same document where there is no such merge. */
export function withMergeBeside(
  document: JobDocument,
  merge: string,
  how: LoneSide,
  begun: Pick<JobNode, 'id' | 'name' | 'position'>,
): JobDocument {
  const node = document.nodes.find(({ id }) => id === merge)
  const parsed = mergeConfigSchema.safeParse(node?.config)
  if (node === undefined || !parsed.success) return document
  const { type, version } = node
  const config = { ...parsed.data, how, leftFields: null, rightFields: null, rightPrefix: '' }
  const edges = document.edges.filter(({ to }) => to.node === merge)
  return {
    ...document,
    nodes: [...document.nodes, { ...begun, type, version, config }],
    edges: edges.reduce(
      (all, { from, to }) => [
        ...all,
        {
          id: newEdgeId({ ...document, edges: all }),
          from,
          to: { node: begun.id, port: to.port },
        },
      ],
      document.edges,
    ),
  }
}
