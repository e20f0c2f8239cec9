// The areas of the scorecard; an area without figures is not here yet.
import { engineFigures } from './engine/index.ts'
import type { Figure } from './figure.ts'
import { spineFigures } from './spine/index.ts'
import { studioFigures } from './studio/index.ts'

export const areas: Readonly<Record<string, readonly Figure[]>> = {
  spine: spineFigures,
  engine: engineFigures,
  studio: studioFigures,
}
