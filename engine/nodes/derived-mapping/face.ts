// The face of a derived mapping.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { recordsPort } from './ports.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const derivedMappingOutline = {
  kind: 'transform',
  type: 'derived-mapping',
  family: 'mapping',
  icon: 'fingerprint-pattern',
  inputs: [{ name: 'in' }, { name: recordsPort, holds: true, over: 'spill', optional: true }],
  outputs: ['out'],
} as const satisfies NodeOutline

export const derivedMappingFace: NodeFace = { ...derivedMappingOutline, texts: { en, ja, de } }
