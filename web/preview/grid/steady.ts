// Descriptions of columns that stay the same objects as long as they say the same, so that what is drawn of them is not drawn again.
import { useRef } from 'react'

/** The set from before as long as it holds the same. */
export function useSteadySet(next: ReadonlySet<string> | undefined): ReadonlySet<string> {
  const before = useRef<ReadonlySet<string>>(none)
  if (!isSameSet(before.current, next ?? none)) before.current = next ?? none
  return before.current
}

const none: ReadonlySet<string> = new Set()

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each))
}

/** The list, made of entries from before where these are equal; the list from before where all are. */
export function useSteadyColumns<Column extends { index: number }>(
  columns: readonly Column[],
): readonly Column[] {
  const before = useRef<readonly Column[]>([])
  before.current = steadyColumns(before.current, columns)
  return before.current
}

export function steadyColumns<Column extends { index: number }>(
  before: readonly Column[],
  columns: readonly Column[],
): readonly Column[] {
  const known = new Map(before.map((column) => [column.index, column]))
  const next = columns.map((column) => {
    const old = known.get(column.index)
    return old !== undefined && isEqual(old, column) ? old : column
  })
  const same = next.length === before.length && next.every((column, at) => column === before[at])
  return same ? before : next
}

function isEqual<Column extends object>(a: Column, b: Column): boolean {
  return (Object.keys(a) as (keyof Column)[]).every((key) => a[key] === b[key])
}
