// The inputs of a union: two that it needs, and more where more datasets are to be appended.
import type { Port } from '../node-type.ts'

const needed = ['first', 'second'] as const
const further = [
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const

/** In the order in which their rows follow each other. */
export const unionPorts = [...needed, ...further] as const

export const unionInputs: readonly Port[] = [
  ...needed.map((name) => ({ name })),
  ...further.map((name) => ({ name, optional: true })),
]
