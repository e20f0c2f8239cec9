// The face of a dedupe.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const dedupeFace = {
  kind: 'transform',
  type: 'dedupe',
  family: 'shape',
  icon: 'copy-minus',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
