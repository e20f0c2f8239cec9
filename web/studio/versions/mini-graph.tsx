// A graph in small: where nodes, frames and notes stand and how they are connected; what differs is marked by line and sign.
import type { DocumentDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { edgePath } from '../../canvas/edges/edge-path.ts'

export interface MiniGraphProps {
  title: string
  document: JobDocument
  diff: DocumentDiff
  /** Both are seen at one scale. */
  seen: readonly JobDocument[]
  side: 'before' | 'after'
}

const width = 176
const height = 122
const margin = 40
const signs = { added: '+', removed: '−', updated: '~' } as const

export function MiniGraph({ title, document, diff, seen, side }: MiniGraphProps) {
  const marks = marksOf(diff, side)
  const at = new Map(document.nodes.map(({ id, position }) => [id, position]))
  return (
    <figure className="vs-graph">
      <figcaption className="cap">{title}</figcaption>
      <svg viewBox={viewBoxOf(seen)} role="img" aria-label={title}>
        {groundsOf(document).map(({ id, kind, position: { x, y }, size }) => (
          <g key={id} data-ground={kind} data-mark={marks.get(id)}>
            <rect x={x} y={y} width={size.width} height={size.height} rx="16" />
            <Sign mark={marks.get(id)} x={x + size.width} y={y} />
          </g>
        ))}
        {document.edges.map(({ id, from, to }) => {
          const [a, b] = [at.get(from.node), at.get(to.node)]
          if (a === undefined || b === undefined) return null
          const { path } = edgePath({
            sourceX: a.x + width,
            sourceY: a.y + height / 2,
            targetX: b.x,
            targetY: b.y + height / 2,
          })
          return <path key={id} d={path} />
        })}
        {document.nodes.map(({ id, name, type, position }) => (
          <g key={id} data-f={nodeFace(type)?.family} data-mark={marks.get(id)}>
            <rect x={position.x} y={position.y} width={width} height={height} rx="16" />
            <foreignObject {...position} width={width} height={height}>
              <div className="vs-name">
                <p title={name}>{name}</p>
              </div>
            </foreignObject>
            <Sign mark={marks.get(id)} x={position.x + width} y={position.y} />
          </g>
        ))}
      </svg>
    </figure>
  )
}

interface SignProps {
  mark: keyof typeof signs | undefined
  /** Upper right corner. */
  x: number
  y: number
}

function Sign({ mark, x, y }: SignProps) {
  if (mark === undefined) return null
  return (
    <text className="vs-sign" x={x - 26} y={y + 32}>
      {signs[mark]}
    </text>
  )
}

/** What lies behind the nodes, and beside them. */
function groundsOf({ frames, notes = [] }: JobDocument) {
  return [
    ...frames.map((frame) => ({ ...frame, kind: 'frame' })),
    ...notes.map((note) => ({ ...note, kind: 'note' })),
  ]
}

function marksOf({ nodes, frames, notes }: DocumentDiff, side: 'before' | 'after') {
  const marks = new Map<string, keyof typeof signs>()
  for (const part of [nodes, frames, notes]) {
    for (const { to } of part.updated) marks.set(to.id, 'updated')
    if (side === 'after') for (const { id } of part.added) marks.set(id, 'added')
    else for (const { id } of part.removed) marks.set(id, 'removed')
  }
  return marks
}

function viewBoxOf(documents: readonly JobDocument[]): string {
  const boxes = documents.flatMap((document) => [
    ...document.nodes.map(({ position }) => ({ position, size: { width, height } })),
    ...groundsOf(document),
  ])
  if (boxes.length === 0) return '0 0 400 160'
  const left = Math.min(...boxes.map(({ position }) => position.x)) - margin
  const top = Math.min(...boxes.map(({ position }) => position.y)) - margin
  const right = Math.max(...boxes.map(({ position, size }) => position.x + size.width)) + margin
  const bottom = Math.max(...boxes.map(({ position, size }) => position.y + size.height)) + margin
  return `${left} ${top} ${Math.max(400, right - left)} ${Math.max(160, bottom - top)}`
}
