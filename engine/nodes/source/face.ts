// The face of a source.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const sourceFace = {
  kind: 'source',
  type: 'source',
  family: 'source',
  icon: 'file-input',
  inputs: [],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
