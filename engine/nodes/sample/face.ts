// The face of a sample.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const sampleOutline = {
  kind: 'transform',
  type: 'sample',
  family: 'shape',
  icon: 'dices',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const sampleFace: NodeFace = { ...sampleOutline, texts: { en, ja, de } }
