// The face of a merge.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const mergeFace = {
  kind: 'transform',
  type: 'merge',
  family: 'merge',
  icon: 'combine',
  inputs: [{ name: 'left' }, { name: 'right', holds: true, over: 'spill' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
