// The figures of the canvas: gestures, keys, speed of drawing.
import type { Figure } from '../figure.ts'

export const canvasFigures: readonly Figure[] = []
