// How much memory the engine takes where data does not fit.
import type { Figure } from '../figure.ts'

export const memoryFigures: readonly Figure[] = []
