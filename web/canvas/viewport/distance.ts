// From how far the graph is seen, and what a card still tells there.

/** Under it cards show only kind and name. */
export const readableZoom = 0.6

/** Under it only the name could be read, and that only if it is larger: a card is a block in the colour of its family. */
export const blockZoom = 0.4

/** In a large graph cards are blocks sooner: icons of a few pixels on all of them would cost more of each frame than all the rest. */
export const blockZoomOfMany = 0.5
export const manyCards = 100

export type Distance = 'near' | 'names' | 'blocks'

export function distanceAt(zoom: number, cards: number): Distance {
  if (zoom < (cards > manyCards ? blockZoomOfMany : blockZoom)) return 'blocks'
  return zoom < readableZoom ? 'names' : 'near'
}
