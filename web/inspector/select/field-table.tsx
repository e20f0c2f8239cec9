// The lines in sight of what may be hundreds. Up and down stay in the same column; with Alt they move the field.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '../../i18n/language.ts'
import { useWantedEntry } from '../form/wanted-entry.ts'
import type { FormTexts } from '../panel.ts'
import { FieldLineRow } from './field-line.tsx'
import { useFocusWish } from './focus-wish.ts'
import { moved, placeOf } from './line-edits.ts'
import { lineStep, partOf } from './line-keys.ts'
import { LinesContext, type LinesOfSelect } from './lines-context.ts'
import type { FieldLine } from './lines.ts'

export interface FieldTableProps extends Pick<LinesOfSelect, 'lines' | 'texts' | 'edit'> {
  /** Those of the lines that are shown. */
  found: readonly FieldLine[]
  texts: FormTexts
}

const lineHeightPx = 30

export function FieldTable({ lines, found, texts, edit }: FieldTableProps) {
  const table = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const { said, move } = useMove(lines, edit)
  const sought = soughtLine(found, useWantedEntry('fields'))
  const at = sought ?? Math.max(0, indexOf(found, current))
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => table.current,
    getItemKey: (index) => found[index]?.key ?? index,
    estimateSize: () => lineHeightPx,
    overscan: 6,
    // The line that somebody is in stays, else scrolling would take the focus away.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].toSorted((a, b) => a - b),
  })
  const focus = useFocusWish(table, found, rows.scrollToIndex)
  const onKeys = (event: KeyboardEvent<HTMLElement>) => {
    const [line, part] = [found[at], partOf(event.target)]
    const step = part === null ? null : lineStep(event)
    if (line === undefined || part === null || step === null) return
    event.preventDefault()
    event.stopPropagation()
    if (step.moves) move(line.key, placeOf(lines, line.key) + step.by)
    const next = found[Math.min(Math.max(at + step.by, 0), found.length - 1)]
    focus(step.moves ? line.key : next!.key, part)
  }
  return (
    <LinesContext value={{ lines, texts, edit, move, focus }}>
      <div
        ref={table}
        className="in-picks-table"
        role="grid"
        aria-label={texts['fields']?.label}
        aria-rowcount={found.length}
        onKeyDownCapture={onKeys}
      >
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const line = found[index]!
            return (
              <FieldLineRow
                key={line.key}
                ref={rows.measureElement}
                {...{ line, index, start }}
                current={index === at}
                onCurrent={() => setCurrent(line.key)}
              />
            )
          })}
        </div>
      </div>
      <span className="sr-only" role="status">
        {said}
      </span>
    </LinesContext>
  )
}

/** Moves a field, and says where it has come to. */
function useMove(lines: readonly FieldLine[], edit: LinesOfSelect['edit']) {
  const t = useText()
  const [said, setSaid] = useState('')
  const move: LinesOfSelect['move'] = (key, to) => {
    const next = moved(lines, key, to)
    const place = placeOf(next, key)
    if (place < 0 || place === placeOf(lines, key)) return
    edit(next)
    const count = lines.filter(({ kept }) => kept).length
    const field = next.find((line) => line.key === key)?.field ?? ''
    setSaid(t('select.moved', { field, place: place + 1, count }))
  }
  return { said, move }
}

function indexOf(found: readonly FieldLine[], key: string | null): number {
  return found.findIndex((line) => line.key === key)
}

/** The line that somebody is led to. */
function soughtLine(found: readonly FieldLine[], entry: number | null): number | null {
  const index = entry === null ? -1 : found.findIndex(({ at }) => at === entry)
  return index < 0 ? null : index
}
