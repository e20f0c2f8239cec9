// The face of a destination.
import type { NodeFace } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const destinationFace = {
  kind: 'destination',
  type: 'destination',
  family: 'destination',
  icon: 'send',
  inputs: [{ name: 'in' }],
  outputs: [],
  texts: { en, ja, de },
} as const satisfies NodeFace
