// The face of an aggregate.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const aggregateOutline = {
  kind: 'transform',
  type: 'aggregate',
  family: 'shape',
  icon: 'sigma',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const aggregateFace: NodeFace = { ...aggregateOutline, texts: { en, ja, de } }
