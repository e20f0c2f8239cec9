// The face of a direct mapping.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const directMappingOutline = {
  kind: 'transform',
  type: 'direct-mapping',
  family: 'mapping',
  icon: 'arrow-left-right',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const directMappingFace: NodeFace = { ...directMappingOutline, texts: { en, ja, de } }
