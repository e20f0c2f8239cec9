// The figures of the canvas: gestures, keys, speed of drawing.
import type { Figure } from '../figure.ts'
import { frameRatio } from './frame-ratio.ts'
import { inputMethod } from './input-method.ts'
import { interactions } from './interactions/figure.ts'
import { keyboardOnly } from './keyboard-only.ts'
import { undoFuzz } from './undo-fuzz.ts'

export const canvasFigures: readonly Figure[] = [
  undoFuzz,
  keyboardOnly,
  inputMethod,
  interactions,
  frameRatio,
]
