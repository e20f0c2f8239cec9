// The face of an unpivot.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const unpivotFace = {
  kind: 'transform',
  type: 'unpivot',
  family: 'shape',
  icon: 'table-rows-split',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
