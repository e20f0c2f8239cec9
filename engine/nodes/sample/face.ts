// The face of a sample.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const sampleFace = {
  kind: 'transform',
  type: 'sample',
  family: 'shape',
  icon: 'dices',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
