// Source and target fields side by side, joined at their dots: drawn by the pointer, or by choosing one and then the other.
import { useRef, useState, type PointerEvent } from 'react'
import type { NameMatch } from '../../../engine/matching/match-names.ts'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { firstRowOf, type RowValue } from '../../preview/first-row.ts'
import { usePreview } from '../../preview/store.ts'
import { usePanel } from '../panel.ts'
import { BoardList } from './board-list.tsx'
import { useBoardRows } from './board-rows.ts'
import { BoardTarget } from './board-target.tsx'
import { JoinLines, type Point } from './join-lines.tsx'
import { useKeyTargets } from './key-targets.ts'
import './join-board.css'

export interface JoinBoardProps {
  fields: readonly MappedField[]
  suggestions: ReadonlyMap<number, NameMatch>
  /** Places of the fields that are shown. */
  found: readonly number[]
  isFound: (names: readonly string[]) => boolean
  /** The field that somebody is in, or is led to. */
  at: number | null
  onAt: (index: number) => void
}

interface Drawing {
  source: string
  to: Point | null
}

export function JoinBoard({ fields, suggestions, found, isFound, at, onAt }: JoinBoardProps) {
  const t = useText()
  const { id, set, inputs } = usePanel()
  const board = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [atSource, setAtSource] = useState<string | null>(null)
  const targets = found.map((index) => ({ ...fields[index]!, index }))
  const joined = new Set(fields.flatMap(({ from }) => (from?.kind === 'field' ? [from.field] : [])))
  const leading = new Set(targets.map(({ from }) => (from?.kind === 'field' ? from.field : null)))
  const sources = (inputs['in'] ?? []).filter(({ name }) => leading.has(name) || isFound([name]))
  const rowOf = (source: string | undefined) => sources.findIndex(({ name }) => name === source)
  const rows = useBoardRows(
    board,
    [sources.length, targets.length],
    [rowOf(atSource ?? undefined), rowOf(drawing?.source), at === null ? -1 : found.indexOf(at)],
  )
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
    const y = event.clientY - top + board.current!.scrollTop
    setDrawing({ ...drawing, to: { x: event.clientX - left, y } })
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
        rows.onKeyDown(event)
        if (event.key !== 'Escape' || drawing === null) return
        event.stopPropagation()
        setDrawing(null)
      }}
    >
      <BoardList
        label={t('board.sources')}
        lines={sources}
        drawn={rows.drawn}
        keyOf={({ name }) => name}
        onAt={({ name }) => setAtSource(name)}
      >
        {({ name }) => (
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
        )}
      </BoardList>
      <JoinLines {...{ targets, sources, suggestions, keys, drawing }} passes={rows.passes} />
      <BoardList
        label={t('board.targets')}
        lines={targets}
        drawn={rows.drawn}
        keyOf={({ index }) => index}
        targetOf={({ index }) => index}
        onAt={({ index }) => onAt(index)}
      >
        {({ index, ...field }) => (
          <BoardTarget
            {...{ field, index }}
            isKey={keys.has(field.target)}
            value={leaving(field.target)}
            onPress={() => drawing !== null && join(drawing.source, index)}
          />
        )}
      </BoardList>
    </div>
  )
}

/** Of the rows in focus. */
function useFirstRow(id: string, port: string): RowValue {
  return firstRowOf(usePreview(({ focus }) => (focus?.node === id ? focus.pages[port] : undefined)))
}
