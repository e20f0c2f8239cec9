// The figures of the engine: speed, memory, the edge, and proofs of what it means.
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
