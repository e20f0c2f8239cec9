// The face of a formula.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const formulaFace = {
  kind: 'transform',
  type: 'formula',
  family: 'mapping',
  icon: 'square-function',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
