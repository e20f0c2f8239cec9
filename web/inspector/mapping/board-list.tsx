// One of the two lists of the board: the lines that are drawn, each at its place.
import type { ReactNode } from 'react'
import { rowHeight } from './board-rows.ts'

export interface BoardListProps<Line> {
  label: string
  lines: readonly Line[]
  drawn: readonly number[]
  keyOf: (line: Line) => string | number
  /** Of a target: its place among the settings. */
  targetOf?: (line: Line) => number
  onAt: (line: Line) => void
  children: (line: Line) => ReactNode
}

export function BoardList<Line>(props: BoardListProps<Line>) {
  const { label, lines, drawn, keyOf, targetOf, onAt, children } = props
  return (
    <ul aria-label={label} style={{ height: lines.length * rowHeight }}>
      {drawn.map((row) => {
        const line = lines[row]
        return (
          line !== undefined && (
            <li
              key={keyOf(line)}
              data-row={row}
              data-join-target={targetOf?.(line)}
              aria-posinset={row + 1}
              aria-setsize={lines.length}
              style={{ top: row * rowHeight }}
              onFocus={() => onAt(line)}
            >
              {children(line)}
            </li>
          )
        )
      })}
    </ul>
  )
}
