// The figures of the data grid: how soon rows show, and that the page never stands still.
import type { Figure } from '../figure.ts'

export const gridFigures: readonly Figure[] = []
