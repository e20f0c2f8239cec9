// What somebody narrows a grid to: chips, a sample, a comparison. Of the view only; the job is not touched.
import { create } from 'zustand'
import type { Criterion } from '../../engine/expression/condition.ts'
import type { RowOrder } from '../../engine/preview/row-order.ts'
import type { Comparison, RowMark, RowView, Sample } from './protocol.ts'

/** One chip: a criterion or two (a range), as a filter node would have them. */
export interface Chip {
  id: string
  field: string
  criteria: readonly Criterion[]
}

export interface GridView {
  chips: readonly Chip[]
  sample: Sample
  order: RowOrder | null
  compare: Comparison | null
  /** Of what a comparison finds, only these rows. */
  mark: RowMark | null
}

export const everything: GridView = {
  chips: [],
  sample: { kind: 'all' },
  order: null,
  compare: null,
  mark: null,
}

/** By grid (`gridKey`). */
const useViews = create<Readonly<Record<string, GridView>>>(() => ({}))

export function useGridView(grid: string): GridView {
  return useViews((views) => views[grid] ?? everything)
}

export function gridViewOf(grid: string): GridView {
  return useViews.getState()[grid] ?? everything
}

/** Another comparison finds other rows: all of them are shown at first. */
export function setGridView(grid: string, change: Partial<GridView>): void {
  const anew = 'compare' in change ? { mark: null } : {}
  useViews.setState((views) => ({
    [grid]: { ...(views[grid] ?? everything), ...anew, ...change },
  }))
}

/** Adds the chip, or takes it away when it is there: a bar is clicked again to let go of it. */
export function toggleChip(grid: string, chip: Omit<Chip, 'id'>): void {
  const id = JSON.stringify(chip.criteria)
  const { chips } = useViews.getState()[grid] ?? everything
  const others = chips.filter((one) => one.id !== id)
  const added = others.length === chips.length ? [...chips, { ...chip, id }] : others
  setGridView(grid, { chips: added, compare: null })
}

/** Orders the view by a field, from the least on, then from the most on, then not at all. */
export function turnOrder(grid: string, field: string): void {
  const now = gridViewOf(grid).order
  const next = now?.field !== field ? false : now.descending ? null : true
  setGridView(grid, { order: next === null ? null : { field, descending: next }, compare: null })
}

export function rowViewOf({ chips, sample, order, compare, mark }: GridView): RowView {
  const criteria = chips.flatMap((chip) => chip.criteria)
  return {
    condition: criteria.length === 0 ? null : { criteria, logic: '' },
    sample,
    order,
    compare,
    mark,
  }
}

/** All rows, in the order that they have in the job. */
export function isWhole({ order, ...view }: RowView): boolean {
  return order === null && hasAll(view)
}

export function hasAll({ condition, sample, compare }: Omit<RowView, 'order'>): boolean {
  return condition === null && sample.kind === 'all' && compare === null
}

/** The criteria of a chip on one value; null is asked for by name. */
export function valueChip(field: string, value: string | null): Omit<Chip, 'id'> {
  const criterion: Criterion =
    value === null
      ? { field, operator: 'is-null', operand: { kind: 'none' } }
      : { field, operator: 'equals', operand: { kind: 'value', value } }
  return { field, criteria: [criterion] }
}

/** Whatever its type: what is looked for is seen as it is written. */
export function containingChip(field: string, text: string): Omit<Chip, 'id'> {
  return {
    field,
    criteria: [{ field, operator: 'contains', operand: { kind: 'value', value: text } }],
  }
}

/** From `least` on and below `below`, or up to `most` and including it. */
export function rangeChip(
  field: string,
  least: string,
  end: { below: string } | { most: string },
): Omit<Chip, 'id'> {
  const from = { field, operator: 'greater-or-equal', operand: { kind: 'value', value: least } }
  const to =
    'below' in end
      ? { field, operator: 'less', operand: { kind: 'value', value: end.below } }
      : { field, operator: 'less-or-equal', operand: { kind: 'value', value: end.most } }
  return { field, criteria: [from, to] as Criterion[] }
}
