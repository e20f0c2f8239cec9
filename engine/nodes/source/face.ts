// The face of a source.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const sourceOutline = {
  kind: 'source',
  type: 'source',
  family: 'source',
  icon: 'file-input',
  inputs: [],
  outputs: ['out'],
} as const satisfies NodeOutline

export const sourceFace: NodeFace = { ...sourceOutline, texts: { en, ja, de } }
