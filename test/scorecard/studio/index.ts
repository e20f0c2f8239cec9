// The figures of the studio: building, seeing and keeping a job in the browser.
import type { Figure } from '../figure.ts'
import { canvasFigures } from './canvas-figures.ts'
import { documentFigures } from './document-figures.ts'
import { gridFigures } from './grid-figures.ts'

export const studioFigures: readonly Figure[] = [
  ...canvasFigures,
  ...gridFigures,
  ...documentFigures,
]
