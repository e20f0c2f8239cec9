// An edge: its width tells how many rows it carries, its label says it, and a node can be put into it.
import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { memo, useState } from 'react'
import { useEdgeMark } from '../../explain/path.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { useIsPart, usePreview, useStale } from '../../preview/store.ts'
import { useView } from '../../studio/view.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Tooltip } from '../../ui/over/tooltip.tsx'
import { buttonLift, edgePath, edgeWidth } from './edge-path.ts'
import type { RowsEdge } from '../drawing/drawn-node.ts'
import { useSplice } from '../drawing/splicing.ts'
import { useOutOfSight } from '../viewport/sight.ts'
import { searchOnEdge } from '../adding/open-search.ts'
import './edge.css'

/** React Flow ends edges at the border of the hit area (24 px); they shall end at the dot (10 px). */
const handleReach = 7

const EdgePeek = lazyPart(() => import('../../preview/peek/edge-peek.tsx'), 'EdgePeek')

export const EdgeLine = memo(function EdgeLine(props: EdgeProps<RowsEdge>) {
  const { id, source, target, selected } = props
  // Pointed at by a hand: an edge that moves under a resting pointer, as the canvas follows a selection, opens nothing.
  const [near, setNear] = useState(false)
  const rows = usePreview(({ reports }) => reports[source]?.rowsOut)
  const stale = useStale(source)
  const part = useIsPart(source)
  const touch = useView(({ selected: nodes }) => nodes.includes(source) || nodes.includes(target))
  const hidden = useOutOfSight(({ edges }) => edges.has(id))
  const taking = useSplice(({ edge }) => edge === id)
  const marks = {
    'data-target': taking || undefined,
    'data-touch': touch || selected || near || undefined,
    'data-stale': stale || undefined,
    'data-zero': rows === 0 || undefined,
    'data-path': useEdgeMark(source, target),
  }
  if (hidden) return null
  const { path, labelX, labelY } = edgePath({
    ...props,
    sourceX: props.sourceX - handleReach,
    targetX: props.targetX + handleReach,
  })
  return (
    <g onPointerMove={() => setNear(true)} onPointerLeave={() => setNear(false)}>
      <BaseEdge
        id={id}
        path={path}
        className="cv-edge"
        style={{ strokeWidth: edgeWidth(rows) + (selected ? 0.8 : 0) }}
        interactionWidth={20}
        {...marks}
      />
      {(near || rows !== undefined) && (
        <EdgeLabelRenderer>
          <div
            className="nopan"
            style={{
              position: 'absolute',
              transform: `translate(-50%, -50%) translate(${labelX}px, ${labelY}px)`,
              zIndex: near ? 3 : touch ? 2 : 1,
            }}
            onPointerMove={() => setNear(true)}
            onPointerLeave={() => setNear(false)}
          >
            {near ? (
              <>
                <InsertButton id={id} x={labelX} y={labelY} lift={buttonLift(props)} />
                <EdgePeek node={source} />
              </>
            ) : (
              rows !== undefined && <RowCount rows={rows} part={part} marks={marks} id={id} />
            )}
          </div>
        </EdgeLabelRenderer>
      )}
    </g>
  )
})

interface RowCountProps {
  rows: number
  /** The rows are of a part of the sources, as the card before says in words. */
  part: boolean
  marks: object
  id: string
}

function RowCount({ rows, part, marks, id }: RowCountProps) {
  const format = useFormat()
  return (
    <span
      className="cv-count"
      data-edge={id}
      {...marks}
      style={{ position: 'static', display: 'block' }}
    >
      {part && '~'}
      {format.count(rows)}
    </span>
  )
}

interface InsertProps {
  id: string
  x: number
  y: number
  /** Pixels above the label. */
  lift: number
}

function InsertButton({ id, x, y, lift }: InsertProps) {
  const t = useText()
  return (
    <Tooltip text={t('edge.insert')}>
      <button
        type="button"
        className="cv-splice"
        style={{ position: 'relative', top: -lift }}
        data-lifted={lift > 0 || undefined}
        aria-label={t('edge.insert')}
        data-insert={id}
        onClick={(event) => searchOnEdge(id, { x, y }, event.currentTarget)}
      >
        <Plus className="icon-s" aria-hidden />
      </button>
    </Tooltip>
  )
}
