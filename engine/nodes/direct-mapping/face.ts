// The face of a direct mapping.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const directMappingFace = {
  kind: 'transform',
  type: 'direct-mapping',
  family: 'mapping',
  icon: 'arrow-left-right',
  inputs: [{ name: 'in' }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
