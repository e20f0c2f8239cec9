// The ids that copies get: readable, and free in the document.
import type { Fragment } from '../../../engine/job/commands/fragment.ts'
import { newEdgeId, newNodeId } from '../../document/new-id.ts'
import { useJob } from '../../document/store.ts'
import { freeId } from '../frames/framing.ts'

/** By the ids of the originals; edges are among the nodes'. */
export interface NewIds {
  ids: Record<string, string>
  frameIds: Record<string, string>
  noteIds: Record<string, string>
}

export function newIds({ nodes, edges, incoming, frames, notes }: Fragment): NewIds {
  const { document } = useJob.getState()
  const ids: Record<string, string> = {}
  for (const { id, type } of nodes) ids[id] = newNodeId(document, type, Object.values(ids))
  for (const { id } of [...edges, ...incoming]) ids[id] = newEdgeId(document, Object.values(ids))
  return {
    ids,
    frameIds: idsOf('frame', frames, document.frames),
    noteIds: idsOf('note', notes, document.notes ?? []),
  }
}

type Parts = readonly { id: string }[]

function idsOf(kind: string, copied: Parts, existing: Parts): Record<string, string> {
  const taken = [...existing]
  return Object.fromEntries(
    copied.map(({ id: old }) => {
      const id = freeId(kind, taken)
      taken.push({ id })
      return [old, id]
    }),
  )
}
