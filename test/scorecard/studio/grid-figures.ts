// The figures of the data grid: how soon rows show, and that the page never stands still.
import type { Figure } from '../figure.ts'
import { previewAtTenThousand } from './grid/preview-10k.ts'
import { previewAtMillion } from './grid/preview-1m.ts'
import { largeDrop } from './grid/large-drop.ts'
import { wideGrid } from './grid/wide-grid.ts'

export const gridFigures: readonly Figure[] = [
  previewAtTenThousand,
  previewAtMillion,
  wideGrid,
  largeDrop,
]
