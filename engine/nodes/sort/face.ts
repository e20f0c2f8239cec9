// The face of a sort.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const sortOutline = {
  kind: 'transform',
  type: 'sort',
  family: 'shape',
  icon: 'arrow-up-down',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const sortFace: NodeFace = { ...sortOutline, texts: { en, ja, de } }
