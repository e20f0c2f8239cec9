// The face of a flatten.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const flattenOutline = {
  kind: 'transform',
  type: 'flatten',
  family: 'shape',
  icon: 'braces',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const flattenFace: NodeFace = { ...flattenOutline, texts: { en, ja, de } }
