// The face of a pivot.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const pivotOutline = {
  kind: 'transform',
  type: 'pivot',
  family: 'shape',
  icon: 'table-columns-split',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const pivotFace: NodeFace = { ...pivotOutline, texts: { en, ja, de } }
