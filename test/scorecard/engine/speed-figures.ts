// How fast the engine is beside what people use today.
import type { Figure } from '../figure.ts'

export const speedFigures: readonly Figure[] = []
