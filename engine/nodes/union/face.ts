// The face of a union.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { unionInputs } from './ports.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const unionOutline = {
  kind: 'transform',
  type: 'union',
  family: 'merge',
  icon: 'layers',
  inputs: unionInputs,
  outputs: ['out'],
} as const satisfies NodeOutline

export const unionFace: NodeFace = { ...unionOutline, texts: { en, ja, de } }
