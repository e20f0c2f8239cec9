// The grid shows only the rows of the step that is looked at: those that came in, and the one that went out.
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { gridKey } from '../preview/grid/subject.ts'
import { everything, gridViewOf, setGridView } from '../preview/views.ts'

const outPort = 'out'
let narrowed: string[] = []

export function showRowsOf({ node, row, from }: ExplainedStep): void {
  showAllRows()
  const ports = new Set(from.map(({ port }) => port))
  for (const port of ports) {
    narrow(
      gridKey(node, port),
      from.filter((place) => place.port === port).map((place) => place.row),
    )
  }
  if (row !== null) narrow(gridKey(node, outPort), [row])
}

/** Grids that were narrowed here show everything again. */
export function showAllRows(): void {
  for (const grid of narrowed) {
    if (gridViewOf(grid).sample.kind === 'rows') setGridView(grid, everything)
  }
  narrowed = []
}

function narrow(grid: string, rows: readonly number[]): void {
  const these = rows.toSorted((a, b) => a - b)
  setGridView(grid, { ...everything, sample: { kind: 'rows', these } })
  narrowed.push(grid)
}
