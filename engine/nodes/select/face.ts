// The face of a select.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const selectOutline = {
  kind: 'transform',
  type: 'select',
  family: 'shape',
  icon: 'columns-3',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const selectFace: NodeFace = { ...selectOutline, texts: { en, ja, de } }
