// The face of a dedupe.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const dedupeOutline = {
  kind: 'transform',
  type: 'dedupe',
  family: 'shape',
  icon: 'copy-minus',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const dedupeFace: NodeFace = { ...dedupeOutline, texts: { en, ja, de } }
