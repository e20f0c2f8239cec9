// The face of a derived mapping.
import type { NodeFace } from '../node-type.ts'
import { recordsPort } from './ports.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const derivedMappingFace = {
  kind: 'transform',
  type: 'derived-mapping',
  family: 'mapping',
  icon: 'fingerprint-pattern',
  inputs: [{ name: 'in' }, { name: recordsPort, holds: true, over: 'spill', optional: true }],
  outputs: ['out'],
  texts: { en, ja, de },
} as const satisfies NodeFace
