// The face of a filter.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const filterFace = {
  kind: 'transform',
  type: 'filter',
  family: 'shape',
  icon: 'funnel',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
