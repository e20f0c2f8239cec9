// The face of a filter.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const filterOutline = {
  kind: 'transform',
  type: 'filter',
  family: 'shape',
  icon: 'funnel',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const filterFace: NodeFace = { ...filterOutline, texts: { en, ja, de } }
