// The face of a pivot.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const pivotFace = {
  kind: 'transform',
  type: 'pivot',
  family: 'shape',
  icon: 'table-columns-split',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
