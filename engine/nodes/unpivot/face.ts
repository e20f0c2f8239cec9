// The face of an unpivot.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const unpivotOutline = {
  kind: 'transform',
  type: 'unpivot',
  family: 'shape',
  icon: 'table-rows-split',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const unpivotFace: NodeFace = { ...unpivotOutline, texts: { en, ja, de } }
