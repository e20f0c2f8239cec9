// The face of a case field.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const caseOutline = {
  kind: 'transform',
  type: 'case',
  family: 'case',
  icon: 'split',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const caseFace: NodeFace = { ...caseOutline, texts: { en, ja, de } }
