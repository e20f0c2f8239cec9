// The face of a select.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const selectFace = {
  kind: 'transform',
  type: 'select',
  family: 'shape',
  icon: 'columns-3',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
