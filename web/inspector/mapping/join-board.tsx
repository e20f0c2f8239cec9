// Source and target fields side by side, joined at their dots: drawn by the pointer, or by choosing one and then the other.
import { KeyRound } from 'lucide-react'
import { useRef, useState, type PointerEvent } from 'react'
import type { NameMatch } from '../../../engine/matching/match-names.ts'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { firstRowOf, type RowValue } from '../../preview/first-row.ts'
import { usePreview } from '../../preview/store.ts'
import { usePanel } from '../panel.ts'
import { JoinLines, type Point } from './join-lines.tsx'
import { useKeyTargets } from './key-targets.ts'
import './join-board.css'

export interface JoinBoardProps {
  fields: readonly MappedField[]
  suggestions: ReadonlyMap<number, NameMatch>
  /** Places of the fields that are shown. */
  found: readonly number[]
  isFound: (names: readonly string[]) => boolean
}

interface Drawing {
  source: string
  to: Point | null
}

export function JoinBoard({ fields, suggestions, found, isFound }: JoinBoardProps) {
  const t = useText()
  const { id, set, inputs } = usePanel()
  const board = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const targets = found.map((index) => ({ ...fields[index]!, index }))
  const joined = new Set(fields.flatMap(({ from }) => (from?.kind === 'field' ? [from.field] : [])))
  const leading = new Set(targets.map(({ from }) => (from?.kind === 'field' ? from.field : null)))
  const sources = (inputs['in'] ?? []).filter(({ name }) => leading.has(name) || isFound([name]))
  const keys = useKeyTargets()
  const arriving = useFirstRow(id, 'in')
  const leaving = useFirstRow(id, 'out')
  const join = (source: string, target: number) => {
    set(`fields.${target}.from`, { kind: 'field', field: source })
    setDrawing(null)
  }
  const onMove = (event: PointerEvent) => {
    if (drawing === null || event.buttons === 0) return
    const { left, top } = board.current!.getBoundingClientRect()
    setDrawing({ ...drawing, to: { x: event.clientX - left, y: event.clientY - top } })
  }
  const onUp = (event: PointerEvent) => {
    if (drawing === null || drawing.to === null) return
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const target = under?.closest<HTMLElement>('[data-join-target]')?.dataset['joinTarget']
    if (target === undefined) setDrawing(null)
    else join(drawing.source, Number(target))
  }
  return (
    <div
      ref={board}
      className="in-board"
      data-drawing={drawing !== null || undefined}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || drawing === null) return
        event.stopPropagation()
        setDrawing(null)
      }}
    >
      <ul aria-label={t('board.sources')}>
        {sources.map(({ name }) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={drawing?.source === name}
              aria-label={t('board.source', { name })}
              onPointerDown={() => setDrawing({ source: name, to: null })}
              onClick={() => setDrawing({ source: name, to: null })}
            >
              <b>{name}</b>
              <small>{arriving(name) !== undefined && <CellValue value={arriving(name)!} />}</small>
              <i data-joined={joined.has(name) || undefined} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <JoinLines {...{ targets, sources, suggestions, keys, drawing }} />
      <ul aria-label={t('board.targets')}>
        {targets.map(({ target, from, required, index }) => (
          <li key={index} data-join-target={index}>
            <button
              type="button"
              data-form-key={`fields.${index}`}
              data-empty={(required && from === null) || undefined}
              aria-label={[
                t('board.target', { target, source: sourceName(from) }),
                ...(keys.has(target) ? [t('column.is-key')] : []),
              ].join(', ')}
              onClick={() => drawing !== null && join(drawing.source, index)}
              onKeyDown={(event) => {
                if (event.key !== 'Delete' && event.key !== 'Backspace') return
                // Else it would be the node that goes.
                event.preventDefault()
                set(`fields.${index}.from`, null)
              }}
            >
              <i data-joined={from !== null || undefined} aria-hidden />
              <b>
                {target}
                {required && <em aria-hidden> *</em>}
                {keys.has(target) && <KeyRound className="icon-xs" aria-hidden />}
              </b>
              <small>
                {leaving(target) !== undefined && <CellValue value={leaving(target)!} />}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Of the rows in focus. */
function useFirstRow(id: string, port: string): RowValue {
  return firstRowOf(usePreview(({ focus }) => (focus?.node === id ? focus.pages[port] : undefined)))
}

function sourceName(from: MappedField['from']): string {
  if (from === null) return '–'
  return from.kind === 'field' ? from.field : from.value
}
