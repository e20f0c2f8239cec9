// The figures of area `engine`, by who measures them.
import type { Figure } from '../figure.ts'
import { edgeFigures } from './edge-figures.ts'
import { memoryFigures } from './memory-figures.ts'
import { proofFigures } from './proof-figures.ts'
import { speedFigures } from './speed-figures.ts'

export const engineFigures: readonly Figure[] = [
  ...speedFigures,
  ...memoryFigures,
  ...edgeFigures,
  ...proofFigures,
]
