// A node of a run's document as it is named in lists: family tile and name.
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import { NodeIcon } from '../canvas/cards/node-icon.tsx'
import { Tile } from '../ui/tile.tsx'

export function NodeName({ node }: { node: JobNode }) {
  const type = nodeFace(node.type)
  return (
    <span className="inline-flex max-w-full items-center gap-2 align-middle">
      <Tile family={type?.family ?? 'shape'} size="s">
        <NodeIcon type={type} />
      </Tile>
      <span className="truncate font-medium" title={node.name}>
        {node.name}
      </span>
    </span>
  )
}

/** The same by id; of a node that the document does not have, the id. */
export function NodeNameOf({ id, document }: { id: string; document: JobDocument }) {
  const node = document.nodes.find((candidate) => candidate.id === id)
  return node === undefined ? <span className="truncate">{id}</span> : <NodeName node={node} />
}
