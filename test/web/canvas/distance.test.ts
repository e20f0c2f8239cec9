// How much a card tells, by zoom.
import { expect, it } from 'vitest'
import { blockZoom, distanceAt, readableZoom } from '../../../web/canvas/viewport/distance.ts'

const at = (cards: number, ...zooms: number[]) => zooms.map((zoom) => distanceAt(zoom, cards))

it('a card tells all from near, kind and name from far, the name alone as a block', () => {
  expect(at(11, 1, readableZoom)).toEqual(['near', 'near'])
  expect(at(11, 0.59, blockZoom)).toEqual(['names', 'names'])
  expect(at(11, 0.39, 0.2)).toEqual(['blocks', 'blocks'])
})

it('cards of a large graph are blocks sooner', () => {
  expect(at(300, 1, 0.59, 0.5)).toEqual(['near', 'names', 'names'])
  expect(at(300, 0.49, blockZoom)).toEqual(['blocks', 'blocks'])
})
