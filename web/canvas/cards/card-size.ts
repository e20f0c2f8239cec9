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

/** Columns of letters, wide ones as two, that surely fit into the two lines that a name has from far. */
const roomForName = 20

/** Whether a name may need more room from far than a card has. Only such a name is cut off there: to cut costs in every frame. */
export function isLongName(name: string): boolean {
  const columns = [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
  return columns > roomForName
}
