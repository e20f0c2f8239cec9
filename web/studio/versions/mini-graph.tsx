// A graph in small: where the nodes stand and how they are connected; what differs is marked by line and sign.
import type { DocumentDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'

export interface MiniGraphProps {
  title: string
  document: JobDocument
  diff: DocumentDiff
  side: 'before' | 'after'
}

const width = 176
const height = 122
const margin = 40
const signs = { added: '+', removed: '−', updated: '~' } as const

export function MiniGraph({ title, document, diff, side }: MiniGraphProps) {
  const marks = marksOf(diff, side)
  const at = new Map(document.nodes.map(({ id, position }) => [id, position]))
  return (
    <figure className="vs-graph">
      <figcaption className="cap">{title}</figcaption>
      <svg viewBox={viewBoxOf(document)} role="img" aria-label={title}>
        {document.edges.map(({ id, from, to }) => {
          const [a, b] = [at.get(from.node), at.get(to.node)]
          if (a === undefined || b === undefined) return null
          const [x1, y1, x2, y2] = [a.x + width, a.y + height / 2, b.x, b.y + height / 2]
          const bend = Math.max(40, (x2 - x1) / 2)
          const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
          return <path key={id} d={path} />
        })}
        {document.nodes.map(({ id, name, type, position }) => (
          <g key={id} data-f={nodeFace(type)?.family} data-mark={marks.get(id)}>
            <rect x={position.x} y={position.y} width={width} height={height} rx="16" />
            <text x={position.x + 14} y={position.y + height / 2 + 8}>
              {name.length > 15 ? `${name.slice(0, 14)}…` : name}
            </text>
            {marks.has(id) && (
              <text className="vs-sign" x={position.x + width - 26} y={position.y + 32}>
                {signs[marks.get(id)!]}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  )
}

function marksOf({ nodes }: DocumentDiff, side: 'before' | 'after') {
  const marks = new Map<string, keyof typeof signs>()
  for (const { to } of nodes.updated) marks.set(to.id, 'updated')
  if (side === 'after') for (const { id } of nodes.added) marks.set(id, 'added')
  else for (const { id } of nodes.removed) marks.set(id, 'removed')
  return marks
}

function viewBoxOf({ nodes }: JobDocument): string {
  if (nodes.length === 0) return '0 0 400 160'
  const left = Math.min(...nodes.map(({ position }) => position.x)) - margin
  const top = Math.min(...nodes.map(({ position }) => position.y)) - margin
  const right = Math.max(...nodes.map(({ position }) => position.x + width)) + margin
  const bottom = Math.max(...nodes.map(({ position }) => position.y + height)) + margin
  return `${left} ${top} ${Math.max(400, right - left)} ${Math.max(160, bottom - top)}`
}
