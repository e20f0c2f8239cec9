// The face of a formula.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const formulaOutline = {
  kind: 'transform',
  type: 'formula',
  family: 'mapping',
  icon: 'square-function',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const formulaFace: NodeFace = { ...formulaOutline, texts: { en, ja, de } }
