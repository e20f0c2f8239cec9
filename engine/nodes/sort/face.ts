// The face of a sort.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const sortFace = {
  kind: 'transform',
  type: 'sort',
  family: 'shape',
  icon: 'arrow-up-down',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
