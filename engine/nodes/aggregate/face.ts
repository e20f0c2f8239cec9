// The face of an aggregate.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const aggregateFace = {
  kind: 'transform',
  type: 'aggregate',
  family: 'shape',
  icon: 'sigma',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
