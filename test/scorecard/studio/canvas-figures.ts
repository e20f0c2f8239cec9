// The figures of the canvas: gestures, keys, speed of drawing.
import type { Figure } from '../figure.ts'
import { frameRatio } from './frame-ratio.ts'
import { undoFuzz } from './undo-fuzz.ts'

export const canvasFigures: readonly Figure[] = [undoFuzz, frameRatio]
