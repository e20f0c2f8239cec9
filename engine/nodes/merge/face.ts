// The face of a merge.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const mergeOutline = {
  kind: 'transform',
  type: 'merge',
  family: 'merge',
  icon: 'combine',
  inputs: [{ name: 'left' }, { name: 'right', holds: true, over: 'spill' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const mergeFace: NodeFace = { ...mergeOutline, texts: { en, ja, de } }
