// The lines between two lists of fields: solid where mapped, bold for a key, dashed where suggested, and the one being drawn.
import type { NameMatch } from '../../../engine/matching/match-names.ts'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { rowHeight, type BoardRows } from './board-rows.ts'

/** Pixels. */
const width = 44

export interface Point {
  x: number
  y: number
}

export interface JoinLinesProps extends Pick<BoardRows, 'passes'> {
  /** As they are shown, with their places among the settings. */
  targets: readonly (MappedField & { index: number })[]
  sources: Schema
  suggestions: ReadonlyMap<number, NameMatch>
  /** Targets that identify a record. */
  keys: ReadonlySet<string>
  /** From a source to the pointer, in pixels from the upper left of the board. */
  drawing: { source: string; to: Point | null } | null
}

export function JoinLines(props: JoinLinesProps) {
  const { targets, sources, suggestions, keys, drawing, passes } = props
  const places = new Map(sources.map(({ name }, index) => [name, index]))
  const rows = new Map(targets.map(({ index }, row) => [index, row]))
  const height = Math.max(targets.length, sources.length) * rowHeight
  const line = (source: string, target: number): string | null => {
    const [from, to] = [places.get(source), rows.get(target)]
    if (from === undefined || to === undefined || !passes(from, to)) return null
    return path(middle(from), middle(to))
  }
  const from = drawing === null ? undefined : places.get(drawing.source)
  return (
    <svg width={width} height={height} aria-hidden>
      {targets.map(({ from: mapped, target, index }) => {
        const d = mapped?.kind === 'field' ? line(mapped.field, index) : null
        const active = mapped?.kind === 'field' && mapped.field === drawing?.source
        return (
          d !== null && (
            <path
              key={index}
              d={d}
              data-key={keys.has(target) || undefined}
              data-active={active || undefined}
            />
          )
        )
      })}
      {[...suggestions].map(([index, { source }]) => {
        const d = line(source, index)
        return d !== null && <path key={`s${index}`} d={d} data-suggested />
      })}
      {from !== undefined && drawing?.to != null && (
        <path d={path(middle(from), drawing.to.y)} data-active data-suggested />
      )}
    </svg>
  )
}

function middle(row: number): number {
  return row * rowHeight + rowHeight / 2
}

function path(y1: number, y2: number): string {
  const half = width / 2
  return `M0 ${y1}C${half} ${y1} ${half} ${y2} ${width} ${y2}`
}
