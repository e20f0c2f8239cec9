// Proofs of the engine's meaning: what is equal, complete and never lost.
import type { Figure } from '../figure.ts'

export const proofFigures: readonly Figure[] = []
