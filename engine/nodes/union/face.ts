// The face of a union.
import type { NodeFace } from '../node-type.ts'
import { unionInputs } from './ports.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const unionFace = {
  kind: 'transform',
  type: 'union',
  family: 'merge',
  icon: 'layers',
  inputs: unionInputs,
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
