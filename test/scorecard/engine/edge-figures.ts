// How the engine does in real workerd.
import type { Figure } from '../figure.ts'

export const edgeFigures: readonly Figure[] = []
