// The columns of a grid as somebody has arranged them: pinned ones first, hidden ones left out, widths dragged.
import { create } from 'zustand'
import type { Schema } from '../../../../engine/value/schema.ts'

export interface Column {
  /** In the schema. */
  index: number
  name: string
  width: number
  pinned: boolean
  /** Pixels from the left: of a pinned one from the grid's edge, of another one from where they all begin. */
  start: number
}

export interface Arrangement {
  /** By field name, so that an edit upstream does not undo it. */
  widths: Readonly<Record<string, number>>
  pinned: readonly string[]
  hidden: readonly string[]
}

const asItComes: Arrangement = { widths: {}, pinned: [], hidden: [] }
export const leastWidth = 56
export const mostWidth = 1200

/** By grid (`gridKey`), as long as the page is open. */
const useArrangements = create<Readonly<Record<string, Arrangement>>>(() => ({}))

export function useArrangement(grid: string): Arrangement {
  return useArrangements((all) => all[grid] ?? asItComes)
}

function arrange(grid: string, change: (before: Arrangement) => Partial<Arrangement>): void {
  useArrangements.setState((all) => {
    const before = all[grid] ?? asItComes
    return { [grid]: { ...before, ...change(before) } }
  })
}

export function setWidth(grid: string, name: string, width: number): void {
  const px = Math.round(Math.min(mostWidth, Math.max(leastWidth, width)))
  arrange(grid, ({ widths }) => ({ widths: { ...widths, [name]: px } }))
}

export function takeUsualWidth(grid: string, name: string): void {
  arrange(grid, ({ widths: { [name]: _own, ...widths } }) => ({ widths }))
}

export function togglePin(grid: string, name: string): void {
  arrange(grid, ({ pinned }) => ({
    pinned: pinned.includes(name) ? pinned.filter((one) => one !== name) : [...pinned, name],
  }))
}

export function hideColumn(grid: string, name: string): void {
  arrange(grid, ({ hidden }) => ({ hidden: [...hidden, name] }))
}

export function showAllColumns(grid: string): void {
  arrange(grid, () => ({ hidden: [] }))
}

export function columnsOf(
  schema: Schema,
  usualWidths: readonly number[],
  { widths, pinned, hidden }: Arrangement,
): Column[] {
  const all = schema.map(({ name }, index) => ({
    index,
    name,
    width: widths[name] ?? usualWidths[index] ?? 120,
    pinned: pinned.includes(name),
  }))
  const shown = all.filter(({ name }) => !hidden.includes(name))
  const first = shown.filter((column) => column.pinned)
  return [...placed(first), ...placed(shown.filter((column) => !column.pinned))]
}

function placed(columns: readonly Omit<Column, 'start'>[]): Column[] {
  let start = 0
  return columns.map((column) => {
    const here = { ...column, start }
    start += column.width
    return here
  })
}

export function totalWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}
