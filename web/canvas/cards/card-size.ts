// Sizes of node cards, in canvas units. Fixed, so that nothing has to be measured before edges can be drawn.
import type { Family } from '../../../engine/nodes/node-type.ts'

export const cardWidth = 176
/** Between the columns of a tidy graph. */
export const columnGap = 58
export const rowGap = 26

export function cardHeight(family: Family | undefined): number {
  if (family === 'merge') return 166
  return family === 'case' ? 138 : 122
}
