// The face of a split.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const splitOutline = {
  kind: 'transform',
  type: 'split',
  family: 'shape',
  icon: 'scissors',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const splitFace: NodeFace = { ...splitOutline, texts: { en, ja, de } }
