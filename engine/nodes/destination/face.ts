// The face of a destination.
import type { NodeFace, NodeOutline } from '../node-type.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const destinationOutline = {
  kind: 'destination',
  type: 'destination',
  family: 'destination',
  icon: 'send',
  inputs: [{ name: 'in' }],
  outputs: [],
} as const satisfies NodeOutline

export const destinationFace: NodeFace = { ...destinationOutline, texts: { en, ja, de } }
